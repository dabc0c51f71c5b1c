import type { Span } from "../../model/span.js";
import { Trie } from "../trie.js";
import type { Tokens } from "./passage.js";
import type { Name } from "./resolve-findings.js";

/** Where a name stands. */
export interface Occurrence {
  /** Index of the passage. */
  readonly passage: number;
  readonly span: Span;
}

/**
 * Every occurrence of the names, in order of text. None is cut out of a longer name of its kind, out of a term of the glossary, or (of two
 * characters) out of the words of the text.
 */
export function findOccurrences(passages: readonly Tokens[], names: readonly Name[]): Map<string, Occurrence[]> {
  const trie = new Trie<Name>();
  for (const name of names) trie.add(codesOf(name.text), name, (there) => there);
  const found = new Map<string, Occurrence[]>(names.map(({ text }) => [text, []]));
  passages.forEach((tokens, passage) => {
    for (const { name, span } of withoutNested(matchesIn(tokens, trie))) found.get(name.text)?.push({ passage, span });
  });
  return found;
}

function* codesOf(text: string): Generator<number> {
  for (let index = 0; index < text.length; index += 1) yield text.charCodeAt(index);
}

interface Match {
  readonly name: Name;
  readonly span: Span;
}

function matchesIn(tokens: Tokens, trie: Trie<Name>): Match[] {
  const { text, list } = tokens;
  const terms = list.filter(({ part }) => part === "term");
  const symbolAt = (index: number): number => text.charCodeAt(index);
  const found: Match[] = [];
  for (let start = 0; start < text.length; start += 1) {
    for (const { end, value } of trie.startingAt(symbolAt, start, text.length)) {
      const span = { start, end };
      if (!terms.some((term) => cuts(span, term)) && standsAlone(tokens, span, value))
        found.push({ name: value, span });
    }
  }
  return found;
}

/** Whether a stretch begins or ends within another, or lies within it. */
const cuts = (span: Span, other: Span): boolean =>
  span.start < other.end && other.start < span.end && !(span.start <= other.start && other.end <= span.end);

const SHORT = 2;

/** A short name may not begin or end within a word; a document is meant only where title marks say so. */
function standsAlone({ text, startingAt, endingAt }: Tokens, { start, end }: Span, { kind }: Name): boolean {
  if (kind === "document") return text.slice(0, start).trimEnd().endsWith("《");
  return end - start > SHORT || (startingAt(start) >= 0 && endingAt(end) >= 0);
}

const withoutNested = (matches: readonly Match[]): Match[] =>
  matches.filter((match) => !matches.some((other) => isWithin(match, other)));

const isWithin = (inner: Match, outer: Match): boolean =>
  inner.name.kind === outer.name.kind &&
  outer.span.start <= inner.span.start &&
  inner.span.end <= outer.span.end &&
  outer.span.end - outer.span.start > inner.span.end - inner.span.start;
