import { formatOf, type ReadContext, readWhole, type SourceUnit } from "../../formats/index.js";
import type { InputStream } from "../../model/input-file.js";
import type { Span } from "../../model/span.js";
import { splitSentences } from "../../segment/index.js";
import type { FoundEncoding } from "../../text/encodings.js";
import { concatenated } from "../../text/splice-bytes.js";
import { decodeLines } from "./decode-lines.js";
import { LONGEST_WHOLE, withBeginning } from "./with-beginning.js";

/** Who is told of what shows on the way. */
export interface Listeners {
  /** Called with the encoding in which the file was read. */
  readonly onEncoding?: (found: FoundEncoding) => void;
  /** Called where the file is so long that it is repaired in parts. */
  readonly onParts?: () => void;
}

/**
 * The sentences of a file, in order: what `readDocument` finds, without ids, codes and terms; or as another splitter finds them. Without
 * repair a format whose lines stand alone is read a few of them at a time, and a text of more than 16 MB is repaired in parts.
 *
 * @throws InputError `kind.*` where no format reads such files, and where the file cannot be read; of a file that is read in parts when the
 * line at fault is reached
 */
export function* sentencesOf(
  file: InputStream,
  context: ReadContext,
  split: (text: string) => Span[] = splitSentences,
  listeners: Listeners = {},
): Generator<string> {
  for (const texts of textsOf(file, context, listeners)) {
    for (const text of texts) for (const { start, end } of split(text)) yield text.slice(start, end);
  }
}

/** The texts of the units, some at a time. */
function* textsOf(
  file: InputStream,
  context: ReadContext,
  { onEncoding, onParts }: Listeners,
): Generator<readonly string[]> {
  const isRepaired = context.repair === "auto";
  const { beginning, stream } = withBeginning(file, isRepaired ? LONGEST_WHOLE : undefined);
  const { name } = file;
  const format = formatOf({ name, bytes: beginning }, context);
  if (!isRepaired && format.readLines !== undefined) {
    for (const block of decodeLines(stream, context.encoding, onEncoding)) yield textsIn(format.readLines(block));
  } else if (isRepaired && format.readParts !== undefined && beginning.length >= LONGEST_WHOLE) {
    onParts?.();
    yield* format.readParts(decodeLines(stream, context.encoding, onEncoding), context);
  } else {
    const { units, encoding } = readWhole(format, { name, bytes: concatenated(Array.from(stream.pieces)) }, context);
    onEncoding?.(encoding);
    yield textsIn(units);
  }
}

const textsIn = (units: readonly SourceUnit[]): string[] => units.map(({ text }) => text);
