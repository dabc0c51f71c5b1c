import { foldWord } from "../../languages/inflection.js";
import { romanise } from "../../languages/zh/pinyin.js";
import { isTransliterating, isTransliteration } from "../../languages/zh/transliteration.js";
import type { Segment } from "../../model/document.js";
import type { Span } from "../../model/span.js";
import { simplifyText } from "../../text/fold.js";
import { oneDocumentRule } from "../one-rule.js";
import { spanOf } from "../span-of.js";

/**
 * A name that the glossary does not know, spelled in two ways that are nearly the same: `Makron` beside `Macron`, `Xiao Ming` beside
 * `Xiaoming`. They are taken for one name where all their sources share a stretch of characters that is a transliteration, or the pinyin
 * of one of them. The rarer is pointed at.
 */
export const nameTwoWays = oneDocumentRule({
  rule: "name/two-ways",
  type: "inconsistency",
  severity: "warning",
  judges: ({ capitals, script }) => capitals === "titles" && script === "Latn",
  examples: [
    {
      segments: [
        ["马克龙到了。", "Macron has arrived."],
        ["马克龙说话了。", "Then Macron spoke."],
        ["马克龙走了。", "Then Makron left."],
      ],
      finds: ["Makron"],
    },
    {
      segments: [
        ["墨尔本下雨了。", "It rained in Melbourne."],
        ["墨尔本放晴了。", "The sky over Melborune cleared."],
        ["墨尔本很美。", "How lovely Melbourne is."],
      ],
      finds: ["Melborune"],
    },
    {
      segments: [
        ["惠灵顿有风。", "It is windy in Wellington."],
        ["惠灵顿有雨。", "Rain fell on Wellnigton."],
        ["惠灵顿有港。", "Ships call at Wellington."],
      ],
      finds: ["Wellnigton"],
    },
    {
      segments: [
        ["施密特到会。", "Schmidt came."],
        ["施密特反对。", "Schmitd objected."],
        ["施密特投票。", "Schmidt voted."],
      ],
      finds: ["Schmitd"],
    },
    {
      segments: [
        ["鲍威尔讲话。", "Powell spoke."],
        ["鲍威尔答问。", "Then Powel took questions."],
        ["鲍威尔离开。", "Then Powell left."],
      ],
      finds: ["Powel"],
    },
    {
      segments: [
        ["王晓明到了。", "Wang Xiaoming has arrived."],
        ["王晓明走了。", "Then Wang Xiao Ming left."],
      ],
      finds: ["Xiao Ming"],
    },
    {
      segments: [
        ["部长到了。", "The Minister has arrived."],
        ["教育部来人了。", "The Ministry of Education sent somebody."],
      ],
      finds: [],
    },
  ],
  *runAll(segments) {
    const names = namesIn(segments);
    for (const [a, b] of nearPairs(names)) {
      const [usual, rare] = a.segments.length >= b.segments.length ? [a, b] : [b, a];
      if (!areOneName(usual, rare)) continue;
      for (const segment of new Set(rare.segments))
        yield {
          segment,
          values: { found: rare.text, usual: usual.text },
          targetSpan: spanIn(segment, rare.text),
          suggestion: usual.text,
        };
    }
  },
});

/** A word with a capital, or two that are spelled as one elsewhere, and the segments it stands in, once for each time. */
interface Name {
  readonly text: string;
  /** Small letters without diacritics, blanks and hyphens. */
  readonly letters: string;
  readonly segments: Segment[];
}

function namesIn(segments: readonly Segment[]): readonly Name[] {
  const names = new Map<string, Name>();
  const pairs: (readonly [text: string, segment: Segment])[] = [];
  for (const segment of segments) {
    const text = segment.target?.text ?? "";
    let last: Span | undefined;
    for (const match of text.matchAll(CAPITALISED)) {
      const span = spanOf(match);
      if (match[0].length >= LEAST) take(names, match[0], segment);
      if (last !== undefined && span.start === last.end + 1 && span.end - last.start <= LONGEST_PAIR)
        pairs.push([text.slice(last.start, span.end), segment]);
      last = span;
    }
  }
  const letters = new Set(Array.from(names.values(), (name) => name.letters));
  for (const [text, segment] of pairs) if (letters.has(lettersOf(text))) take(names, text, segment);
  return Array.from(names.values());
}

function take(names: Map<string, Name>, text: string, segment: Segment): void {
  const known = names.get(text);
  if (known !== undefined) known.segments.push(segment);
  else names.set(text, { text, letters: lettersOf(text), segments: [segment] });
}

function spanIn({ target }: Segment, text: string): Span {
  const start = Math.max(0, target?.text.indexOf(text) ?? 0);
  return { start, end: start + text.length };
}

