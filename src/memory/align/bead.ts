/** A text as alignment sees it: its sentences in order, and which of them begin a paragraph. */
export interface AlignedText {
  /** Sentences in order. An empty one belongs to no bead. */
  readonly sentences: readonly string[];
  /** Indexes of the sentences that begin a paragraph, ascending; absent where nothing is known of paragraphs. */
  readonly paragraphs?: readonly number[];
}

/** Sentences of one text that say what sentences of the other say: one to three of each side, or some of one side that nothing answers. */
export interface Bead {
  /** Indexes of sentences, from 0, ascending. */
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** How likely it is that a reader would part the texts in the same way here, from 0 to 1. */
  readonly confidence: number;
  /** Whether it stands elsewhere in the order of the target than its neighbours: a paragraph was moved. */
  readonly isMoved?: true;
}

/** Two sentences that translate each other, as a memory has them. */
export interface KnownPair {
  readonly source: string;
  readonly target: string;
}

/** A word with translations of it, as a dictionary or glossary has them. */
export interface DictionaryEntry {
  readonly word: string;
  readonly translations: readonly string[];
}
