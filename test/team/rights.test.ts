import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordId } from "../../src/memory/store/record-id.js";
import type { MemberRole } from "../../src/model/member-role.js";
import { remembering } from "../../src/model/once.js";
import { addMember, Connection, initStore, readAddress } from "../../src/team/index.js";
import { hasServer, startServer, type TestServer } from "./server.js";

/** Those who come to the store, each with a role for the project `news`; `lin` has one for French and the client 甲方 alone. */
const people = {
  stranger: undefined,
  proposer: { role: "propose" },
  approver: { role: "approve" },
  head: { role: "administer" },
  lin: { role: "approve", language: "fr", client: "甲方" },
  chief: { role: "administer", language: "fr", client: "*" },
} as const satisfies Record<string, { role: MemberRole; language?: string; client?: string } | undefined>;
type Person = keyof typeof people;

/** What is tried in a project, as SQL that gives a row where it was done. */
type Action = (person: Person, project: string) => string;

const text = (value: unknown): string => `'${JSON.stringify(value)}'`;
/** Puts in a pair; one without an id has that which its texts make. */
function pairIn(project: string, more: object, given?: string): string {
  const state = "translated" as const;
  const record = { source: "道路已经修好。", target: "The road.", srcLang: "zh-CN", trgLang: "en", state, ...more };
  const id = given ?? recordId(record);
  return `INSERT INTO duiyi.pair (project, id, record, key, target_key, size, bigrams) VALUES ('${project}', '${id}', ${text({ id, ...record })}, 'k', 't', 1, '{1}') RETURNING 1`;
}
const term = (status: string, word = "word") => [{ text: word, status }];
const conceptOf = (id: string, person: string, terms: object) => ({
  ...{ id, kind: "place", terms: { zh: term("preferred", "词"), ...terms } },
  created: { by: person, date: "2026-11-29" },
});
const conceptIn = (project: string, concept: { id: string }): string =>
  `INSERT INTO duiyi.concept (project, id, home, concept) VALUES ('${project}', '${concept.id}', 'places.yaml', ${text(concept)}) RETURNING 1`;
const changed = (project: string, concept: { id: string }, by: string): string =>
  `UPDATE duiyi.concept SET concept = ${text({ ...concept, modified: { by, date: "2026-11-30" } })} WHERE project = '${project}' AND id = '${concept.id}' RETURNING 1`;
const request = (project: string): string => JSON.stringify({ project, verb: "check" });
const keyOf = (project: string): string => `encode(sha256(convert_to('${request(project)}', 'UTF8')), 'hex')`;
const queued = (project: string, id: number): string =>
  `INSERT INTO duiyi_jobs.job (id, name, data) SELECT '00000000-0000-0000-0000-00000000000${id}', 'documents', jsonb_build_object('key', ${keyOf(project)}, 'project', '${project}') RETURNING 1`;

const decided = conceptOf("decided", "desk", { en: term("preferred"), fr: term("preferred") });
const open = conceptOf("open", "desk", { en: term("proposed"), fr: term("proposed") });
const PAIR = "00000000000000ff";

