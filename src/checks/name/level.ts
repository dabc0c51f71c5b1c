import type { LevelWords } from "../../languages/en/place-levels.js";
import { foldWord } from "../../languages/inflection.js";
import { romanise } from "../../languages/zh/pinyin.js";
import { levelEnding } from "../../languages/zh/place-levels.js";
import { termsIn } from "../../model/concept.js";
import type { Segment } from "../../model/document.js";
import type { Span } from "../../model/span.js";
import { simplifyText } from "../../text/fold.js";
import { matchesIn } from "../../text/matches-in.js";
import { oneRule } from "../one-rule.js";
import { spanOf } from "../span-of.js";
import { yumai } from "../term/example-concepts.js";
import { LEVELS, NAME_WITH_LEVEL } from "./levels.js";

/**
 * A township as a town, a county as a city: the target names a level behind the name that the source does not. Names are told by the
 * glossary's renderings and by their pinyin; where the source has the name under several levels, any of them will do.
 */
export const nameLevel = oneRule({
  rule: "name/level",
  type: "mistranslation",
  severity: "warning",
  judges: ({ levelWords }) => levelWords !== undefined,
  examples: [
    { source: "她在玉麦乡长大。", target: "She grew up in Yumai County.", concepts: [yumai], finds: ["Yumai County"] },
    { source: "他来自隆子县。", target: "Here in Longzi City he was born.", finds: ["Longzi City"] },
    { source: "他來自環縣。", target: "He is from Huanxian City.", finds: ["Huanxian City"] },
    { source: "他来自Oakham县。", target: "He is from Oakham City.", finds: ["Oakham City"] },
    { source: "他来自隆子县。", target: "He is from Longzi County.", finds: [] },
    { source: "他来自吉林省吉林市。", target: "He is from Jilin City, Jilin Province.", finds: [] },
    { source: "他到北京城里去。", target: "He went to Beijing City.", finds: [] },
  ],
  *run(segment, { target: { tag, levelWords } }) {
    const text = simplifyText(segment.source.text);
    const levels = text.match(LEVELS) ?? [];
    const target = segment.target?.text ?? "";
    if (levelWords === undefined || levels.length === 0 || !levelWords.mayName.test(target)) return;
    const named = Array.from(target.matchAll(levelWords.named)).filter(({ groups }) =>
      isOpen(groups?.level, levels, levelWords),
    );
    if (named.length === 0) return;
    const places = [...placesOfTerms(segment, tag, levelWords), ...placesByPinyin(text)];
    for (const match of named) {
      const { name = "", level = "" } = match.groups ?? {};
      const [start, meant] = placesNamed(name, places);
      const [place] = meant;
      if (place === undefined || meant.some((each) => renders(level, each, levelWords))) continue;
      const values = { source: place.text, found: level, expected: levelWords.wordsOf(place.level)[0] ?? "" };
      const span = spanOf(match);
      yield { values, sourceSpan: place.span, targetSpan: { start: span.start + start, end: span.end } };
    }
  },
});

/** A place of the source with its level, and how its name alone may be spelled, in small letters without blanks. */
interface Place {
  readonly text: string;
  readonly span: Span;
  readonly level: string;
  readonly spellings: readonly string[];
}

const renders = (word: string, { level }: Pick<Place, "level">, { wordsOf }: LevelWords): boolean =>
  wordsOf(level).some((allowed) => allowed.toLowerCase() === word.toLowerCase());

/** Whether a level word has to be looked into: it need not where all levels of the source may be rendered so. */
const isOpen = (word: string | undefined, levels: readonly string[], words: LevelWords): boolean =>
  levels.some((level) => !renders(word ?? "", { level }, words));

/** The places that the last words of a name mean, and where in the name these words begin. */
function placesNamed(name: string, places: readonly Place[]): readonly [start: number, places: readonly Place[]] {
  for (const { index } of name.matchAll(WORD)) {
    const spelling = lettersOf(name.slice(index));
    const meant = places.filter(({ spellings }) => spellings.includes(spelling));
    if (meant.length > 0) return [index, meant];
  }
  return [0, []];
}

const WORD = /\S+/gu;
const lettersOf = (text: string): string => foldWord(text).replace(/[^a-z]/gu, "");

function placesOfTerms({ terms, source }: Segment, tag: string, words: LevelWords): Place[] {
  return terms.flatMap(({ concept, span }) => {
    const text = source.text.slice(span.start, span.end);
    const level = levelEnding(simplifyText(text));
    if (level === undefined) return [];
    const names = termsIn(concept, tag).map((term) => lettersOf(withoutLevel(term.text, words.wordsOf(level))));
    return [{ text, span, level, spellings: names }];
  });
}

function withoutLevel(name: string, words: readonly string[]): string {
  const word = words.find((each) => name.endsWith(` ${each}`));
  return word === undefined ? name : name.slice(0, -word.length);
}

/**
 * 玉麦乡 is `mai` and `yumai` and, with what stands before it, something that is no name; a county's name of one character is written with
 * its level too (环县, `Huanxian County`), and a foreign name may stand in its own letters.
 */
function placesByPinyin(source: string): Place[] {
  return Array.from(matchesIn(source, NAME_WITH_LEVEL), ({ index, groups }) => {
    const { han = "", latin = "", level = "" } = groups ?? {};
    const names = latin === "" ? [1, 2, 3].map((length) => romanise(han.slice(-length))) : [latin];
    const whole = level === "县" && han !== "" ? [romanise(han.slice(-1) + level)] : [];
    const shown = latin === "" ? han.slice(-2) : latin;
    const start = source.lastIndexOf(shown, index - shown.length);
    const span = { start, end: index + level.length };
    return { text: source.slice(start, span.end), span, level, spellings: [...names, ...whole].map(lettersOf) };
  });
}
