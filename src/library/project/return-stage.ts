import type { HandoffRecord } from "../../model/handoff-record.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import { type Conflict, takeReturned } from "../../pipeline/project/take-returned.js";
import { writeConflictSheet } from "../../publish/conflicts.js";
import { shippedTranslator } from "../home.js";
import { keepTaken, lastHandedOut } from "./kept-records.js";
import { type FoundReturns, type ReturnedHere, takenName } from "./returned-here.js";
import { writeOutput } from "./session.js";
import { takenOfTable } from "./taken-of-table.js";
import { didDo, type Work, xliffOf } from "./work.js";

/** What was handed out, and what of that was taken. */
export interface Returns extends Pick<FoundReturns, "byDocument" | "faults"> {
  readonly records: readonly HandoffRecord[];
  /** The hash of each file that was taken: see `takenName`. It grows. */
  readonly taken: Map<string, string>;
}

/**
 * Takes what came back for a document into its XLIFF. What was translated here in the meantime stays as it is here; what came back instead is listed
 * beside the XLIFF. A file that cannot be taken does not stop the document.
 *
 * @throws InputError where the XLIFF of the document cannot be read
 */
export async function returnStage(work: Work, returns: Returns): Promise<void> {
  for (const returned of returns.byDocument.get(work.document.name) ?? []) {
    const xliff = xliffOf(work);
    if (xliff === undefined) return;
    try {
      await take(returned, xliff, work, returns);
    } catch (error) {
      if (!(error instanceof InputError) || error.file === xliff.name) throw error;
      returns.faults.push(error);
    }
  }
}

async function take(returned: ReturnedHere, xliff: InputFile, work: Work, { records, taken }: Returns): Promise<void> {
  const { document, session, notes } = work;
  const { file, form, hash } = returned;
  if (session.mode !== "write") {
    didDo(work, "return");
    return;
  }
  const base = lastHandedOut(document.source, document.to, records);
  const found =
    form === "xliff" ? takeReturned(xliff, file, { original: document.source, base }) : await takenOfTable(file, xliff);
  if (found.bytes !== xliff.bytes) session.files.replace([{ path: xliff.name, content: found.bytes }]);
  delete work.isBegun;
  didDo(work, "return");
  notes.push({ kind: "taken", file: file.name, count: found.taken });
  if (found.conflicts.length > 0) writeConflicts(work, found.conflicts, file.name);
  taken.set(takenName(returned, document.name), hash);
  keepTaken(taken, session.files); // at once: what a run has taken it has taken, though it be killed later
}

/** Lists the sentences that have two translations. */
function writeConflicts(work: Work, conflicts: readonly Conflict[], returned: string): void {
  const { document, session, notes } = work;
  const path = `${document.paths.folder}/${document.paths.stem}.${document.to}.conflicts.csv`;
  const content = writeConflictSheet(conflicts, shippedTranslator(session.locale).t);
  writeOutput({ path, content }, document.source, work);
  notes.push({ kind: "conflicts", file: path, count: conflicts.length, returned });
}
