import { type BilingualFile, importReview, readBilingual, readReview, targetChange } from "../../interchange/index.js";
import { noteSplices } from "../../interchange/xliff/note-splices.js";
import { targetSplices } from "../../interchange/xliff/splice.js";
import type { ImportedReview } from "../../model/imported-review.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import { decode } from "../../text/decode-file.js";
import type { XmlLimits } from "../../xml/index.js";
import { rewrite } from "../read-back/rewrite.js";

/** Which edits of a reviser's table are taken. */
export interface ImportReviewOptions {
  /** Take edits in rows whose source is not that of the XLIFF. */
  readonly acceptSource?: boolean;
  /** Take edits of segments that have another translation or state than the reviser saw. */
  readonly acceptTarget?: boolean;
  /** The same XLIFF as the tables of other revisers have changed it. */
  readonly reviewed?: InputFile;
  /** What the XLIFF may not pass. */
  readonly limits?: Partial<XmlLimits>;
}

/** Name of the XLIFF that a table was made of. @throws InputError as `importReviewTable` */
export const xliffOfReview = async ({ bytes, name }: InputFile): Promise<string> =>
  (await readReview(bytes, name)).xliff;

/**
 * Writes the edits of a reviser's table into the XLIFF that the table was made of. With `reviewed` they go into that instead: the XLIFF as the
 * tables of other revisers have changed it.
 *
 * @throws InputError `review.*` where the table cannot be read or is of another XLIFF; `xliff.*`, `output.character` or `output.table` where
 * the XLIFF cannot be read or changed; `review.other-xliff` where `reviewed` was not made of the XLIFF
 */
export async function importReviewTable(
  table: InputFile,
  original: InputFile,
  { acceptSource = false, acceptTarget = false, limits, reviewed }: ImportReviewOptions = {},
): Promise<ImportedReview> {
  const returned = await readReview(table.bytes, table.name);
  const read = (input: InputFile) =>
    readBilingual(decode(input), { name: input.name, srcLang: "", trgLang: "", ...(limits && { limits }) });
  const xliff = reviewed ?? original;
  const text = decode(xliff);
  const file = read(xliff);
  if (reviewed !== undefined && sourcesOf(read(original)) !== sourcesOf(file))
    throw new InputError("review.other-xliff", { xliff: original.name }, { file: reviewed.name });
  const { version, units } = file;
  if (version === undefined) throw new InputError("output.table", {}, { file: xliff.name });
  const { changes, notes, issues } = importReview(file, returned, { name: table.name, acceptSource, acceptTarget });
  const targets = new Map(Array.from(changes, ([segment, edit]) => [segment, targetChange(edit)]));
  const added = Array.from(notes, ([unit, list]) => noteSplices(text, unit, version, list));
  const splices = [...targetSplices(text, units, version, targets), ...added.flat()];
  const changed = Array.from(changes.values());
  return {
    bytes: splices.length === 0 ? xliff.bytes : rewrite(xliff, splices),
    targets: changed.filter(({ content }) => content !== undefined).length,
    states: changed.filter(({ state }) => state !== undefined).length,
    comments: Array.from(notes.values()).flat().length,
    issues,
  };
}

/** Ids and sources of an XLIFF: what no reviser changes. */
const sourcesOf = ({ units }: BilingualFile): string =>
  JSON.stringify(units.map(({ id, segments }) => [id, segments.map(({ source }) => source.text)]));
