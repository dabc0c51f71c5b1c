import type { Inflection, Token } from "../languages/inflection.js";
import { type Concept, type Term, termsIn } from "../model/concept.js";
import { once } from "../model/once.js";
import type { TermMatch } from "../model/term-match.js";
import { keptIndex } from "./kept-indexes.js";
import { abbreviationOf, hasCaseOf, markNested, type TargetMatcher, unique } from "./target-matches.js";
import { type PackedTrie, Trie } from "./trie.js";

interface Entry {
  readonly concept: Concept;
  readonly term: Term;
  /** The forms that count where the term is not to be inflected: folded words, a blank between. */
  readonly exactly?: () => readonly string[];
}

/** The words of a glossary's terms. Entries stand in it by their numbers in the order of `entriesOf`. */
interface WordIndex {
  /** The numbers of forms, from 1: the symbols of the trie. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly trie: Trie<readonly number[]>;
  readonly joined: ReadonlyMap<string, readonly number[]>;
  /** How the keys of `joined` begin, up to four letters: most words of a text begin none. */
  readonly starts: ReadonlySet<string>;
}

/**
 * A matcher for a side that inflects its words: whole words, without regard to case, diacritics, hyphens and blanks, and to what else the
 * language's inflection takes for one form; `caseSensitive` and `inflection` of a term narrow it. Terms that several concepts share are
 * found for each of them.
 */
export function createWordMatcher(concepts: readonly Concept[], tag: string, { tokenize }: Inflection): TargetMatcher {
  const named = Array.from(entriesOf(concepts, tag, tokenize));
  const kept = keptIndex(concepts, "target", tag);
  const { numbers, trie, joined, starts } = kept === undefined ? indexOf(named, tokenize) : unpacked(JSON.parse(kept));
  return { find: (text) => markNested(unique(candidates(text, tokenize(text)))) };

  function* candidates(text: string, tokens: readonly Token[]): Generator<TermMatch> {
    const symbols = tokens.map(({ form }) => numbers.get(form) ?? 0);
    const symbolAt = (at: number): number => symbols[at] ?? 0;
    for (const [index, { word, form }] of tokens.entries()) {
      if (symbols[index] !== 0) {
        for (const { end, value } of trie.startingAt(symbolAt, index, symbols.length))
          yield* matchesOf(text, tokens.slice(index, end), entriesAt(value));
      }
      const whole = joined.get(form);
      if (whole !== undefined) yield* matchesOf(text, tokens.slice(index, index + 1), entriesAt(whole));
      if (!starts.has(word.slice(0, START))) continue;
      for (let end = index + 2; end <= index + MOST_JOINED && areTogether(text, tokens, index, end); end += 1)
        yield* matchesOf(text, tokens.slice(index, end), entriesAt(joined.get(joinedKey(tokens, index, end)) ?? []));
    }
  }

  function entriesAt(numbersOfEntries: readonly number[]): Entry[] {
    return numbersOfEntries.flatMap((number) => named[number]?.entry ?? []);
  }
}

const MOST_JOINED = 4; // words that may be written as one
const START = 4;

/** The index of a list of concepts as JSON, for a later run to begin with. */
export function packWordIndex(concepts: readonly Concept[], tag: string, { tokenize }: Inflection): string {
  const { numbers, trie, joined } = indexOf(Array.from(entriesOf(concepts, tag, tokenize)), tokenize);
  return JSON.stringify({ forms: [...numbers.keys()], trie: trie.packed(), joined: [...joined] } satisfies PackedIndex);
}

interface PackedIndex {
  /** The forms in the order of their numbers. */
  readonly forms: readonly string[];
  readonly trie: PackedTrie<readonly number[]>;
  readonly joined: readonly (readonly [key: string, entries: readonly number[]])[];
}

function unpacked({ forms, trie, joined }: PackedIndex): WordIndex {
  const numbers = new Map(forms.map((form, index) => [form, index + 1]));
  const byKey = new Map(joined);
  return { numbers, trie: Trie.from(trie), joined: byKey, starts: startsOf(byKey.keys()) };
}

function indexOf(named: readonly Named[], tokenize: Inflection["tokenize"]): WordIndex {
  const numbers = new Map<string, number>();
  const trie = new Trie<readonly number[]>();
  const joined = new Map<string, readonly number[]>();
  for (const [number, { text, isShort }] of named.entries()) {
    const tokens = tokenize(text);
    if (tokens.length === 0 && !isShort) continue;
    trie.add(
      tokens.map(({ form }) => numberOf(form, numbers)),
      [number],
      together,
    );
    const key = joinedKey(tokens, 0, tokens.length);
    if (tokens.length <= MOST_JOINED) joined.set(key, together(joined.get(key) ?? [], [number]));
  }
  return { numbers, trie, joined, starts: startsOf(joined.keys()) };
}

function startsOf(keys: Iterable<string>): ReadonlySet<string> {
  const starts = new Set<string>();
  for (const key of keys) for (let length = 1; length <= START; length += 1) starts.add(key.slice(0, length));
  return starts;
}

const together = (there: readonly number[], added: readonly number[]): readonly number[] => [...there, ...added];

/** A text by which a term is found. */
interface Named {
  readonly text: string;
  readonly entry: Entry;
  /** Whether it is the short form that the term brings along. */
  readonly isShort?: true;
}

function* entriesOf(concepts: readonly Concept[], tag: string, tokenize: Inflection["tokenize"]): Generator<Named> {
  for (const concept of concepts) {
    for (const term of termsIn(concept, tag)) {
      const forms = Array.isArray(term.inflection) ? [term.text, ...term.inflection] : [term.text];
      const exactly =
        term.inflection === undefined ? undefined : once(() => forms.map((form) => wordsOf(tokenize(form))));
      for (const text of forms) yield { text, entry: { concept, term, ...(exactly && { exactly }) } };
      const short = abbreviationOf(term);
      if (short !== undefined)
        yield { text: short, entry: { concept, term: { ...term, text: short, caseSensitive: true } }, isShort: true };
    }
  }
}

const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join(" ");

/** The words as one: all but the last as they stand, the last by its form, so that `hand-washing` is `handwashing`. */
function joinedKey(tokens: readonly Token[], start: number, end: number): string {
  let key = "";
  for (let at = start; at < end; at += 1) key += at === end - 1 ? tokens[at]?.form : tokens[at]?.word;
  return key;
}

/** Whether nothing but hyphens and blanks stands between the words. */
function areTogether(text: string, tokens: readonly Token[], start: number, end: number): boolean {
  const [before, last] = [tokens[end - 2], tokens[end - 1]];
  if (last === undefined) return false;
  return (
    end - start < 2 || before === undefined || /^[\s\u00ad\u2010-\u2015-]*$/u.test(text.slice(before.end, last.start))
  );
}

function numberOf(form: string, numbers: Map<string, number>): number {
  const known = numbers.get(form);
  if (known !== undefined) return known;
  numbers.set(form, numbers.size + 1);
  return numbers.size;
}

function* matchesOf(text: string, tokens: readonly Token[], entries: readonly Entry[]): Generator<TermMatch> {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return;
  const span = { start: first.start, end: last.end };
  for (const { concept, term, exactly } of entries) {
    const isForm = exactly === undefined || exactly().includes(wordsOf(tokens));
    if (isForm && (term.caseSensitive !== true || hasCaseOf(text.slice(span.start, span.end), term.text)))
      yield { span, concept, term };
  }
}
