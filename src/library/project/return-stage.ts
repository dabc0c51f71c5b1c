import type { HandoffRecord } from "../../model/handoff-record.js";
import { type Conflict, takeReturned } from "../../pipeline/project/take-returned.js";
import { writeConflictSheet } from "../../publish/conflicts.js";
import { shippedTranslator } from "../home.js";
import { lastHandedOut } from "./kept-records.js";
import type { ReturnedHere } from "./returned-here.js";
import { writeOutput } from "./session.js";
import { takenOfTable } from "./taken-of-table.js";
import { didDo, type Work, xliffOf } from "./work.js";

/** What was handed out, and what of that was taken. */
export interface Returns {
  readonly byDocument: ReadonlyMap<string, readonly ReturnedHere[]>;
  readonly records: readonly HandoffRecord[];
  /** The hash of each file that was taken, by its path: it grows. */
  readonly taken: Map<string, string>;
}

/**
 * Takes what came back for a document into its XLIFF. What was translated here in the meantime stays as it is here; what came back instead is listed
 * beside the XLIFF.
 */
export async function returnStage(work: Work, { byDocument, records, taken }: Returns): Promise<void> {
  const { document, session, notes } = work;
  for (const { file, form, hash } of byDocument.get(document.name) ?? []) {
    const xliff = xliffOf(work);
    if (xliff === undefined) return;
    if (session.mode !== "write") {
      didDo(work, "return");
      continue;
    }
    const base = lastHandedOut(document.source, document.to, records);
    const found =
      form === "xliff"
        ? takeReturned(xliff, file, { original: document.source, base })
        : await takenOfTable(file, xliff);
    if (found.bytes !== xliff.bytes) session.files.replace([{ path: xliff.name, content: found.bytes }]);
    delete work.isBegun;
    didDo(work, "return");
    notes.push({ kind: "taken", file: file.name, count: found.taken });
    if (found.conflicts.length > 0) writeConflicts(work, found.conflicts);
    taken.set(file.name, hash);
  }
}

/** Lists the sentences that have two translations. */
export function writeConflicts(work: Work, conflicts: readonly Conflict[]): void {
  const { document, session, notes } = work;
  const path = `${document.paths.folder}/${document.paths.stem}.${document.to}.conflicts.csv`;
  const content = writeConflictSheet(conflicts, shippedTranslator(session.locale).t);
  writeOutput({ path, content }, document.source, work);
  notes.push({ kind: "conflicts", file: path, count: conflicts.length });
}
