import { once } from "../../../model/once.js";
import type { Span } from "../../../model/span.js";
import { foldText } from "../../../text/fold.js";
import { contrastsBy } from "../../quantities/contrasts.js";
import { foldFigures } from "../../quantities/fold-figures.js";
import type { Phrasing } from "../../quantities/quantities.js";
import { syllablesOf } from "../pinyin.js";
import { isInIdiom } from "./idioms.js";

/** Words of Chinese beside numbers, in either script. */
export const phrasing: Phrasing = {
  hasOtherTime: (text) => OTHER_TIME.test(text),
  refersBack: (text) => REFERENCE.test(text),
  contrasts: (text) => contrasts(foldText(text)),
  countsListed: (before) => before.includes("等"),
  countsNothing: (text, translation) => {
    const [folded, starts] = [once(() => foldFigures(text)), once(() => startsOfWords(translation))];
    return (span) => {
      if (isSpelled(text, span, starts)) return "name";
      return isInIdiom(folded(), span) ? "idiom" : undefined;
    };
  },
};

/** Whether a word of the translation begins with the sounds of a numeral of one character and of the one after it or before it. */
function isSpelled(text: string, { start, end }: Span, starts: () => ReadonlySet<string>): boolean {
  if (end !== start + 1 || !HAN_NUMERAL.test(text.charAt(start))) return false;
  return [start, start - 1].some((first) =>
    syllablesOf(text.charAt(first)).some((one) =>
      syllablesOf(text.charAt(first + 1)).some((other) => starts().has(one + other)),
    ),
  );
}

/** What the words of a text begin with, as far as two syllables are long. */
function startsOfWords(text: string): ReadonlySet<string> {
  const starts = new Set<string>();
  for (const word of new Set(text.toLowerCase().match(/[a-zü]{3,}/gu))) {
    for (let length = 3; length <= Math.min(word.length, TWO_SYLLABLES); length += 1) starts.add(word.slice(0, length));
  }
  return starts;
}

const TWO_SYLLABLES = 12; // "zhuangshuang"

const HAN_NUMERAL = /[一二三四五六七八九十百千万两双]/u;

const contrasts = contrastsBy("zh");

/** Words for a time of another month than those that are named: 年底, 上月, 国庆. */
const OTHER_TIME =
  /[年月][初底末中]|[上下前本当當每]个?個?月|[去今明前]年|[春夏秋冬季節节]|元旦|[国國][庆慶]|圣诞|聖誕|半年/u;

const REFERENCE =
  /[前本同該该各][条條项項款章目](?!例|约|約)|前[二两兩三][条條项項款]|(?<![条條之\d一二三四五六七八九十][项項]?)第 ?[\d一二三四五六七八九十]{1,3}[项項]/u;
