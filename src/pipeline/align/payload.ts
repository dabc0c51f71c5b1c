/** What the page of an alignment tells its program. */
export interface AlignmentPayload {
  readonly srcLang: string;
  readonly trgLang: string;
  readonly toolVersion: string;
  /** The name that the memory is saved under. */
  readonly file: string;
  readonly documents: readonly AlignedTexts[];
  readonly words: Readonly<Record<"join" | "part" | "up" | "down" | "doubtful", string>>;
}

/** Two texts by their sentences, and which of them belong together. */
export interface AlignedTexts {
  readonly name: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** Indexes of sentences on each side, and 1 where that is in doubt. */
  readonly beads: readonly (readonly [source: readonly number[], target: readonly number[], isDoubtful: 0 | 1])[];
}
