import {
  formatOf,
  heldBack,
  type ReadOptions,
  readWhole,
  type SourceUnit,
  sourceFormats,
} from "../../formats/index.js";
import type { Edit } from "../../model/edit.js";
import type { InputFile } from "../../model/input-file.js";
import type { LeftOut } from "../../model/left-out.js";
import { placeOf, type SourceMap, sliceMap } from "../../model/source-map.js";
import { type LeftOutLine, type Repaired, repairText } from "../../repair/index.js";
import { decodeFile } from "../../text/decode-file.js";
import type { Encoding, FoundEncoding } from "../../text/encodings.js";

/** How a file is decoded, and which repairs are made. */
export interface RepairFileOptions extends ReadOptions {
  /** Ids of the repairs that are made, where it is not all but those to `skip`. */
  readonly only?: readonly string[];
  readonly encoding?: Encoding;
  readonly srcLang?: string;
}

/** The text of a source document, one paragraph a line. */
export interface RepairedFile {
  readonly text: string;
  /** The text as it came; empty for formats that have nothing to repair. */
  readonly original: string;
  readonly map: SourceMap;
  readonly edits: readonly Edit[];
  /** Lines of the original that the text lacks. */
  readonly leftOut: readonly LeftOutLine[];
  /** Paragraphs of the text that are not for translators unless they are asked for: code, and lines without a word. */
  readonly heldBack: readonly LeftOut[];
  readonly encoding: FoundEncoding;
}

/**
 * Mends the text of a source document, and shows what was done. The lines of another format than plain text are as that format reads them.
 *
 * @throws InputError `kind.*` where no format reads such files, and where the file cannot be read
 */
export function repairFile(file: InputFile, options: RepairFileOptions): RepairedFile {
  const format = formatOf(file, options);
  if (format.id !== sourceFormats.text.id) {
    const context = { ...options, srcLang: options.srcLang ?? "zh", trgLang: "en" };
    const { units, encoding } = readWhole(format, file, context);
    return { ...joined(units), original: "", edits: [], leftOut: [], heldBack: [], encoding };
  }
  const { text: original, encoding } = decodeFile(file, options.encoding);
  const { only = options.repair === "off" ? [] : undefined, skip = [], ...rest } = options;
  const repaired = repairText(original, { ...rest, ...(only ? { only } : { skip }) });
  const { text, map, edits, leftOut } = repaired;
  const held = options.repair === "off" ? [] : heldBackIn(repaired, options);
  return { text, original, map, edits, leftOut, heldBack: held, encoding };
}

function heldBackIn({ text, map, lines }: Repaired, { include = [] }: ReadOptions): LeftOut[] {
  return lines.flatMap(({ span, kind }): LeftOut[] => {
    const own = text.slice(span.start, span.end);
    const reason = heldBack(kind, own);
    if (reason === undefined || include.includes(reason)) return [];
    return [{ reason, text: own, place: placeOf(sliceMap(map, span), 0), isDropped: false }];
  });
}

/** The texts of units, one a line. */
function joined(units: readonly SourceUnit[]): { readonly text: string; readonly map: SourceMap } {
  let start = 0;
  const runs = units.flatMap(({ text, map }) => {
    const own = map.runs.map((run) => ({ ...run, start: run.start + start }));
    start += text.length + 1;
    return own;
  });
  return { text: units.map(({ text }) => text).join("\n"), map: { runs, lineStarts: units[0]?.map.lineStarts ?? [0] } };
}
