import {
  type AlignedText,
  alignTexts,
  type DictionaryEntry,
  type KnownPair,
  readDictionary,
} from "../../memory/align/index.js";
import type { Concept } from "../../model/concept.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import { decode } from "../../text/decode-file.js";
import type { AlignedDocument, AlignedSide, Alignment, FilePair } from "./aligned.js";
import { entriesOf } from "./entries.js";
import { knownPairs } from "./known-pairs.js";
import { type ReadSideOptions, readSide } from "./read-side.js";

/** How files are aligned. */
export interface AlignFilesOptions extends ReadSideOptions {
  readonly srcLang: string;
  readonly trgLang: string;
  readonly concepts: readonly Concept[];
  /** Files with pairs that were translated before. */
  readonly memory?: readonly InputFile[];
  /** A dictionary in the form of CC-CEDICT. */
  readonly dictionary?: InputFile;
  /** Called with what cannot be read of several pairs; where it is left out, it is thrown. */
  readonly onError?: (error: InputError) => void;
}

/**
 * Aligns the sentences of files that translate each other. What one pair of files teaches helps with the others.
 *
 * @throws InputError as `readSide` does; `align.same` where both files hold the same bytes; `align.dictionary`
 */
export function alignFiles(pairs: readonly FilePair[], options: AlignFilesOptions): Alignment {
  const { srcLang, trgLang, concepts, memory = [], dictionary, onError } = options;
  const known: readonly KnownPair[] = memory.flatMap((file) => knownPairs(file, { srcLang, trgLang }));
  const words: readonly DictionaryEntry[] = [
    ...entriesOf(concepts, srcLang, trgLang),
    ...(dictionary === undefined ? [] : readDictionary(decode(dictionary), dictionary.name)),
  ];
  const read = pairs.flatMap((pair) => readPair(pair, options, onError));
  const found = alignTexts(read.map(textsOf), { srcLang, trgLang, known, dictionary: words });
  const documents = read.map((sides, at): AlignedDocument => ({ ...sides, beads: found[at] ?? [] }));
  return { srcLang, trgLang, documents };
}

type Sides = Omit<AlignedDocument, "beads">;

function readPair(
  { document, source, target }: FilePair,
  options: AlignFilesOptions,
  onError: AlignFilesOptions["onError"],
): Sides[] {
  try {
    if (isSame(source.bytes, target.bytes))
      throw new InputError("align.same", { other: target.name }, { file: source.name });
    return [
      {
        ...(document !== undefined && { document }),
        source: readSide(source, options.srcLang, options),
        target: readSide(target, options.trgLang, options),
      },
    ];
  } catch (error) {
    if (onError === undefined || !(error instanceof InputError)) throw error;
    onError(error);
    return [];
  }
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

const textsOf = ({ source, target }: Sides): { source: AlignedText; target: AlignedText } => ({
  source: textOf(source),
  target: textOf(target),
});

const textOf = ({ sentences, paragraphs }: AlignedSide): AlignedText => ({
  sentences,
  ...(paragraphs && { paragraphs }),
});
