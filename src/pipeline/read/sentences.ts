import { formatOf, type ReadContext, type SourceUnit } from "../../formats/index.js";
import type { Span } from "../../model/span.js";
import { splitSentences } from "../../segment/index.js";
import type { FoundEncoding } from "../../text/encodings.js";
import { concatenated } from "../../text/splice-bytes.js";
import { decodeLines, type InputStream } from "./read-text.js";

/**
 * The sentences of a file, in order: what `readDocument` finds, without ids, codes and terms; or as another splitter finds them. Without
 * repair a format whose lines stand alone is read a few of them at a time.
 *
 * @throws InputError where the file cannot be read; with `repair: "off"` when the line at fault is reached
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
  const { name, pieces } = file;
  const { readLines } = formatOf({ name, bytes: new Uint8Array() });
  if (context.repair === "off" && readLines !== undefined) {
    for (const block of decodeLines(file, context.encoding, onEncoding)) yield readLines(block);
    return;
  }
  const whole = { name, bytes: concatenated(Array.from(pieces)) };
  const { units, encoding } = formatOf(whole).read(whole, context);
  onEncoding?.(encoding);
  yield units;
}
