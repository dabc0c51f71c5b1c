import type { CandidateContext, CandidateRow } from "../../../model/candidate.js";
import { type Concept, type Context, type Term, type Transaction, termsIn } from "../../../model/concept.js";
import { conceptSchema } from "../../../model/concept-schema.js";
import type { MessageValues } from "../../../model/issue.js";
import { addressOf } from "../../../model/place.js";
import { schemaFault } from "../../../model/schema-fault.js";
import { foldText } from "../../../text/fold.js";
import { conceptIdFor } from "../../concept-id.js";
import { kindNamed, statusNamed } from "../../exchange/words.js";
import { decisionNamed } from "./decision-words.js";

/** What becomes of a list of candidates that a person has decided on. Each row with a decision is in one of the four lists. */
export interface Approval {
  readonly added: readonly { readonly row: number; readonly concept: Concept }[];
  /** Rows whose Chinese term the glossary has already. */
  readonly skipped: readonly { readonly row: number; readonly zh: string; readonly id: string }[];
  readonly rejected: readonly RejectedRow[];
  readonly faulty: readonly FaultyRow[];
}

/** A row that a person has rejected. */
export interface RejectedRow {
  readonly row: number;
  readonly zh: string;
  readonly kind?: string;
  readonly note?: string;
}

/** A row that cannot be carried out, and why. */
export interface FaultyRow {
  readonly row: number;
  readonly zh: string;
  readonly reason: "decision" | "no-zh" | "no-en" | "kind" | "status" | "schema";
  readonly values: MessageValues;
}

/** The glossary that approved names go to. */
export interface ApprovingGlossary {
  readonly concepts: readonly Concept[];
  readonly retired: ReadonlySet<string>;
}

/**
 * Carries out the decisions of a list: approved rows become concepts, with the status `proposed` unless one is said. Several English terms
 * stand on lines of their own; the first has the status, and the others are admitted where that is preferred. A row without a decision
 * is left alone, and one name is added once.
 */
export function approveCandidates(
  rows: readonly CandidateRow[],
  { concepts, retired }: ApprovingGlossary,
  created: Transaction,
): Approval {
  const idByTerm = new Map(
    concepts.flatMap((concept) => termsIn(concept, "zh").map(({ text }) => [foldText(text), concept.id] as const)),
  );
  const ids = new Set([...retired, ...concepts.map(({ id }) => id)]);
  const added: { row: number; concept: Concept }[] = [];
  const skipped: { row: number; zh: string; id: string }[] = [];
  const rejected: RejectedRow[] = [];
  const faulty: FaultyRow[] = [];
  for (const row of rows) {
    const { zh = "", kind, note } = row;
    const decision = decisionNamed(row.decision ?? "");
    if (decision === "none") continue;
    const known = idByTerm.get(foldText(zh));
    if (decision === "unknown")
      faulty.push({ row: row.row, zh, reason: "decision", values: { found: row.decision ?? "" } });
    else if (zh === "") faulty.push({ row: row.row, zh, reason: "no-zh", values: {} });
    else if (decision === "reject") rejected.push({ row: row.row, zh, ...(kind && { kind }), ...(note && { note }) });
    else if (known !== undefined) skipped.push({ row: row.row, zh, id: known });
    else add(row, zh);
  }
  return { added, skipped, rejected, faulty };

  function add(row: CandidateRow, zh: string): void {
    const made = conceptOf(row, zh, (id) => ids.has(id), created);
    if ("reason" in made) {
      faulty.push({ row: row.row, zh, ...made });
      return;
    }
    added.push({ row: row.row, concept: made });
    ids.add(made.id);
    idByTerm.set(foldText(zh), made.id);
  }
}

type Fault = Pick<FaultyRow, "reason" | "values">;

function conceptOf(
  row: CandidateRow,
  zh: string,
  isTaken: (id: string) => boolean,
  created: Transaction,
): Concept | Fault {
  const kind = row.kind === undefined ? "general" : kindNamed(row.kind);
  const status = row.status === undefined ? "proposed" : statusNamed(row.status);
  const english = (row.en ?? row.unverified ?? "").split(/[\r\n]+/u).flatMap((line) => line.trim() || []);
  if (kind === undefined) return { reason: "kind", values: { found: row.kind ?? "" } };
  if (status === undefined) return { reason: "status", values: { found: row.status ?? "" } };
  if (english.length === 0) return { reason: "no-en", values: {} };
  const terms = english.map(
    (text, at): Term => ({ text, status: at > 0 && status === "preferred" ? "admitted" : status }),
  );
  const concept = {
    id: conceptIdFor(english[0], zh, isTaken),
    kind,
    definition: row.definition,
    note: row.note,
    ...(row.contexts.length > 0 && { contexts: row.contexts.map(contextOf) }),
    created,
    terms: { zh: [{ text: zh, status: "preferred" }], en: terms },
  };
  const parsed = conceptSchema.safeParse(concept);
  return parsed.success
    ? parsed.data
    : { reason: "schema", values: schemaFault(parsed.error, concept, conceptSchema).values };
}

const contextOf = ({ text, file, ...place }: CandidateContext): Context => ({
  text,
  language: "zh",
  source: `${file}:${addressOf(place)}`,
});
