import type { AddFromWatched } from "../../quantities/form.js";
import { watchFor } from "../../quantities/need.js";
import type { Quantity } from "../../quantities/quantity.js";

const FESTIVAL =
  "(?:中秋|端午|元宵|七夕|重阳|腊八|春节|国庆|五一|劳动节|儿童节|妇女节|元旦|圣诞|清明|建军节|建党节|教师节|青年节|植树节|护士节|记者节|双十|盂兰|中元|佛诞|浴佛|寒衣|龙抬头|除夕|小年|情人节|愚人节|平安夜|泼水节|火把节|三月三|雪顿节)";

/** A day that the name of its festival says again, straight after it or before it in brackets. */
const NAMED_DAY = new RegExp(
  String.raw`(?<before>[\d正腊冬初廿一二三四五六七八九十月日号 ]{2,9})(?:[(（"“]|是|为|的|,)?(?=${FESTIVAL})|(?<=${FESTIVAL}节?[(（])(?<after>[农历阴\d正腊冬初廿一二三四五六七八九十月日号 ]{2,11})(?=[)）])`,
  "gu",
);

/** Makes the day of a festival doubtful where its name stands beside it: 八月十五中秋节 is "the Mid-Autumn Festival". */
export const doubtFestivals: AddFromWatched = (watch) => {
  const isNamed = watchFor(FESTIVAL, watch);
  return (folded, quantities) => (isNamed(folded) ? doubtNamedDays(folded, quantities) : quantities);
};

function doubtNamedDays(folded: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const spans = Array.from(folded.matchAll(NAMED_DAY), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  if (spans.length === 0) return quantities;
  return quantities.map((one) =>
    one.claim !== "maybe" &&
    spans.some(({ start, end }) => start <= one.span.start && one.span.end <= end) &&
    isOfDay(one)
      ? { ...one, claim: "maybe" }
      : one,
  );
}

const isOfDay = ({ readings: [first], unit, currency }: Quantity): boolean =>
  unit === undefined &&
  currency === undefined &&
  (first?.kind === "month" ||
    first?.kind === "moon" ||
    first?.kind === "day" ||
    first?.kind === "ordinal" ||
    first?.kind === "number");
