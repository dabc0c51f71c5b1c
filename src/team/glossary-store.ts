import { differencesOf } from "../glossary/changes/index.js";
import { fileNames } from "../glossary/files/file-of-kind.js";
import type {
  GlossaryStore,
  HistoryEntry,
  KnownGlossary,
  RejectedChanges,
  StoreWriteOptions,
} from "../glossary/glossary-store.js";
import { plannedChanges } from "../glossary/planned-changes.js";
import type { Changes } from "../glossary/store/index.js";
import type { Concept } from "../model/concept.js";
import { type ActingMember, actingMember } from "./acting-member.js";
import type { Ask, Connection } from "./connection.js";

/** The glossary of a project in a store on PostgreSQL. Changes come one after the other: its history is a line. */
export function glossaryStore(connection: Connection): GlossaryStore {
  const { project, shown } = connection.address;
  const connected = closing(connection);
  return {
    concepts: () => connected(() => conceptsIn(project, connection.ask)),
    change: (plan, options) => connected(() => change(plan, options, connection)),
    rejected: () =>
      connected(async () => {
        const rows = await connection.ask<{ readonly name: string }>(
          "SELECT name FROM duiyi.rejected_candidate WHERE project = $1",
          [project],
        );
        return new Set(rows.map(({ name }) => name));
      }),
    changeRejected: (changes, { dryRun }) =>
      connected(async () => {
        if (!dryRun) await changeRejected(changes, connection);
        return changes.put.length + changes.remove.length > 0 ? shown : undefined;
      }),
    places: async () => new Map(),
    history: (id, most) => connected(() => historyOf(id, most, connection)),
  };
}

/** A glossary is read and changed now and then: the connection is opened for each use. */
const closing =
  (connection: Connection) =>
  async <Result>(use: () => Promise<Result>): Promise<Result> => {
    try {
      return await use();
    } finally {
      await connection.close();
    }
  };

/** As a folder has them: by the file that a concept would stand in, then by its id. */
async function conceptsIn(project: string, ask: Ask): Promise<readonly Concept[]> {
  const rows = await ask<{ readonly concept: Concept }>(
    'SELECT concept FROM duiyi.concept WHERE project = $1 ORDER BY home COLLATE "C", id COLLATE "C"',
    [project],
  );
  return rows.map(({ concept }) => concept);
}

async function change<Plan extends Changes>(
  plan: (glossary: KnownGlossary) => Plan | Promise<Plan>,
  { dryRun }: StoreWriteOptions,
  connection: Connection,
): Promise<Plan & { readonly files: readonly string[] }> {
  const { project, shown } = connection.address;
  const member = await actingMember(connection);
  return connection.transaction(async (ask) => {
    await ask("SELECT pg_advisory_xact_lock(hashtext('duiyi glossary ' || $1))", [project]);
    const concepts = await conceptsIn(project, ask);
    const gone = await ask<{ readonly id: string }>("SELECT id FROM duiyi.retired_concept WHERE project = $1", [
      project,
    ]);
    const planned = await plannedChanges(plan, { concepts, retired: new Set(gone.map(({ id }) => id)) });
    const there = new Set(concepts.map(({ id }) => id));
    if (!dryRun) {
      for (const concept of planned.put)
        await ask(there.has(concept.id) ? UPDATE : INSERT, [
          ...[project, concept.id, JSON.stringify(signed(concept, member, there.has(concept.id)))],
          ...(there.has(concept.id) ? [] : [fileNames[concept.kind]]),
        ]);
      await ask("DELETE FROM duiyi.concept WHERE project = $1 AND id = ANY($2)", [project, planned.remove]);
    }
    const isChanged = planned.put.length + planned.remove.length > 0;
    return { ...planned, files: isChanged ? [shown] : [] };
  });
}

const INSERT = "INSERT INTO duiyi.concept (project, id, concept, home) VALUES ($1, $2, $3, $4)";
const UPDATE = "UPDATE duiyi.concept SET concept = $3 WHERE project = $1 AND id = $2";

/** Members write as themselves; the owner may write in the name of others. */
function signed(concept: Concept, { name, isOwner }: ActingMember, isThere: boolean): Concept {
  if (isOwner) return concept;
  const date = new Date().toISOString().slice(0, 10);
  const { created = { date }, modified = { date } } = concept;
  return isThere
    ? { ...concept, modified: { ...modified, by: name } }
    : { ...concept, created: { ...created, by: name } };
}

async function changeRejected(
  { put, remove }: RejectedChanges,
  { address: { project }, transaction }: Connection,
): Promise<void> {
  await transaction(async (ask) => {
    const names = [...remove, ...put.map(({ zh }) => zh)];
    await ask("DELETE FROM duiyi.rejected_candidate WHERE project = $1 AND name = ANY($2)", [project, names]);
    for (const rejected of put)
      await ask("INSERT INTO duiyi.rejected_candidate (project, name, record) VALUES ($1, $2, $3)", [
        ...[project, rejected.zh, JSON.stringify(rejected)],
      ]);
  });
}

async function historyOf(
  id: string,
  most: number,
  { address: { project }, ask }: Connection,
): Promise<readonly HistoryEntry[]> {
  const rows = await ask<HistoryRow>(HISTORY, [project, id, most]);
  return rows.map(({ number, was, became, by, date }) => ({
    ...{ commit: String(number), by, date: date.toISOString(), subject: subjectOf(was, became) },
    changes: differencesOf(was ?? undefined, became ?? undefined),
  }));
}

interface HistoryRow {
  readonly number: number;
  readonly was: Concept | null;
  readonly became: Concept | null;
  readonly by: string;
  readonly date: Date;
}

const subjectOf = (was: Concept | null, became: Concept | null): string =>
  was === null ? "add" : became === null ? "remove" : "change";

const HISTORY = `
  SELECT number, was, became, coalesce(in_name_of, written_by::text) AS by, written_at AS date
  FROM duiyi.concept_history WHERE project = $1 AND id = $2 ORDER BY number DESC LIMIT $3`;
