import { languageOf } from "../../languages/index.js";
import type { Bead } from "../../memory/align/index.js";
import type { InputFile } from "../../model/input-file.js";
import type { Place } from "../../model/place.js";

/** One side of an alignment: a text, and where each of its sentences stands in its file. */
export interface AlignedSide {
  /** The name of the file. */
  readonly name: string;
  readonly sentences: readonly string[];
  /** Indexes of the sentences that begin a paragraph; absent where the file says nothing of paragraphs. */
  readonly paragraphs?: readonly number[];
  readonly places: readonly (Place | undefined)[];
}

/** Two texts, and which sentences of them translate each other. */
export interface AlignedDocument {
  /** What both files are called, where two folders were aligned. */
  readonly document?: string;
  readonly source: AlignedSide;
  readonly target: AlignedSide;
  /** Every sentence stands in one bead; in the order of the source. */
  readonly beads: readonly Bead[];
}

/** All documents of a call. */
export interface Alignment {
  readonly srcLang: string;
  readonly trgLang: string;
  readonly documents: readonly AlignedDocument[];
}

/** A bead with its texts. */
export interface AlignedPair {
  readonly bead: Bead;
  readonly document: AlignedDocument;
  readonly sourceText: string;
  readonly targetText: string;
}

/** The beads of an alignment with their texts, in order. */
export function* pairsOf({ documents, srcLang, trgLang }: Alignment): Generator<AlignedPair> {
  for (const document of documents) {
    for (const bead of document.beads) {
      const sourceText = joined(document.source, bead.source, srcLang);
      yield { bead, document, sourceText, targetText: joined(document.target, bead.target, trgLang) };
    }
  }
}

/** Whether both sides of a pair say something. */
export const isTwoSided = ({ source, target }: Bead): boolean => source.length > 0 && target.length > 0;

/** Sentences one after the other, as a language writes them. */
function joined({ sentences }: AlignedSide, indexes: readonly number[], language: string): string {
  const texts = indexes.map((index) => (sentences[index] ?? "").trim());
  return texts.join(joinsWithoutSpace(language) ? "" : " ");
}

const joinsWithoutSpace = (language: string): boolean => languageOf(language).joinsWithoutSpace;

/** Two files that translate each other. */
export interface FilePair {
  /** What both are called, where two folders are aligned. */
  readonly document?: string;
  readonly source: InputFile;
  readonly target: InputFile;
}
