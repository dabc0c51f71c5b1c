import { formatOf, type ReadOptions } from "../../formats/index.js";
import type { InputStream } from "../../model/input-file.js";
import type { Span } from "../../model/span.js";
import { splitSentences } from "../../segment/index.js";
import type { Encoding, FoundEncoding } from "../../text/encodings.js";
import { decodeFile, decodeLines, joined } from "./read-text.js";

/**
 * The sentences of a file, in order: what `readDocument` finds, without ids and terms; or as another splitter finds them. Without repair
 * each line is a paragraph, and no more than a few of them are in memory at once.
 *
 * @throws InputError where the file cannot be read as text; with `repair: "off"` when the line at fault is reached
 */
export function* sentencesOf(
  file: InputStream,
  options: ReadOptions & { readonly encoding?: Encoding },
  split: (text: string) => Span[] = splitSentences,
  onEncoding?: (found: FoundEncoding) => void,
): Generator<string> {
  const { read } = formatOf(file.name);
  for (const block of options.repair === "off"
    ? decodeLines(file, options.encoding, onEncoding)
    : wholeText(file, options.encoding, onEncoding)) {
    for (const { text } of read(block, options).paragraphs) {
      for (const { start, end } of split(text)) yield text.slice(start, end);
    }
  }
}

function* wholeText(
  { name, pieces }: InputStream,
  encoding?: Encoding,
  onEncoding?: (found: FoundEncoding) => void,
): Generator<string> {
  const { text, encoding: found } = decodeFile({ name, bytes: joined(Array.from(pieces)) }, encoding);
  onEncoding?.(found);
  yield text;
}
