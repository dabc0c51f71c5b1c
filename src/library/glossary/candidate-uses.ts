import type { ListedCandidate } from "../../model/candidate.js";
import type { Document } from "../../model/document.js";
import type { InputFile } from "../../model/input-file.js";
import type { Environment } from "../environment.js";
import type { CandidateOptions, GlossaryApproval, GlossaryDoor, WriteOptions } from "../glossary-door.js";
import { inWords } from "../in-words.js";
import { changeStore, transactionOf } from "./change-uses.js";

/** Candidates for the glossary: found, given to a person to decide on, and read back. */
export function candidateUses(
  environment: Environment,
): Pick<GlossaryDoor, "candidates" | "writeCandidates" | "approve"> {
  const { ui } = environment;
  return {
    candidates: (documents, options = {}) => inWords(ui, () => listIn(documents, options, environment)),
    writeCandidates: (candidates, format) =>
      inWords(ui, async () => {
        const { writeCandidateList } = await import("../../glossary/candidates/review/index.js");
        return writeCandidateList(candidates, format);
      }),
    approve: (file, options = {}) => inWords(ui, () => approve(file, options, environment)),
  };
}

async function listIn(
  documents: readonly Document[],
  options: CandidateOptions,
  { concepts, glossaryPaths, glossarySource }: Environment,
): Promise<readonly ListedCandidate[]> {
  const { listCandidates } = await import("../../pipeline/candidates/candidates.js");
  const { rejectedIn } = await import("../../glossary/stores.js");
  return listCandidates(documents, {
    ...options,
    concepts: await concepts(),
    rejected: await rejectedIn(glossaryPaths, glossarySource),
  });
}

async function approve(
  { bytes, name }: InputFile,
  options: WriteOptions,
  environment: Environment,
): Promise<GlossaryApproval> {
  const { approveCandidates, readCandidateRows, rejectedName } = await import(
    "../../glossary/candidates/review/index.js"
  );
  const { storeToWrite } = await import("../../glossary/stores.js");
  const rows = await readCandidateRows(bytes, name);
  const transaction = transactionOf(options, environment);
  const done = await changeStore(
    (glossary) => {
      const decided = approveCandidates(rows, glossary, transaction);
      return { ...decided, put: decided.added.map(({ concept }) => concept), remove: [] };
    },
    options,
    environment,
  );
  const { added, skipped, rejected, faulty } = done;
  const put = rejected.map((row) => rejectedName(row, transaction));
  const taken = added.flatMap(({ concept }) => concept.terms.zh ?? []).map(({ text }) => text);
  const store = await storeToWrite(environment.glossaryPaths, environment.glossarySource);
  const list = await store.changeRejected({ put, remove: taken }, { dryRun: options.dryRun === true });
  return { added, skipped, rejected, faulty, files: list === undefined ? done.files : [...done.files, list] };
}