const CAPITALISED = /\b[A-ZÀ-Þ][a-zß-ž]+(?:[-'’](?!s\b)[A-Za-zÀ-ž]+)*/gu; // "Macron", "Xiao", "Xi’an", "Anhui" of "Anhui’s"
const LEAST = 5; // letters; shorter names are too near one another
const LONGEST_PAIR = 16; // characters

const lettersOf = (text: string): string => foldWord(text).replace(/[^a-z]/gu, "");

/**
 * Pairs of names that are alike but for one letter within, or for blanks and hyphens: both then leave the same letters when one is taken
 * out. Another ending makes another word (`Russian`, `Argentine`), diacritics make none.
 */
function* nearPairs(names: readonly Name[]): Generator<readonly [Name, Name]> {
  const byHalf = new Map<string, Name[]>();
  for (const name of names) {
    const near = new Set<Name>();
    for (const half of halvesOf(name.letters)) {
      const others = byHalf.get(half);
      if (others === undefined) byHalf.set(half, [name]);
      else {
        for (const other of others) if (areAlike(other.letters, name.letters)) near.add(other);
        others.push(name);
      }
    }
    for (const other of near)
      if (other.letters !== name.letters || isParted(other) !== isParted(name)) yield [other, name];
  }
}

/** Two spellings with one letter between them have one half in common, whichever of the two it is measured on. */
function* halvesOf(letters: string): Generator<string> {
  const half = Math.floor(letters.length / 2);
  for (const length of letters.length % 2 === 0 ? [half, half - 1] : [half]) {
    yield `${length} ${letters.slice(0, length)}`;
    yield `${letters.slice(letters.length - length)} ${length}`;
  }
  yield Array.from(letters).sort().join(""); // two letters may change places across the middle
}

const isParted = ({ text }: Name): boolean => /[ -]/u.test(text);

/** Whether two spellings are one, or differ by one letter that is not the last, unless it doubles the one before: Powel and Powell. */
function areAlike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  if (start === long.length) return true;
  if (isSwapped(short, long, start)) return true;
  if (start === short.length && long.at(-1) === short.at(-1)) return true;
  const skipped = long.length === short.length ? start + 1 : start;
  return start < short.length - 1 && short.slice(skipped) === long.slice(start + 1);
}

/** Whether two letters changed places: Marcon and Macron, Schmitd and Schmidt. */
const isSwapped = (a: string, b: string, at: number): boolean =>
  a.length === b.length &&
  at < a.length - 1 &&
  a[at] === b[at + 1] &&
  a[at + 1] === b[at] &&
  a.slice(at + 2) === b.slice(at + 2);

/** Whether what stands for them in the sources is one name: in all of the rarer's, in most of the other's. */
function areOneName(usual: Name, rare: Name): boolean {
  const [first, ...others] = rare.segments;
  if (first === undefined || rare.segments.length > MOST_USES || standTogether(usual, rare)) return false;
  const [theirs, own] = [usual.segments.slice(0, MOST_USES).map(sourceOf), others.map(sourceOf)];
  const isShared = (stretch: string): boolean =>
    own.every((source) => source.includes(stretch)) &&
    theirs.filter((source) => source.includes(stretch)).length >= theirs.length * MOST;
  return sharesName(sourceOf(first), isShared, [usual.letters, rare.letters]);
}

const sourceOf = ({ source }: Segment): string => simplifyText(source.text);

const MOST = 0.6;
const MOST_USES = 50; // looked at; a spelling used more often is no slip

/** Whether both stand in one segment: then they are two. */
function standTogether(usual: Name, rare: Name): boolean {
  const segments = new Set(usual.segments);
  return rare.segments.some((segment) => segments.has(segment));
}

/** Whether a shared stretch of a source is a name: three characters of a transliteration, or such whose pinyin is one of the spellings. */
function sharesName(source: string, isShared: (stretch: string) => boolean, spellings: readonly string[]): boolean {
  const threes = stretchesOf(source, 3);
  if (threes.some((text) => isForeignName(text) && isShared(text))) return true;
  if (!spellings.some((spelling) => PINYIN.test(spelling))) return false;
  const chinese = [...stretchesOf(source, 2), ...threes].filter((text) => HAN.test(text) && isShared(text));
  return chinese.some((text) => spellings.includes(lettersOf(romanise(text))));
}

/** 墨尔本, 惠灵顿: characters that the tables of transliteration have, and those that hardly stand elsewhere all but two at least. */
function isForeignName(text: string): boolean {
  const known = Array.from(text).filter(isTransliteration).length;
  return HAN.test(text) && (known >= text.length - 1 || (known > 0 && Array.from(text).every(isTransliterating)));
}

const stretchesOf = (source: string, length: number): string[] =>
  Array.from(source, (_character, index) => source.slice(index, index + length)).filter(
    (text) => text.length === length,
  );

const HAN = /^\p{Script=Han}+$/u;
/** Syllables of pinyin: "xiaoming"; not "macron". */
const PINYIN = /^(?:(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?[aeiou]{1,3}(?:ng?|r)?){2,4}$/u;
