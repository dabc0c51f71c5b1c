import type { Numeral } from "../../quantities/figures.js";
import type { FormMatch } from "../../quantities/form.js";
import { of, oneOf, quantity } from "../../quantities/make.js";
import type { Unit } from "../../quantities/measures/units.js";
import type { Claim, Quantity, Reading } from "../../quantities/quantity.js";
import { measureWords } from "./measure-words.js";
import { readNumeral } from "./numeral.js";
import { measureInContext, measureOf } from "./pieces.js";

/** The start of a range, 3 in 3-5万元: what the start lacks, it takes from the end. */
export function readRangeStart(match: FormMatch): Quantity[] | undefined {
  const { groups, spanOf } = match;
  const [low, high] = [readNumeral(groups.n ?? ""), readNumeral((groups.end ?? "").replace(/[多余]/gu, ""))];
  if (low === undefined || high === undefined) return undefined;
  const factor = sharedFactor(groups.n ?? "", groups.end ?? "", groups.measure);
  const isShared = factor > 1 && low.value < 1000;
  const values = isShared ? [low.value * factor] : [low.value];
  const measure = measureOf(groups.measure ?? groups.endMeasure, groups.before);
  return [
    quantity(
      { start: match.start, end: spanOf("n").end },
      claimOf(low, groups.n ?? "", match, "岁"),
      of("number", ...values),
      {
        step: low.step * (isShared ? factor : 1),
        ...measure,
        whole: { kind: "range", span: { start: match.start, end: spanOf("end").end } },
      },
    ),
  ];
}

/** What the end of a range lends to its start: 万 in 3-5万 and 五十到六十万, 百万 in 三到五百万. */
function sharedFactor(start: string, end: string, measure: string | undefined): number {
  const magnitude = MAGNITUDE_AT_END.exec(end)?.[0];
  if (magnitude === undefined || measure !== undefined || MAGNITUDE_AT_END.test(start)) return 1;
  const [low, high] = [readNumeral(start)?.value ?? 0, readNumeral(end.replace(/[多余]/gu, ""))?.value ?? 0];
  const factors = [magnitude, magnitude.slice(-1)].map((written) => readNumeral(written)?.value ?? 1);
  return factors.find((factor) => low * factor <= high) ?? 1;
}

const MAGNITUDE_AT_END = /[十百千]?万亿$|[十百千]?[万亿]$|千$|百$/u;

/** A number with what it measures: 200多万项 is more than 2,000,000. Numerals side by side that make no number, as in 一二三产业, are read one by one. */
export function readAmount(match: FormMatch): Quantity[] | undefined {
  const { groups, start, end, folded, spanOf } = match;
  const numeral = readNumeral(groups.n ?? "");
  if (numeral === undefined) return listed(match);
  const factor = groups.magnitude === undefined ? 1 : (readNumeral(groups.magnitude)?.value ?? 1);
  const halfMore = groups.half === undefined ? 0 : 0.5;
  const value = (numeral.value + halfMore) * factor;
  const step = numeral.step * factor * (halfMore === 0 ? 1 : 0.1);
  const bound = groups.more === undefined ? undefined : groups.more === "来" ? "about" : "over";
  const claim = halfMore > 0 ? "likely" : claimOf(numeral, groups.n ?? "", match, folded.slice(end, end + 2));
  const listing = thousandsOrList(groups.n ?? "", spanOf("n").start);
  return [
    quantity({ start, end }, claim, readingsOf(value, numeral, match), {
      step,
      ...measureOf(groups.measure, groups.before ?? currencyBefore(folded, start)),
      ...unitInContext(match),
      ...(bound && { bound }),
      ...(listing && { parts: listing }),
    }),
  ];
}

function unitInContext({ groups, start, end, folded }: FormMatch): { unit?: Unit } {
  const from = groups.measure === undefined ? end : end - groups.measure.length;
  const unit = measureInContext(folded.slice(Math.max(0, start - 16), start), folded.slice(from, from + 4));
  return unit === undefined ? {} : { unit };
}

function readingsOf(value: number, numeral: Numeral, { groups }: FormMatch): Reading[] {
  const twoFigures =
    numeral.inFigures && groups.measure === "年" && value >= 10 && value < 100 && groups.more === undefined;
  const isYear =
    /^(?:1[5-9]|20)\d{2}$/u.test(groups.n ?? "") && groups.measure === undefined && groups.more === undefined;
  return [
    ...of("number", value),
    ...(isYear ? of("year", value) : []),
    ...(twoFigures ? of("year", 1900 + value, 2000 + value) : []),
  ];
}

const currencyBefore = (folded: string, start: number): string | undefined =>
  /(?:人民币|新台币|港币|美金)(?: ?[约近逾]| )?$/u
    .exec(folded.slice(Math.max(0, start - 5), start))?.[0]
    .replace(/[ 约近逾]/gu, "");

/** A list without marks (一二三产业) is its figures. */
function listed({ groups, spanOf }: FormMatch): Quantity[] {
  const { start } = spanOf("n");
  return Array.from(groups.n ?? "").flatMap((sign, index) => {
    const numeral = readNumeral(sign);
    return numeral === undefined
      ? []
      : [quantity({ start: start + index, end: start + index + 1 }, "maybe", of("number", numeral.value))];
  });
}

/** `249,289,299` may be three numbers. */
function thousandsOrList(written: string, start: number): Quantity[] | undefined {
  if (!/^\d{1,3}(?:[, ][1-9]\d{2})+$/u.test(written)) return undefined;
  return Array.from(written.matchAll(/\d+/gu), ({ 0: figures, index }) =>
    quantity({ start: start + index, end: start + index + figures.length }, "sure", of("number", Number(figures)), {
      step: 1,
    }),
  );
}

const COUNTED = new RegExp(`^ ?(?:${oneOf(measureWords)})`, "u");

/** What makes of 一次 and 1次 a next, last or same time. */
const ONE_OF_A_ROW = /(?:下|上|同|另|唯|某|这|那|最后|任何) ?$/u;

/** What makes none of it: 1次也没来过. */
const NOT_ONE = /^ ?\p{Script=Han}{1,2}[也都][没不未]/u;

/** What 0 says that there is none of: 0糖 is "sugar-free". */
const IS_LACK = /^[\p{Script=Han}](?<![分时点度岁比年月日号])/u;

/** Figures are sure; a lone 一 hardly counts; other lone numerals where they stand before what they count. */
function claimOf(
  { value, inFigures }: Numeral,
  written: string,
  { groups, start, end, folded }: FormMatch,
  after: string,
): Claim {
  if (
    value === 1 &&
    (NOT_ONE.test(folded.slice(end, end + 4)) || ONE_OF_A_ROW.test(folded.slice(Math.max(0, start - 2), start)))
  )
    return "maybe";
  if (inFigures) return value === 0 && groups.measure === undefined && IS_LACK.test(after) ? "maybe" : "sure";
  const counts = groups.measure !== undefined || COUNTED.test(after);
  if (/^[百千万亿]+$/u.test(written) || value === 1 || value === 0) return "maybe";
  if (written.length === 1) return counts ? "likely" : "maybe";
  return counts || written.length > 2 ? "sure" : "likely";
}
