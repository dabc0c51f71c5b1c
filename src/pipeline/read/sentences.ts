import { formatOf, type ReadContext, type SourceUnit } from "../../formats/index.js";
import type { InputStream } from "../../model/input-file.js";
import type { Span } from "../../model/span.js";
import { splitSentences } from "../../segment/index.js";
import type { FoundEncoding } from "../../text/encodings.js";
import { concatenated } from "../../text/splice-bytes.js";
import { decodeLines } from "./read-text.js";
import { withBeginning } from "./with-beginning.js";

/**
 * The sentences of a file, in order: what `readDocument` finds, without ids, codes and terms; or as another splitter finds them. Without
 * repair a format whose lines stand alone is read a few of them at a time.
 *
 * @throws InputError `kind.*` where no format reads such files, and where the file cannot be read; with `repair: "off"` when the line at fault is reached
 */
export function* sentencesOf(
  file: InputStream,
  context: ReadContext,
  split: (text: string) => Span[] = splitSentences,
  onEncoding?: (found: FoundEncoding) => void,
): Generator<string> {
  for (const units of unitsOf(file, context, onEncoding)) {
    for (const { text } of units) for (const { start, end } of split(text)) yield text.slice(start, end);
  }
}

function* unitsOf(
  file: InputStream,
  context: ReadContext,
  onEncoding: ((found: FoundEncoding) => void) | undefined,
): Generator<readonly SourceUnit[]> {
  const { beginning, stream } = withBeginning(file);
  const { name } = file;
  const format = formatOf({ name, bytes: beginning }, context);
  if (context.repair === "off" && format.readLines !== undefined) {
    for (const block of decodeLines(stream, context.encoding, onEncoding)) yield format.readLines(block);
    return;
  }
  const { units, encoding } = format.read({ name, bytes: concatenated(Array.from(stream.pieces)) }, context);
  onEncoding?.(encoding);
  yield units;
}
