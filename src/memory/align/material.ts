import type { AlignedText, DictionaryEntry, KnownPair } from "./bead.js";
import { everydayWords } from "./everyday-words.js";
import type { LengthModel } from "./lengths.js";
import { priorOf } from "./prior.js";
import { relevantPairs } from "./relevant-pairs.js";
import { nameFinder } from "./romanised-names.js";
import type { WeighedPairs } from "./translations.js";
import type { LearntPair } from "./unit-pairs.js";
import { bagOf, type UnitTable, unitTable } from "./unit-table.js";
import { isChinese, unitsIn } from "./units.js";
import { openVocabulary, type Vocabulary } from "./vocabulary.js";
import { wordFinder } from "./word-finder.js";

/** Two texts that are to be aligned. */
export interface TextPair {
  readonly source: AlignedText;
  readonly target: AlignedText;
}

/** What is known besides the texts. */
export interface AlignOptions {
  /** BCP 47. */
  readonly srcLang: string;
  readonly trgLang: string;
  /** Pairs of a memory, to learn words from. */
  readonly known?: readonly KnownPair[];
  /** Words of the source language with translations. */
  readonly dictionary?: readonly DictionaryEntry[];
}

/** One side of a document as numbers. */
export interface TextTable {
  readonly units: UnitTable;
  /** Characters of each sentence. */
  readonly lengths: Float64Array;
  /** 1 where a sentence begins a paragraph; absent where nothing is known of paragraphs. */
  readonly opens?: Uint8Array;
}

/** A document as numbers. */
export interface DocumentTables {
  readonly source: TextTable;
  readonly target: TextTable;
}

/** All texts as numbers, and what is known of their words before they are aligned. */
export interface Material {
  readonly documents: readonly DocumentTables[];
  /** Pairs of a memory. */
  readonly known: readonly LearntPair[];
  readonly prior: WeighedPairs;
  readonly lengths: LengthModel;
  /** The share of each unit in the texts of its side. */
  readonly sourceFrequency: Float64Array;
  readonly targetFrequency: Float64Array;
}

/** Takes texts, a memory and a dictionary apart. */
export function materialOf(texts: readonly TextPair[], options: AlignOptions): Material {
  const { srcLang, trgLang, dictionary = [] } = options;
  const sources = texts.flatMap(({ source }) => source.sentences);
  const known = relevantPairs(options.known ?? [], sources, MOST_KNOWN);
  const [sourceWords, targetWords] = [openVocabulary(), openVocabulary()];
  const names = isChinese(srcLang) ? nameFinder(texts.flatMap(({ target }) => target.sentences)) : () => [];
  const sourceUnits = unitsIn(srcLang, { longest: wordFinder(dictionary), names });
  const targetUnits = unitsIn(trgLang);
  const tableOf = (text: AlignedText, units: typeof sourceUnits, words: Vocabulary): TextTable => ({
    units: unitTable(text.sentences, units, words),
    lengths: Float64Array.from(text.sentences, (sentence) => sentence.replace(/\s+/gu, " ").length),
    ...(text.paragraphs && { opens: marked(text.paragraphs, text.sentences.length) }),
  });
  const documents = texts.map(({ source, target }) => ({
    source: tableOf(source, sourceUnits, sourceWords),
    target: tableOf(target, targetUnits, targetWords),
  }));
  const knownSources = unitTable(
    known.map(({ source }) => source),
    sourceUnits,
    sourceWords,
  );
  const knownTargets = unitTable(
    known.map(({ target }) => target),
    targetUnits,
    targetWords,
  );
  return {
    documents,
    known: known.map((_, at) => ({
      source: bagOf(knownSources, at, at + 1),
      target: bagOf(knownTargets, at, at + 1),
      weight: 1,
    })),
    prior: priorOf([...everydayWords(srcLang, trgLang), ...dictionary], { sourceWords, targetWords, targetUnits }),
    lengths: { ratio: ratioOf(documents), spread: USUAL_SPREAD },
    sourceFrequency: frequencyOf(
      [...documents.map(({ source }) => source.units), knownSources],
      sourceWords.texts.length,
    ),
    targetFrequency: frequencyOf(
      [...documents.map(({ target }) => target.units), knownTargets],
      targetWords.texts.length,
    ),
  };
}

const USUAL_SPREAD = 0.3;
const MOST_KNOWN = 10_000; // pairs of a memory: more teach hardly more words

function marked(indexes: readonly number[], size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (const index of indexes) marks[index] = 1;
  return marks;
}

const ratioOf = (documents: readonly DocumentTables[]): number =>
  (1 + totalOf(documents.map(({ target }) => target.lengths))) /
  (1 + totalOf(documents.map(({ source }) => source.lengths)));

const totalOf = (lists: readonly Float64Array[]): number =>
  lists.reduce((sum, list) => list.reduce((all, length) => all + length, sum), 0);

function frequencyOf(tables: readonly UnitTable[], size: number): Float64Array {
  const counts = new Float64Array(size).fill(UNSEEN);
  let total = size * UNSEEN;
  for (const { ids, weights } of tables) {
    for (const [at, id] of ids.entries()) {
      counts[id] = (counts[id] ?? 0) + (weights[at] ?? 0);
      total += weights[at] ?? 0;
    }
  }
  return counts.map((count) => count / total);
}

const UNSEEN = 0.5; // sightings that every unit has had elsewhere
