import { loadWords } from "../../languages/zh/words.js";
import { type Document, type Segment, type SegmentState, segmentsOf } from "../../model/document.js";
import { hashOf } from "../read/identity.js";
import type { Weighed } from "./bands.js";

/** A document in numbers: what a project manager counts. */
export interface Stats {
  readonly file: string;
  /** Characters of the source that are not white space, after repair, and how many of them are Chinese. */
  readonly characters: number;
  readonly hanzi: number;
  /** Chinese words by the dictionary, and runs of Latin letters and digits. */
  readonly words: number;
  readonly units: number;
  readonly sentences: number;
  /** Sentences whose text stood before, and their characters: translated once, they are done everywhere. */
  readonly repeatedSentences: number;
  readonly repeatedCharacters: number;
  /** Occurrences of glossary terms, and how many different concepts they name. */
  readonly terms: number;
  readonly concepts: number;
  readonly states: Readonly<Record<SegmentState, number>>;
  /** Words of the targets. */
  readonly targetWords: number;
  readonly queries: number;
  /** The job by what memories hold for it, where any were asked. */
  readonly memory?: Weighed;
}

/** Counts a document: its text, its terms, and how far its translation has come. */
export const statsOf = (document: Document): Stats => statsOfParts([document]);

/** The same of a document that comes in parts, of which there is one at least. A part is let go when it has been counted. */
export function statsOfParts(parts: Iterable<Document>): Stats {
  const { cut } = loadWords();
  const seen = new Set<string>(); // digests: a text would keep the piece of the file alive that it was cut out of
  const concepts = new Set<string>();
  const states: Record<SegmentState, number> = { initial: 0, translated: 0, reviewed: 0, final: 0 };
  const sums = { characters: 0, hanzi: 0, words: 0, units: 0, sentences: 0, targetWords: 0, terms: 0, queries: 0 };
  const repeated = { repeatedSentences: 0, repeatedCharacters: 0 };
  let file = "";
  for (const part of parts) {
    file = part.path;
    sums.units += part.units.length;
    sums.queries += part.queries.length;
    for (const { segment } of segmentsOf(part)) count(segment);
  }
  const { characters, hanzi, words, units, sentences, targetWords, terms, queries } = sums;
  const text = { characters, hanzi, words, sentences, ...repeated };
  return { file, ...text, units, terms, concepts: concepts.size, states, targetWords, queries };

  function count({ source: { text }, target, terms, state }: Segment): void {
    const characters = charactersIn(text);
    sums.characters += characters;
    sums.hanzi += hanziIn(text);
    sums.words += cut(text).length;
    sums.sentences += 1;
    const digest = hashOf(text);
    if (seen.has(digest)) {
      repeated.repeatedSentences += 1;
      repeated.repeatedCharacters += characters;
    }
    seen.add(digest);
    sums.terms += terms.length;
    for (const { concept } of terms) concepts.add(concept.id);
    states[state] += 1;
    if (target !== undefined) sums.targetWords += wordsIn(target.text);
  }
}

/** UTF-16 code units that are not white space. */
function charactersIn(text: string): number {
  let { length } = text;
  for (const [space] of text.matchAll(SPACE)) length -= space.length;
  return length;
}

/** Characters, code points, of Chinese. */
function hanziIn(text: string): number {
  let count = 0;
  for (const run of text.match(HAN) ?? []) count += run.length - (run.match(ASTRAL)?.length ?? 0);
  return count;
}

function wordsIn(text: string): number {
  let count = 0;
  WORD.lastIndex = 0;
  while (WORD.test(text)) count += 1;
  return count;
}

const SPACE = /\s+/gu;
const HAN = /\p{Script=Han}+/gu;
const ASTRAL = /[\u{10000}-\u{10ffff}]/gu; // two UTF-16 code units each
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu; // "people’s", "well-known", "3.5"
