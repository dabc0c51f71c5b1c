import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileStore } from "../../src/glossary/files/file-store.js";
import { nodeFiles } from "../../src/library/node/node-files.js";
import { open } from "../../src/library/open.js";
import type { Concept } from "../../src/model/concept.js";
import type { NewMemoryRecord } from "../../src/model/memory-record.js";
import {
  addMember,
  Connection,
  examine,
  glossaryStore,
  initStore,
  memoryStore,
  readAddress,
} from "../../src/team/index.js";
import { pair } from "../memory/store-contract.js";
import { hasServer, startServer, type TestServer, urlFor } from "./server.js";

const concept = (id: string, zh: string, en: string, status: "proposed" | "preferred" = "preferred"): Concept => ({
  ...{ id, kind: "place" as const },
  terms: { zh: [{ text: zh, status: "preferred" }], en: [{ text: en, status }] },
});
const saved = { dryRun: false };

/** A pair as version 3 of a store has it. */
const OLD_PAIR = `INSERT INTO duiyi.pair (project, id, record, key, target_key, size, bigrams) VALUES
  ('main', '00000000000000ff', '{"id":"00000000000000ff"}', '旧句', 'old', 2, '{7}')`;

describe.skipIf(!hasServer)("a store on PostgreSQL", () => {
  let server: TestServer;
  let url = "";
  const glossary = (at = url) => glossaryStore(new Connection(readAddress(at)));
  const put = (at: string, ...concepts: Concept[]) => glossary(at).change(() => ({ put: concepts, remove: [] }), saved);

  beforeAll(async () => {
    server = startServer("C");
    url = await server.database();
    await initStore(url);
  }, 120_000);
  afterAll(() => server?.stop());

  it("comes up from each version to the next, and from nothing", async () => {
    const other = await server.database();
    for (const version of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) {
      const done = await initStore(other, {}, version);
      expect(done).toEqual({ from: version - 1, to: version });
      if (version === 3) await server.ask(other, OLD_PAIR);
    }
    expect(await initStore(other)).toEqual({ from: 11, to: 11 });
    expect(await server.ask(other, "SELECT key, shared FROM duiyi.near('main', '{7}', 2, 6, 14, 2500, 48)")).toEqual([
      { key: "旧句", shared: 1 },
    ]);
    const made = (at: string) =>
      server.ask(
        at,
        "SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema = 'duiyi' ORDER BY 1, ordinal_position",
      );
    expect(await made(other)).toEqual(await made(url));
  });

  it("refuses a store that a later version has made, and a database that is not in UTF-8", async () => {
    const later = await server.database();
    await initStore(later);
    await server.ask(later, "INSERT INTO duiyi.migration (version) VALUES (99)");
    await expect(initStore(later)).rejects.toMatchObject({ code: "input.store-later", values: { version: 99 } });
    await expect(glossary(later).concepts()).rejects.toMatchObject({ code: "input.store-later" });
    const latin = await server.database({ encoding: "LATIN1" });
    await expect(initStore(latin)).rejects.toMatchObject({
      code: "usage.store-encoding",
      values: { encoding: "LATIN1" },
    });
  });

  it.each([
    {
      when: "the database is none",
      change: (at: string) => at.replace(/desk_\d+/u, "nowhere"),
      code: "input.store-missing",
    },
    {
      when: "the database is no store",
      change: (at: string) => at.replace(/desk_\d+/u, "postgres"),
      code: "input.store-missing",
    },
    {
      when: "no server is there",
      change: (at: string) => at.replace(/host=[^&]*/u, "host=%2Fnowhere"),
      code: "input.store-unreachable",
    },
    { when: "nobody has the name", change: (at: string) => urlFor(at, "stranger"), code: "output.store-login" },
    { when: "the URL has an option that is none", change: (at: string) => `${at}&sslmod=off`, code: "usage.store-url" },
  ])("says so where $when", async ({ change, code }) => {
    await expect((async () => glossary(change(url)).concepts())()).rejects.toMatchObject({ code });
  });

  it("never says a password", () => {
    expect(readAddress("postgres://li:geheim@db.example/desk?project=news").shown).toBe(
      "postgres://li@db.example/desk?project=news",
    );
    expect(() => readAddress("postgres://li:geheim@db.example:99999/desk")).toThrow(
      expect.not.stringContaining("geheim"),
    );
  });

  it.each([
    {
      ...{ at: "postgres:///", what: "all of it" },
      gives: { host: "db.example", port: 6432, database: "news", user: "li", tls: { isVerified: false } },
    },
    {
      ...{ at: "postgres://wu@other.example:5433/desk?sslmode=disable", what: "none of it" },
      gives: { host: "other.example", port: 5433, database: "desk", user: "wu", tls: "off" },
    },
    {
      ...{ at: "postgres:///desk?host=/run", what: "of a socket no way to guard it" },
      gives: { host: "/run", port: 6432, database: "desk", user: "li", tls: "off" },
    },
  ])("takes from the environment what $at does not say: $what", ({ at, gives }) => {
    const environment = {
      PGHOST: "db.example",
      PGPORT: "6432",
      PGUSER: "li",
      PGDATABASE: "news",
      PGSSLMODE: "require",
    };
    expect(readAddress(at, environment)).toMatchObject(gives);
  });

  it.each([
    { at: "postgres://db.example/desk?sslmode=prefer", code: "usage.store-sslmode" },
    { at: "postgres://db.example/desk", env: { PGSSLMODE: "allow" }, code: "usage.store-sslmode" },
    { at: "postgres:///desk?service=news", code: "usage.store-url" },
    { at: "postgres://db.example/desk", env: { PGSSLROOTCERT: "/nowhere.pem" }, code: "input.missing" },
    { at: "postgres://db.example:99999/desk", code: "usage.store-url" },
    { at: "postgres://db.example/", code: "usage.store-url" },
    { at: "mysql://db.example/desk", code: "usage.store-url" },
  ])("refuses $at $env", ({ at, env = {}, code }) =>
    expect(() => readAddress(at, env)).toThrow(expect.objectContaining({ code })),
  );

  it.each([
    { at: "postgres:///desk?host=/run", tls: "off" },
    { at: "postgres://localhost/desk", tls: { isVerified: true } },
    { at: "postgres://db.example/desk", tls: { isVerified: true } },
    { at: "postgres://db.example/desk?sslmode=disable", tls: "off" },
  ])("guards the way to $at: $tls", ({ at, tls }) => expect(readAddress(at).tls).toEqual(tls));

  describe("as a glossary", () => {
    const project = () => `${url}&project=terms`;

    it("gives back concepts, retires ids, and remembers rejected names", async () => {
      await put(project(), concept("yumai", "玉麦乡", "Yumai"));
      expect(await glossary(project()).concepts()).toEqual([concept("yumai", "玉麦乡", "Yumai")]);
      await glossary(project()).change(() => ({ put: [], remove: ["yumai"] }), saved);
      await expect(put(project(), concept("yumai", "玉麦乡", "Yumai"))).rejects.toMatchObject({
        code: "glossary.retired-id",
      });
      await glossary(project()).changeRejected({ put: [{ zh: "老屋", date: "2026-03-01" }], remove: [] }, saved);
      expect(Array.from(await glossary(project()).rejected())).toEqual(["老屋"]);
    });

    it("goes out byte for byte as the glossary of a folder does", async () => {
      const folder = mkdtempSync(join(tmpdir(), "duiyi-terms-"));
      const store = `${url}&project=export`;
      const all = [
        concept("xining", "西宁市", "Xining"),
        { ...concept("li-hua", "李华", "Li Hua"), kind: "person" as const, note: "记者" },
        { ...concept("motion", "议案", "motion", "proposed"), kind: "general" as const },
        concept("aba", "阿坝州", "Aba Prefecture"),
      ];
      const source = {
        files: nodeFiles,
        shipped: { folder: "glossary", read: async () => undefined },
        compiled: { version: "0", read: () => undefined, write: () => undefined },
        ...{ srcLang: "zh", trgLang: "en" },
      };
      for (const one of all) {
        await fileStore(folder, source).change(() => ({ put: [one], remove: [] }), saved);
        await put(store, one);
      }
      for (const format of ["csv", "tbx", "yaml", "json"] as const) {
        const [here, there] = await Promise.all(
          [folder, store].map((path) => open({ glossary: [path] }).glossary.export(format)),
        );
        expect(Buffer.from(there?.bytes ?? []).toString()).toBe(Buffer.from(here?.bytes ?? []).toString());
      }
    });

    it("keeps a history that is a line, whoever writes at the same time", async () => {
      const at = `${url}&project=line`;
      await Promise.all(
        Array.from({ length: 10 }, (_, number) =>
          put(at, concept(`place-${number}`, `地方${number}`, `Place ${number}`, "proposed")),
        ),
      );
      await Promise.all(
        Array.from({ length: 10 }, (_, number) =>
          put(at, concept(`place-${number}`, `地方${number}`, `Place ${number}`)),
        ),
      );
      const numbers = await server.ask(
        url,
        "SELECT number FROM duiyi.concept_history WHERE project = 'line' ORDER BY number",
      );
      expect(numbers.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
      const [last] = await glossary(at).history("place-3", 5);
      expect(last).toMatchObject({ by: "desk", subject: "change" });
      expect(last?.changes).toContainEqual({
        field: "terms.en.Place 3.status",
        before: "proposed",
        after: "preferred",
      });
    });
  });

  describe("whose owner is no superuser", () => {
    const member = (name: string) => ({ member: name, role: "administer", project: "news" }) as const;
    const everything = { language: "*", client: "*" };
    let at = "";

    beforeAll(async () => {
      const made = await server.database();
      await server.ask(
        made,
        `CREATE ROLE editor LOGIN CREATEROLE; ALTER DATABASE ${readAddress(made).database} OWNER TO editor`,
      );
      at = urlFor(made, "editor");
      await initStore(at);
      await addMember(new Connection(readAddress(at)), { ...member("head"), ...everything });
    });

    const add = (url: string, ...records: readonly NewMemoryRecord[]) =>
      memoryStore(new Connection(readAddress(`${url}&project=news`))).write((writer) => writer.add(records));

    it("keeps the rights of its owner, whom nobody can make a member of less", async () => {
      const head = urlFor(at, "head");
      await server.ask(head, "SELECT duiyi.add_member('editor', 'propose', 'news', '*', '*')");
      await server.ask(head, "SELECT duiyi.remove_member('editor', 'news')");
      const [added] = await add(at, pair("道路已经修好。", "The road is mended."));
      const [found] = await memoryStore(new Connection(readAddress(`${head}&project=news`))).candidates(
        "道路已经修好。",
        {
          ...{ most: 1, least: 100 },
        },
      );
      expect(found?.id).toBe(added?.id);
    });

    it("takes the pairs of members, whatever stands in them", async () => {
      const odd = pair("他说：“\\路\t通了”\n\u2028\u007f\u0001𠮷", 'He said: "the road\\ is open".', {
        ...{ client: '甲"方', state: "reviewed" as const, author: "head" },
        codes: {
          source: [{ id: "1", kind: "placeholder", offset: 2, native: "<br/>", display: "br" }],
          target: [{ id: "1", kind: "placeholder", offset: 3, native: "<br/>", display: "br" }],
        },
      });
      const [first] = await add(urlFor(at, "head"), odd);
      expect(first?.became).toBe("added");
      const [again] = await add(urlFor(at, "head"), { ...odd, state: "final" });
      expect(again).toEqual({ id: first?.id, became: "changed" });
    });

    it("comes up where a role of a member is gone", async () => {
      await addMember(new Connection(readAddress(at)), { ...member("gone"), ...everything });
      await server.ask(at, "SELECT duiyi.remove_member('gone', 'news')");
      await server.ask(at, "INSERT INTO duiyi.membership (member, project, role) VALUES ('gone', 'news', 'propose')");
      await server.ask(at, "DROP ROLE gone");
      await initStore(at);
      expect(await server.ask(at, "SELECT duiyi.remove_member('gone', 'news') AS gone")).toEqual([{ gone: 1 }]);
    });
  });

  describe("with members", () => {
    beforeAll(async () => {
      const connection = new Connection(readAddress(url));
      await addMember(connection, {
        ...{ member: "proposer", role: "propose", project: "news" },
        ...{ language: "*", client: "*" },
      });
      await connection.close();
    });

    it("says to a member what the store refuses", async () => {
      await expect(
        put(`${urlFor(url, "proposer")}&project=news`, concept("by-proposer", "词", "word")),
      ).rejects.toMatchObject({
        code: "output.store-rights",
        values: { reason: expect.stringContaining("may not decide terms of the language en") },
      });
    });

    it("is looked at by the doctor, who sees what holds no more", async () => {
      const other = await server.database();
      await initStore(other);
      await server.ask(
        other,
        `ALTER TABLE duiyi.concept DISABLE ROW LEVEL SECURITY; ALTER TABLE duiyi.pair DISABLE TRIGGER guard;
         GRANT EXECUTE ON FUNCTION duiyi.keep_pair() TO PUBLIC`,
      );
      const connection = new Connection(readAddress(other));
      const wrong = (await examine(connection)).filter(({ isFine }) => !isFine);
      await connection.close();
      expect(wrong).toEqual([
        { about: "guards", isFine: false, values: { names: "duiyi.concept, duiyi.keep_pair(), duiyi.pair.guard" } },
      ]);
    });

    it("is looked at by the doctor, who knows whom it speaks to", async () => {
      const findings = await examine(new Connection(readAddress(urlFor(url, "proposer"))));
      expect(findings.filter(({ isFine }) => !isFine)).toEqual([]);
      expect(findings.find(({ about }) => about === "member")?.values).toEqual({
        name: "proposer",
        roles: "propose news",
      });
    });
  });
});
