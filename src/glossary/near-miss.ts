import { soundAlike } from "../languages/zh/pinyin.js";
import { loadWords } from "../languages/zh/words.js";
import { type Concept, type Term, termsIn } from "../model/concept.js";
import type { Span } from "../model/span.js";
import { foldText } from "../text/fold.js";
import { byPlace, withoutOverlaps } from "../text/overlay.js";
import { type HalfName, LikeNames, type Name } from "./like-names.js";
import { isMistakenFor } from "./mistaken.js";
import { Trie } from "./trie.js";

/** A stretch of text that lacks one character of a known name, or has another in its place. */
export interface NearMiss {
  readonly span: Span;
  readonly text: string;
  readonly concept: Concept;
  readonly term: Term;
}

/**
 * Names in which one character is missing (国家卫生健康委会, of names of seven characters or more) or one that looks or sounds like it
 * stands in its place (日客则市, of four or more, where the text makes no word of it; 西藏自制区, of five or more, where the two sound the
 * same). Never where the text is itself a listed term, in either script. In ascending order; linear in the text.
 */
export function findNearMisses(text: string, concepts: readonly Concept[]): NearMiss[] {
  const { all, known } = namesOf(concepts);
  const folded = foldText(text);
  const names = namesNear(folded, all);
  const found = [...findShortened(folded, names, known), ...findSubstituted(folded, names, known)];
  return withoutOverlaps(found.sort(byPlace)).map(({ span, name: { concept, term } }) => {
    return { span, text: text.slice(span.start, span.end), concept, term };
  });
}

/** The names of a glossary, folded, and all of these forms: every document of a run is held against the same. */
interface KnownNames {
  readonly all: readonly Name[];
  readonly known: ReadonlySet<string>;
}

function namesOf(concepts: readonly Concept[]): KnownNames {
  const made = byGlossary.get(concepts);
  if (made !== undefined) return made;
  const all = concepts.flatMap((concept) =>
    termsIn(concept, "zh").map((term): Name => ({ concept, term, folded: foldText(term.text) })),
  );
  const names = { all, known: new Set(all.map(({ folded }) => folded)) };
  byGlossary.set(concepts, names);
  return names;
}

const byGlossary = new WeakMap<readonly Concept[], KnownNames>();

interface Found {
  readonly span: Span;
  readonly name: Name;
}

/** The names that a text may nearly hold. Whichever character is wrong or missing, the first two of the name stand there or its last two. */
function namesNear(text: string, names: readonly Name[]): Name[] {
  const pairs = new Uint8Array(PAIRS);
  for (let at = 0; at + 1 < text.length; at += 1) pairs[pairAt(text, at)] = 1;
  return names.filter(
    ({ concept, folded }) =>
      concept.kind !== "general" &&
      folded.length >= SHORTEST_TO_CHANGE &&
      (pairs[pairAt(folded, 0)] === 1 || pairs[pairAt(folded, folded.length - 2)] === 1),
  );
}

const PAIRS = 1 << 16;

/** Pairs of characters that share a place cost a look and no more. */
const pairAt = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at), 0x9e37) + text.charCodeAt(at + 1)) & (PAIRS - 1);

const SHORTEST_TO_LACK = 7;
const SHORTEST_TO_CHANGE = 4;
const SHORTEST_TO_MISTYPE = 5; // a pinyin keyboard offers words: 西藏自制区

/** Each long name less one of its inner characters; the first and last must stand, or it might be another word's. */
function* findShortened(text: string, names: readonly Name[], known: ReadonlySet<string>): Generator<Found> {
  const trie = new Trie<Name>();
  for (const name of names) {
    const { folded: whole } = name;
    for (let at = 1; whole.length >= SHORTEST_TO_LACK && at < whole.length - 1; at += 1) {
      const shortened = whole.slice(0, at) + whole.slice(at + 1);
      if (!known.has(shortened)) trie.add(codesOf(shortened), name, (there) => there);
    }
  }
  for (let start = 0; start < text.length; start += 1) {
    const match = trie.longest((index) => text.charCodeAt(index), start, text.length);
    if (match === undefined || runsOn(text, match.end)) continue;
    yield { span: { start, end: match.end }, name: match.value };
    start = match.end - 1;
  }
}

/** Whether the last character is the first of a word instead: the 会 of 会同 in 国家卫生健康委会同教育部. */
const runsOn = (text: string, end: number): boolean => loadWords().has(text.slice(end - 1, end + 1));

/** A name with one wrong character has one half that is right: the halves are looked for, then the other half is compared. */
function* findSubstituted(text: string, names: readonly Name[], known: ReadonlySet<string>): Generator<Found> {
  const halves = new Trie<HalfName[]>();
  for (const name of names) {
    const { folded: whole } = name;
    if (whole.length < SHORTEST_TO_CHANGE) continue;
    const middle = Math.ceil(whole.length / 2);
    const add = (part: string, before: number, rest: Span): void =>
      halves.add(codesOf(part), [{ name, before, rest }], joined);
    add(whole.slice(0, middle), 0, { start: middle, end: whole.length });
    add(whole.slice(middle), middle, { start: 0, end: middle });
  }
  const alike = new LikeNames(text);
  for (let at = 0; at < text.length; at += 1) {
    for (const { value } of halves.startingAt((index) => text.charCodeAt(index), at, text.length)) {
      for (const { name, before } of alike.at(at, value)) {
        const miss = substituted(text, at - before, name, known);
        if (miss !== undefined) yield miss;
      }
    }
  }
}

function joined(there: HalfName[], added: readonly HalfName[]): HalfName[] {
  there.push(...added);
  return there;
}

function substituted(text: string, start: number, name: Name, known: ReadonlySet<string>): Found | undefined {
  const whole = name.folded;
  const found = text.slice(Math.max(0, start), start + whole.length);
  if (start < 0 || found.length < whole.length || known.has(found)) return undefined;
  let wrong = -1;
  for (let at = 0; at < whole.length; at += 1) {
    if (whole.charCodeAt(at) === found.charCodeAt(at)) continue;
    if (wrong >= 0) return undefined;
    wrong = at;
  }
  if (wrong < 0 || !isMistakenFor(found.charAt(wrong), whole.charAt(wrong))) return undefined;
  const span = { start, end: start + whole.length };
  const isMistyped = whole.length >= SHORTEST_TO_MISTYPE && soundAlike(found.charAt(wrong), whole.charAt(wrong));
  return isMistyped || !isInWord(text, start + wrong, span) ? { span, name } : undefined;
}

const CONTEXT = 4;

/** Whether the text, cut into words, has the character in a word of several: 江苏省 is no misspelt 江西省. */
function isInWord(text: string, at: number, { start, end }: Span): boolean {
  const from = Math.max(0, start - CONTEXT);
  const words = loadWords().cut(text.slice(from, end + CONTEXT));
  return words.some((word) => from + word.start <= at && at < from + word.end && word.end - word.start > 1);
}

function* codesOf(text: string): Generator<number> {
  for (let index = 0; index < text.length; index += 1) yield text.charCodeAt(index);
}
