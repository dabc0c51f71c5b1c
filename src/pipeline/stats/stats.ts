import { loadWords } from "../../languages/zh/words.js";
import { type Document, type SegmentState, segmentsOf } from "../../model/document.js";
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
export function statsOf(document: Document): Stats {
  const { cut } = loadWords();
  const seen = new Set<string>();
  const concepts = new Set<string>();
  const states: Record<SegmentState, number> = { initial: 0, translated: 0, reviewed: 0, final: 0 };
  const sums = { characters: 0, hanzi: 0, words: 0, sentences: 0, repeatedSentences: 0, repeatedCharacters: 0 };
  let terms = 0;
  let targetWords = 0;
  for (const { segment } of segmentsOf(document)) {
    const { text } = segment.source;
    const characters = text.replace(/\s+/gu, "").length;
    sums.characters += characters;
    sums.hanzi += text.match(HAN)?.length ?? 0;
    sums.words += cut(text).length;
    sums.sentences += 1;
    if (seen.has(text)) {
      sums.repeatedSentences += 1;
      sums.repeatedCharacters += characters;
    }
    seen.add(text);
    terms += segment.terms.length;
    for (const { concept } of segment.terms) concepts.add(concept.id);
    states[segment.state] += 1;
    targetWords += segment.target?.text.match(WORD)?.length ?? 0;
  }
  return {
    file: document.path,
    ...sums,
    units: document.units.length,
    terms,
    concepts: concepts.size,
    states,
    targetWords,
    queries: document.queries.length,
  };
}

const HAN = /\p{Script=Han}/gu;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu; // "people’s", "well-known", "3.5"
