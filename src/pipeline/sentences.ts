import { formatOf, type ReadOptions } from "../formats/index.js";
import type { Span } from "../model/span.js";
import { splitSentences } from "../segment/index.js";
import type { Encoding } from "../text/encodings.js";
import { decode, decodeLines, type InputStream, joined } from "./read-text.js";

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
): Generator<string> {
  const { read } = formatOf(file.name);
  for (const block of options.repair === "off"
    ? decodeLines(file, options.encoding)
    : wholeText(file, options.encoding)) {
    for (const { text } of read(block, options).paragraphs) {
      for (const { start, end } of split(text)) yield text.slice(start, end);
    }
  }
}

function* wholeText({ name, pieces }: InputStream, encoding?: Encoding): Generator<string> {
  yield decode({ name, bytes: joined(Array.from(pieces)) }, encoding);
}
