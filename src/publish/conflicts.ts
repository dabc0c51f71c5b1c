import type { Translate } from "../model/translate.js";
import { CSV } from "../text/table/dialects.js";
import { writeRows } from "../text/table/write-rows.js";

/** A sentence with two translations, of which a person has to choose. */
export interface ConflictRow {
  readonly id: string;
  readonly source: string;
  readonly ours: string;
  readonly theirs: string;
}

/** The sentences with two translations: CSV as spreadsheets open it, a sentence a row. */
export function writeConflictSheet(conflicts: readonly ConflictRow[], t: Translate): string {
  const heading = (["id", "source", "ours", "theirs"] as const).map((column) => t(`project.conflicts.${column}`));
  return writeRows([heading, ...conflicts.map(({ id, source, ours, theirs }) => [id, source, ours, theirs])], CSV);
}