const whole = ["proposer", "approver", "head"] as const;
const all = [...whole, "lin", "chief"] as const;
const actions: Readonly<Record<string, { readonly may: readonly Person[]; readonly does: Action }>> = {
  "read pairs": {
    may: whole,
    does: (_, project) => `SELECT 1 FROM duiyi.pair WHERE project = '${project}' AND id = '${PAIR}'`,
  },
  "look up": {
    may: whole,
    does: (_, project) =>
      `SELECT * FROM duiyi.near('${project}', '{1}', 1, 6, 14, 2500, 48) WHERE record LIKE '%${PAIR}%'`,
  },
  "find a text": {
    may: whole,
    does: (_, project) =>
      `SELECT * FROM duiyi.holding('${project}', '{1}', 'k', 9) AS r WHERE r::text LIKE '%${PAIR}%'`,
  },
  "read a French pair of 甲方": {
    may: all,
    does: (_, project) => `SELECT 1 FROM duiyi.pair WHERE project = '${project}' AND id = '00000000000000f1'`,
  },
  "read a French pair of 乙方": {
    may: [...whole, "chief"],
    does: (_, project) => `SELECT 1 FROM duiyi.pair WHERE project = '${project}' AND id = '00000000000000f2'`,
  },
  "read what became of pairs": {
    may: whole,
    does: (_, project) => `SELECT 1 FROM duiyi.pair_history WHERE project = '${project}' AND record->>'trgLang' = 'en'`,
  },
  "add a translated pair": {
    may: whole,
    does: (person, project) => pairIn(project, { state: "translated", author: person }),
  },
  "add a reviewed pair": {
    may: ["approver", "head"],
    does: (person, project) => pairIn(project, { state: "reviewed", author: person }),
  },
  "add a reviewed French pair of 甲方": {
    may: ["approver", "head", "lin", "chief"],
    does: (person, project) => pairIn(project, { state: "reviewed", author: person, trgLang: "fr", client: "甲方" }),
  },
  "add a reviewed French pair of 乙方": {
    may: ["approver", "head", "chief"],
    does: (person, project) => pairIn(project, { state: "reviewed", author: person, trgLang: "fr", client: "乙方" }),
  },
  "add a pair as somebody else": {
    may: [],
    does: (_, project) => pairIn(project, { state: "translated", author: "somebody" }),
  },
  "add a pair as nobody": { may: [], does: (_, project) => pairIn(project, { state: "translated" }) },
  "say that a pair was reviewed": {
    may: ["approver", "head"],
    does: (_, project) =>
      `UPDATE duiyi.pair SET record = (record::jsonb || '{"state":"final"}')::json WHERE project = '${project}' AND id = '${PAIR}' RETURNING 1`,
  },
  "give a pair another text": {
    may: [],
    does: (_, project) =>
      `UPDATE duiyi.pair SET record = (record::jsonb || '{"target":"Lies."}')::json WHERE project = '${project}' AND id = '${PAIR}' RETURNING 1`,
  },
  "take a pair out": {
    may: ["head"],
    does: (_, project) => `DELETE FROM duiyi.pair WHERE project = '${project}' AND id = '${PAIR}' RETURNING 1`,
  },
  "take a French pair out": {
    may: ["head", "chief"],
    does: (_, project) => `DELETE FROM duiyi.pair WHERE project = '${project}' AND id = '00000000000000f2' RETURNING 1`,
  },
  "change what became of pairs": {
    may: [],
    does: (_, project) => `UPDATE duiyi.pair_history SET ended_by = 'x' WHERE project = '${project}' RETURNING 1`,
  },
  "read concepts": { may: all, does: (_, project) => `SELECT 1 FROM duiyi.concept WHERE project = '${project}'` },
  "propose a concept": {
    may: all,
    does: (person, project) => conceptIn(project, conceptOf("new", person, { en: term("proposed") })),
  },
  "propose a concept as somebody else": {
    may: [],
    does: (_, project) => conceptIn(project, conceptOf("new", "somebody", { en: term("proposed") })),
  },
  "add a concept that is decided on": {
    may: ["approver", "head"],
    does: (person, project) => conceptIn(project, conceptOf("new", person, { en: term("preferred") })),
  },
  "approve an English term": {
    may: ["approver", "head"],
    does: (person, project) =>
      changed(project, { ...open, terms: { ...open.terms, en: term("preferred") } } as never, person),
  },
  "approve a French term": {
    may: ["approver", "head", "lin", "chief"],
    does: (person, project) =>
      changed(project, { ...open, terms: { ...open.terms, fr: term("preferred") } } as never, person),
  },
  "change a decided French term": {
    may: ["approver", "head", "lin", "chief"],
    does: (person, project) =>
      changed(project, { ...decided, terms: { ...decided.terms, fr: term("preferred", "autre") } } as never, person),
  },
  "change what all languages of a decided concept share": {
    may: ["approver", "head"],
    does: (person, project) => changed(project, { ...decided, kind: "person" } as never, person),
  },
  "remove a decided concept": {
    may: ["approver", "head"],
    does: (_, project) => `DELETE FROM duiyi.concept WHERE project = '${project}' AND id = 'decided' RETURNING 1`,
  },
  "read the history of concepts": {
    may: all,
    does: (_, project) => `SELECT 1 FROM duiyi.concept_history WHERE project = '${project}'`,
  },
  "change the history of concepts": {
    may: [],
    does: (_, project) => `UPDATE duiyi.concept_history SET in_name_of = 'x' WHERE project = '${project}' RETURNING 1`,
  },
  "take from the history of concepts": {
    may: [],
    does: (_, project) => `DELETE FROM duiyi.concept_history WHERE project = '${project}' RETURNING 1`,
  },
  "reject a candidate": {
    may: ["approver", "head", "lin", "chief"],
    does: (_, project) =>
      `INSERT INTO duiyi.rejected_candidate (project, name, record) VALUES ('${project}', '旧', '{}') RETURNING 1`,
  },
  "queue a job": {
    may: all,
    does: (_, project) =>
      `INSERT INTO duiyi.job (key, project, request) SELECT encode(sha256(convert_to(r, 'UTF8')), 'hex'), '${project}', r FROM (SELECT '{"project":"${project}"}') AS t (r) RETURNING 1`,
  },
  "queue a job of one project in another": {
    may: [],
    does: (_, project) =>
      `INSERT INTO duiyi.job (key, project, request) SELECT encode(sha256(convert_to(r, 'UTF8')), 'hex'), '${project}', r FROM (SELECT '{"project":"sport"}') AS t (r) RETURNING 1`,
  },
  "put a job into the queue": { may: all, does: (_, project) => queued(project, 2) },
  "see a job in the queue": {
    may: all,
    does: (_, project) => `SELECT 1 FROM duiyi_jobs.job WHERE data->>'project' = '${project}'`,
  },
  "take a job out of the queue": {
    may: ["head", "chief"],
    does: (_, project) =>
      `UPDATE duiyi_jobs.job SET state = 'active' WHERE data->>'project' = '${project}' RETURNING 1`,
  },
  "hold a job": {
    may: ["head", "chief"],
    does: (_, project) => `UPDATE duiyi.job SET holder = 1 WHERE project = '${project}' RETURNING 1`,
  },
  "keep a result": {
    may: ["head", "chief"],
    does: (_, project) =>
      `INSERT INTO duiyi.job_result (key, project, content) VALUES (${keyOf(project)}, '${project}', 'x') RETURNING 1`,
  },
  "read a document": {
    may: all,
    does: (_, project) => `SELECT 1 FROM duiyi.document_version WHERE project = '${project}'`,
  },
  "give a role for all languages": {
    may: ["head"],
    does: (_, project) => `SELECT 1 FROM duiyi.add_member('proposer', 'approve', '${project}', '*', '*')`,
  },
  "give a role for French": {
    may: ["head", "chief"],
    does: (_, project) => `SELECT 1 FROM duiyi.add_member('proposer', 'approve', '${project}', 'fr', '*')`,
  },
  "give a role for all projects": {
    may: [],
    does: () => "SELECT 1 FROM duiyi.add_member('proposer', 'propose', '*', '*', '*')",
  },
  "take a role for all languages away": {
    may: ["head"],
    does: (_, project) => `SELECT duiyi.remove_member('proposer', '${project}')`,
  },
  "write down a role for oneself": {
    may: [],
    does: (person, project) =>
      `INSERT INTO duiyi.membership (member, project, role) VALUES ('${person}', '${project}', 'administer') RETURNING 1`,
  },
  "become the owner": { may: [], does: () => "SET ROLE desk; SELECT 1" },

  // ways round
  "forge what became of pairs": {
    may: [],
    does: (_, project) =>
      `CREATE TEMP TABLE own (project text, id text, record json, written_by name, written_at timestamptz);
       CREATE TRIGGER forge AFTER DELETE ON own FOR EACH ROW EXECUTE FUNCTION duiyi.keep_pair();
       INSERT INTO own VALUES ('${project}', '${PAIR}', '{}', 'somebody', now()); DELETE FROM own RETURNING 1`,
  },
  "forge the history of concepts": {
    may: [],
    does: (_, project) =>
      `CREATE TEMP TABLE own (LIKE duiyi.concept);
       CREATE TRIGGER forge AFTER DELETE ON own FOR EACH ROW EXECUTE FUNCTION duiyi.keep_concept();
       INSERT INTO own VALUES ('${project}', 'new', 'x', '{}', 'somebody', now()); DELETE FROM own RETURNING 1`,
  },
  "have all counts of bigrams forgotten": {
    may: [],
    does: () =>
      `CREATE TEMP TABLE own (one int); CREATE TRIGGER forget AFTER TRUNCATE ON own EXECUTE FUNCTION duiyi.forget_bigrams();
       TRUNCATE own; SELECT 1`,
  },
  "add a reviewed pair by operators of their own": {
    may: ["approver", "head"],
    does: (person, project) =>
      `CREATE FUNCTION public.always(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT true';
       CREATE OPERATOR public.= (LEFTARG = text, RIGHTARG = text, FUNCTION = public.always); SET LOCAL search_path = public, pg_catalog;
       ${pairIn(project, { state: "reviewed", author: person })}`,
  },
  "add a pair that says no language": {
    may: [],
    does: (person, project) => pairIn(project, { state: "translated", author: person, trgLang: undefined }),
  },
  "add a pair under the id of another": {
    may: [],
    does: (person, project) => pairIn(project, { state: "translated", author: person }, "00000000000000aa"),
  },
  "take over the pair of another": {
    may: [],
    does: (person, project) =>
      `UPDATE duiyi.pair SET record = (record::jsonb || '{"author":"${person}"}')::json WHERE project = '${project}' AND id = '${PAIR}' RETURNING 1`,
  },
  "add a term that says no status": {
    may: ["approver", "head"],
    does: (person, project) => conceptIn(project, conceptOf("new", person, { en: [{ text: "word" }] })),
  },
  "change the Chinese of Taiwan of a decided concept": {
    may: ["approver", "head"],
    does: (person, project) =>
      changed(project, { ...decided, terms: { ...decided.terms, "zh-TW": term("preferred", "別") } } as never, person),
  },
  "queue a job in the name of another": {
    may: [],
    does: (_, project) =>
      `INSERT INTO duiyi.job (key, project, request) SELECT encode(sha256(convert_to(r, 'UTF8')), 'hex'), '${project}', r FROM (SELECT '{"project":"${project}","for":"desk"}') AS t (r) RETURNING 1`,
  },
  "say when a document was written": {
    may: [],
    does: (_, project) =>
      `INSERT INTO duiyi.document_version (project, path, hash, bytes, written_at) VALUES ('${project}', 'b', encode(sha256('y'), 'hex'), 'y', '2001-01-01') RETURNING 1`,
  },
  "put a job into the queue as given up": {
    may: ["head", "chief"],
    does: (_, project) =>
      `INSERT INTO duiyi_jobs.job (id, name, data, state) SELECT '00000000-0000-0000-0000-000000000009', 'documents', jsonb_build_object('key', ${keyOf(project)}, 'project', '${project}'), 'failed' RETURNING 1`,
  },
  "look up in the name of another": {
    may: [],
    does: (_, project) => `SELECT 1 FROM duiyi.near_of('desk', '${project}', '{1}', 1, 6, 14, 2500, 48)`,
  },
  "look up for a job that was queued": {
    may: ["head"],
    does: (_, project) =>
      `SELECT 1 FROM duiyi.near_for_job(${keyOf(project)}, '${project}', '{1}', 1, 6, 14, 2500, 48) WHERE record LIKE '%${PAIR}%'`,
  },
  "look up elsewhere for a job that was queued": {
    may: [],
    does: (_, project) => `SELECT 1 FROM duiyi.near_for_job(${keyOf(project)}, 'sport', '{1}', 1, 6, 14, 2500, 48)`,
  },
  "give everybody a role": {
    may: [],
    does: (_, project) => `SELECT 1 FROM duiyi.add_member('public', 'approve', '${project}', '*', '*')`,
  },
  "switch policies off": { may: [], does: () => "SET LOCAL row_security = off; SELECT 1 FROM duiyi.pair LIMIT 1" },
  "switch triggers off": { may: [], does: () => "SET LOCAL session_replication_role = replica; SELECT 1" },
  "take a trigger off": { may: [], does: () => "ALTER TABLE duiyi.pair DISABLE TRIGGER guard; SELECT 1" },
};

