import { importReview, readBilingual, readReview, targetChange } from "../../interchange/index.js";
import { noteSplices } from "../../interchange/xliff/note-splices.js";
import { targetSplices } from "../../interchange/xliff/splice.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import type { TakenReview } from "../../model/taken-review.js";
import type { XmlLimits } from "../../xml/index.js";
import { decode } from "../read/read-text.js";
import { rewrite } from "../read-back/rewrite.js";

export interface TakeReviewOptions {
  /** Take edits in rows whose source is not that of the XLIFF. */
  readonly acceptSource?: boolean;
  /** What the XLIFF may not pass. */
  readonly limits?: Partial<XmlLimits>;
}

/** Name of the XLIFF that a table was made of. @throws InputError as `takeReview` */
export const xliffOfReview = async ({ bytes, name }: InputFile): Promise<string> =>
  (await readReview(bytes, name)).xliff;

/**
 * Takes a reviser's table home into the XLIFF that it was made of.
 *
 * @throws InputError `review.*` where the table cannot be read or is of another XLIFF; `xliff.*`, `output.character` or `output.table` where
 * the XLIFF cannot be read or changed
 */
export async function takeReview(
  table: InputFile,
  xliff: InputFile,
  { acceptSource = false, limits }: TakeReviewOptions = {},
): Promise<TakenReview> {
  const returned = await readReview(table.bytes, table.name);
  const text = decode(xliff);
  const file = readBilingual(text, { name: xliff.name, srcLang: "", trgLang: "", ...(limits && { limits }) });
  const { version, units } = file;
  if (version === undefined) throw new InputError("output.table", {}, { file: xliff.name });
  const { changes, notes, issues } = importReview(file, returned, { name: table.name, acceptSource });
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
