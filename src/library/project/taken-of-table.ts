import { readBilingual, readReview } from "../../interchange/index.js";
import type { InputFile } from "../../model/input-file.js";
import type { Issue } from "../../model/issue.js";
import { type ImportReviewOptions, importReviewTable } from "../../pipeline/merge/import-review-table.js";
import type { Conflict, OnConflict } from "../../pipeline/project/take-returned.js";
import { decodeXml } from "../../pipeline/read/decode-xml.js";

/** The XLIFF with what was taken of a table, how many sentences are new, and those that have two translations. */
interface TakenOfTable {
  readonly bytes: Uint8Array;
  readonly taken: number;
  readonly conflicts: readonly Conflict[];
}

/** Takes what is new of a table that came back. */
export async function takenOfTable(
  table: InputFile,
  xliff: InputFile,
  onConflict: OnConflict = "keep",
): Promise<TakenOfTable> {
  const kept = await takenWith(table, xliff, {});
  if (onConflict === "keep" || kept.conflicts.length === 0) return kept;
  const { conflicts: left, ...taken } = await takenWith(table, xliff, { acceptTarget: true });
  const isLeft = new Set(left.map(({ id }) => id));
  const replaced = kept.conflicts
    .filter(({ id }) => !isLeft.has(id))
    .map((conflict) => ({ ...conflict, isReplaced: true }));
  return { ...taken, conflicts: [...left, ...replaced] };
}

async function takenWith(table: InputFile, xliff: InputFile, options: ImportReviewOptions): Promise<TakenOfTable> {
  const { bytes, targets, states, issues } = await importReviewTable(table, xliff, options);
  const refused = issues.filter(({ severity }) => severity === "error");
  const conflicts = refused.length === 0 ? [] : await conflictsOf(refused, table, xliff);
  return { bytes, taken: Math.max(targets, states), conflicts };
}

/** The rows that could not be taken, where what they say is not what is there. */
async function conflictsOf(refused: readonly Issue[], table: InputFile, xliff: InputFile): Promise<Conflict[]> {
  const { rows } = await readReview(table.bytes, table.name);
  const byRow = new Map(rows.map((row) => [row.id, row]));
  const { units } = readBilingual(decodeXml(xliff), { name: xliff.name, srcLang: "zh-CN", trgLang: "und" });
  const bySegment = new Map(units.flatMap(({ segments }) => segments.map((segment) => [segment.id, segment] as const)));
  const found = new Map<string, Conflict>();
  for (const { rule, values } of refused) {
    const id = String(values.id ?? "");
    const [row, segment] = [byRow.get(id), bySegment.get(id)];
    if (row === undefined || row.target === (segment?.target?.text ?? "")) continue;
    found.set(id, {
      id,
      source: segment?.source.text ?? row.source,
      ours: segment?.target?.text ?? "",
      theirs: row.target,
      reason: rule === "review/code-damaged" ? "codes" : "both-changed",
    });
  }
  return Array.from(found.values());
}