describe.skipIf(!hasServer)("the rights of a store, held by the database", () => {
  let server: TestServer;
  let url = "";

  beforeAll(async () => {
    server = startServer("C.UTF-8");
    url = await server.database();
    await initStore(url);
    await server.ask(url, "CREATE ROLE stranger LOGIN; GRANT CREATE ON SCHEMA public TO PUBLIC"); // as servers before 15 had it
    const connection = new Connection(readAddress(url));
    for (const [member, given] of Object.entries(people))
      if (given !== undefined)
        await addMember(connection, { member, project: "news", language: "*", client: "*", ...given });
    await connection.close();
    for (const project of ["news", "law"]) {
      await server.ask(url, pairIn(project, { state: "translated", author: "desk" }, PAIR));
      await server.ask(
        url,
        pairIn(project, { state: "reviewed", author: "desk", trgLang: "fr", client: "甲方" }, "00000000000000f1"),
      );
      await server.ask(
        url,
        pairIn(project, { state: "reviewed", author: "desk", trgLang: "fr", client: "乙方" }, "00000000000000f2"),
      );
      await server.ask(url, pairIn(project, { state: "translated", author: "desk" }, "00000000000000e1"));
      await server.ask(url, `DELETE FROM duiyi.pair WHERE project = '${project}' AND id = '00000000000000e1'`);
      for (const concept of [decided, open]) await server.ask(url, conceptIn(project, concept));
      await server.ask(
        url,
        `INSERT INTO duiyi.job (key, project, request) VALUES (${keyOf(project)}, '${project}', '${request(project)}')`,
      );
      await server.ask(url, queued(project, project === "news" ? 0 : 1));
      await server.ask(
        url,
        `INSERT INTO duiyi.document_version (project, path, hash, bytes) VALUES ('${project}', 'a', encode(sha256('x'), 'hex'), 'x')`,
      );
    }
  }, 120_000);
  afterAll(() => server?.stop());

  const cells = Object.entries(actions).flatMap(([what, { may, does }]) =>
    ["news", "law"].flatMap((project) =>
      (Object.keys(people) as Person[]).map((person) => ({
        ...{ what, project, person, statement: does(person, project) },
        is: project === "news" && may.includes(person),
      })),
    ),
  );

  /** What a person did, who logged in with psql and tried all: those that gave a row. Nothing of it stays. */
  const done = remembering((person) => {
    const { host, database } = readAddress(url);
    const tried = cells.filter((cell) => cell.person === person);
    const input = tried.map(
      ({ what, project, statement }) => `\\echo # ${what} in ${project}\nBEGIN;\n${statement};\nROLLBACK;\n`,
    );
    const asked = ["-h", host, "-U", person, "-d", database, "-XqAt"];
    const { stdout } = spawnSync("psql", asked, { encoding: "utf8", input: input.join("") });
    const answers = stdout.split(/^# /mu).map((answer) => answer.split("\n"));
    return new Set(answers.filter(([, row = ""]) => row !== "").map(([what]) => what));
  });

  it.each(cells)("$person may $what in $project: $is", ({ person, project, what, is }) => {
    expect(done(person).has(`${what} in ${project}`)).toBe(is);
  });

  it("lets a worker of one project leave the jobs of another alone", async () => {
    const of = (person: Person) =>
      server.ask(url.replace("user=desk", `user=${person}`), "SELECT data->>'project' AS project FROM duiyi_jobs.job");
    expect(await of("head")).toEqual([{ project: "news" }]);
    expect(await server.ask(url, "SELECT data->>'project' AS project FROM duiyi_jobs.job ORDER BY 1")).toEqual([
      { project: "law" },
      { project: "news" },
    ]);
  });

  it("lets those who administer a project forget its old jobs, and no others", async () => {
    for (const project of ["news", "law"]) {
      await server.ask(
        url,
        `INSERT INTO duiyi.job_part (project, hash, bytes) SELECT '${project}', encode(sha256('x'), 'hex'), 'x'`,
      );
      await server.ask(
        url,
        `INSERT INTO duiyi.job (key, project, request, written_at)
         SELECT encode(sha256(convert_to(r, 'UTF8')), 'hex'), '${project}', r, now() - interval '8 days'
         FROM (SELECT '{"project":"${project}","verb":"old"}') AS t (r)`,
      );
    }
    const left = () => server.ask(url, "SELECT project FROM duiyi.job WHERE request LIKE '%\"old\"%' ORDER BY 1");
    const forget = (person: Person) =>
      server.ask(url.replace("user=desk", `user=${person}`), "SELECT duiyi.forget_jobs('7 days') AS gone");
    expect(await forget("approver")).toEqual([{ gone: 0 }]);
    expect(await left()).toEqual([{ project: "law" }, { project: "news" }]);
    expect(await forget("head")).toEqual([{ gone: 1 }]);
    expect(await left()).toEqual([{ project: "law" }]);
  });
});
