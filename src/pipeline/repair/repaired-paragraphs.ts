import { formatOf } from "../../formats/index.js";
import type { InputStream } from "../../model/input-file.js";
import { repairIds, usualRepairIds } from "../../repair/index.js";
import type { FoundEncoding } from "../../text/encodings.js";
import { concatenated } from "../../text/splice-bytes.js";
import { decodeLines } from "../read/decode-lines.js";
import { LONGEST_WHOLE, withBeginning } from "../read/with-beginning.js";
import { type RepairFileOptions, repairFile } from "./repair-file.js";

/** How a file is repaired, and who is told of what shows on the way. */
export interface RepairedParagraphsOptions extends RepairFileOptions {
  /** Called with the encoding in which the file was read. */
  readonly onEncoding?: (found: FoundEncoding) => void;
  /** Called where the file is so long that it is repaired in parts. */
  readonly onParts?: () => void;
}

/**
 * The repaired text of a file, a paragraph at a time. A text of more than 16 MB is never in memory as a whole.
 *
 * @throws InputError as `repairFile` does; of a long text when the line at fault is reached
 */
export function* repairedParagraphs(
  file: InputStream,
  { onEncoding, onParts, ...options }: RepairedParagraphsOptions,
): Generator<string> {
  const { beginning, stream } = withBeginning(file, LONGEST_WHOLE);
  const { name } = file;
  const { readParts } = formatOf({ name, bytes: beginning }, options);
  if (beginning.length < LONGEST_WHOLE || readParts === undefined) {
    const { text, encoding } = repairFile({ name, bytes: concatenated(Array.from(stream.pieces)) }, options);
    onEncoding?.(encoding);
    yield* text.split("\n");
    return;
  }
  onParts?.();
  for (const paragraphs of readParts(decodeLines(stream, options.encoding, onEncoding), withSkipped(options)))
    yield* paragraphs;
}

/** With all repairs skipped that are not made. */
function withSkipped({ only, repair, ...options }: RepairFileOptions): RepairFileOptions {
  const made = only ?? (repair === "off" ? [] : usualRepairIds);
  return {
    ...options,
    repair,
    skip: [...(only ? [] : (options.skip ?? [])), ...repairIds.filter((id) => !made.includes(id))],
  };
}
