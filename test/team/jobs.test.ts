import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { open } from "../../src/library/open.js";
import { openProject } from "../../src/library/project/open-project.js";
import type { RunOutcome } from "../../src/library/project/project.js";
import { openStore } from "../../src/library/store/open-store.js";
import type { Config } from "../../src/model/config.js";
import type { Jobs } from "../../src/model/jobs.js";
import type { NewMemoryRecord } from "../../src/model/memory-record.js";
import { addMember, Connection, initStore, memoryStore, readAddress, storedJobs, work } from "../../src/team/index.js";
import { pair } from "../memory/store-contract.js";
import { hasServer, startServer, type TestServer, urlFor } from "./server.js";

describe.skipIf(!hasServer)("jobs of a store", () => {
  let server: TestServer;
  let url = "";
  const connection = () => new Connection(readAddress(url));
  const jobOf = (name: string) => ({
    ...{ verb: "count", version: "0", setup: "{}", about: { name } },
    documents: [{ name, bytes: new TextEncoder().encode(`${name}的文字。`) }],
  });

  beforeAll(async () => {
    server = startServer("C.UTF-8");
    url = await server.database();
    await initStore(url);
  }, 120_000);
  afterAll(() => server?.stop());

  /** Works until it is told to stop, in the way of `perform`. */
  function working(perform: Parameters<typeof work>[1]["perform"]) {
    let isStopped = false;
    const own = connection();
    const done = work(own, { perform, isStopped: () => isStopped }).finally(() => own.close());
    return async () => {
      isStopped = true;
      await done;
    };
  }

  async function withJobs<Result>(use: (jobs: Jobs) => Promise<Result>, onIdle = () => undefined): Promise<Result> {
    const jobs = storedJobs(connection(), onIdle);
    try {
      return await use(jobs);
    } finally {
      await jobs.close();
    }
  }

  it("gives the result of a job, and does the same job once", async () => {
    let times = 0;
    const stop = working(async ({ documents }) => {
      times += 1;
      return { result: { length: documents[0]?.bytes.length }, bytes: documents.map(({ bytes }) => bytes) };
    });
    const results = await withJobs((jobs) => Promise.all(["甲", "乙", "甲"].map((name) => jobs.do(jobOf(name)))));
    expect(results.map(({ result }) => result)).toEqual([{ length: 15 }, { length: 15 }, { length: 15 }]);
    expect(Buffer.from(results[1]?.bytes[0] ?? []).toString()).toBe("乙的文字。");
    await withJobs((jobs) => jobs.do(jobOf("乙")));
    await stop();
    expect(times).toBe(2);
  });

  it("has a job done by another where its worker is gone, and keeps one result", async () => {
    const gone = connection();
    const waiting = withJobs((jobs) => jobs.do(jobOf("被丢下")));
    let isTaken = false;
    const stuck = work(gone, {
      isStopped: () => false,
      perform: () => {
        isTaken = true;
        return new Promise(() => undefined);
      },
    });
    stuck.catch(() => undefined);
    while (!isTaken) await wait(50);
    await server.ask(
      url,
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'duiyi' AND pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory')",
    );
    const stop = working(async () => ({ result: "done by another", bytes: [] }));
    expect(await waiting).toEqual({ result: "done by another", bytes: [] });
    await stop();
    expect(
      await server.ask(
        url,
        "SELECT count(*)::int AS results FROM duiyi.job_result WHERE content IS NOT NULL AND key IN (SELECT key FROM duiyi.job WHERE request LIKE '%被丢下%')",
      ),
    ).toEqual([{ results: 1 }]);
  });

  it("forgets results a week after they were made, and does such a job again where it is asked for", async () => {
    const names = ["旧", "新"] as const;
    let times = 0;
    const perform = async () => {
      times += 1;
      return { result: times, bytes: [] };
    };
    const ask = (text: string) => server.ask(url, text);
    const results = () =>
      ask(`SELECT request::jsonb->'documents'->0->>'name' AS name FROM duiyi.job JOIN duiyi.job_result USING (key)
        WHERE request ~ '旧|新' ORDER BY name DESC`);
    const stop = working(perform);
    await withJobs((jobs) => Promise.all(names.map((name) => jobs.do(jobOf(name)))));
    await stop();
    const isOld = "key IN (SELECT key FROM duiyi.job WHERE request LIKE '%旧%')";
    await ask(`UPDATE duiyi.job SET written_at = now() - interval '8 days' WHERE request ~ '旧|新'`);
    await ask(`UPDATE duiyi.job_result SET written_at = now() - interval '8 days' WHERE ${isOld}`);
    const stopAgain = working(perform);
    await expect.poll(results, { timeout: 20_000 }).toEqual([{ name: "新" }]);
    const again = await withJobs((jobs) => Promise.all(names.map((name) => jobs.do(jobOf(name)))));
    await stopAgain();
    expect(again.map(({ result }) => result)).toContain(3);
    expect(times).toBe(3);
    expect(await results()).toHaveLength(2);
  });

  it("keeps the newest version of a document, and older ones while a job names them", async () => {
    const version = (text: string) => ({
      ...jobOf("长"),
      documents: [{ name: "长.txt", bytes: new TextEncoder().encode(text) }],
    });
    const texts = async () => {
      const rows = await server.ask(
        url,
        "SELECT convert_from(bytes, 'UTF8') AS text FROM duiyi.document_version WHERE path = '长.txt' ORDER BY 1",
      );
      return rows.map(({ text }) => text);
    };
    const doOne = (text: string) => withJobs((jobs) => jobs.do(version(text)));
    const stop = working(async () => ({ result: 0, bytes: [] }));
    for (const text of ["一", "二", "三"]) await doOne(text);
    await stop();
    await server.ask(
      url,
      "UPDATE duiyi.document_version SET written_at = written_at - interval '9 days' WHERE path = '长.txt'",
    );
    const isOf = (text: string) =>
      `WHERE request::jsonb->'documents' @> jsonb_build_array(jsonb_build_object('hash', encode(sha256(convert_to('${text}', 'UTF8')), 'hex')))`;
    await server.ask(url, `DELETE FROM duiyi.job ${isOf("一")} OR ${isOf("三").slice("WHERE ".length)}`);
    await server.ask(url, "SELECT duiyi.forget_jobs('7 days')");
    expect(await texts()).toEqual(["三", "二"]);
  });

  it("gives up a job whose document is not there, and does it with no other", async () => {
    const waiting = withJobs((jobs) => jobs.do(jobOf("不在")));
    waiting.catch(() => undefined);
    await expect
      .poll(() => server.ask(url, "DELETE FROM duiyi.document_version WHERE path = '不在' RETURNING path"), {
        timeout: 20_000,
      })
      .toHaveLength(1);
    const seen: string[] = [];
    const stop = working(async ({ documents }) => {
      seen.push(...documents.map(({ name }) => name));
      return { result: 0, bytes: [] };
    });
    await expect(waiting).rejects.toMatchObject({ code: "output.store-job" });
    await stop();
    expect(seen).not.toContain("不在");
  });

  it("hands over no more than some megabytes at one time", async () => {
    const large = (name: string) => ({
      ...jobOf(name),
      documents: [{ name, bytes: new Uint8Array(20 * 2 ** 20).fill(65) }],
    });
    const handed = () => server.ask(url, "SELECT key FROM duiyi.job WHERE request LIKE '%大件%'");
    const all = withJobs((jobs) => Promise.all(["大件一", "大件二"].map((name) => jobs.do(large(name)))));
    await expect.poll(handed, { timeout: 20_000 }).toHaveLength(1);
    await wait(500);
    expect(await handed()).toHaveLength(1);
    const stop = working(async ({ documents }) => ({ result: documents[0]?.bytes.length, bytes: [] }));
    expect((await all).map(({ result }) => result)).toEqual([20 * 2 ** 20, 20 * 2 ** 20]);
    await stop();
  });

  it("gives a fault of the document to who asked, and gives up what fails again and again", async () => {
    const stop = working(async () => {
      throw new Error("no way");
    });
    await expect(withJobs((jobs) => jobs.do(jobOf("坏")))).rejects.toMatchObject({ code: "output.store-job" });
    await stop();
  });

  it("refuses a document that is too large for the database", async () => {
    const large = { ...jobOf("大"), documents: [{ name: "大.txt", bytes: new Uint8Array(257 * 2 ** 20) }] };
    await expect(withJobs(async (jobs) => jobs.do(large))).rejects.toMatchObject({
      code: "output.store-large",
      file: "大.txt",
    });
  });

  /** A project of texts and pages, with links between the pages. */
  function project(more: Partial<Config> = {}): string {
    const folder = mkdtempSync(join(tmpdir(), "duiyi-run-"));
    mkdirSync(join(folder, "source"));
    const config: Config = {
      ...{ from: "zh-Hans", to: "en", sources: ["source/*.*"], output: "out", checks: { failOn: "never" } },
      ...more,
    };
    writeFileSync(join(folder, "duiyi.config.json"), JSON.stringify(config));
    for (let number = 0; number < 12; number += 1)
      writeFileSync(
        join(folder, "source", `报道${number}.${number % 2 ? "md" : "txt"}`),
        number % 2
          ? `# 第${number}号报道\n\n会议在西宁市召开，见[下一篇](报道${(number + 2) % 12}.md#第${(number + 2) % 12}号报道)。\n`
          : `第${number}号报道。\n\n会议在西宁市召开，${number + 2}人参加。\n`,
      );
    writeFileSync(join(folder, "source", "空.txt"), "");
    return folder;
  }

  const filesOf = (folder: string) =>
    new Map(
      (readdirSync(join(folder, "out"), { recursive: true }) as string[])
        .filter((name) => !name.startsWith(".") && statSync(join(folder, "out", name)).isFile())
        .sort()
        .map((name) => [name, readFileSync(join(folder, "out", name), "utf8").replaceAll(folder, "")]),
    );

  /** Translates every sentence of a project: what stands between its codes becomes a number. */
  function translate(folder: string): void {
    for (const name of readdirSync(join(folder, "out")).filter((one) => one.endsWith(".xlf"))) {
      const path = join(folder, "out", name);
      const target = (source: string): string => source.replace(/(^|>)([^<>]*\p{Script=Han}[^<>]*)/gu, "$1Sentence");
      const text = readFileSync(path, "utf8").replace(
        /<source>([\s\S]*?)<\/source>(\s*)<target state="new"><\/target>/gu,
        (_, source: string, space: string) =>
          `<source>${source}</source>${space}<target state="final">${target(source)}</target>`,
      );
      writeFileSync(path, text);
    }
  }

  const said = ({ documents }: RunOutcome) => documents.map(({ status, did, error }) => [status, did, error?.code]);

  it("makes the same files as a run without a store, also when the server is started anew on the way", async () => {
    const [plain, stored] = [project(), project()];
    const here = await (await openProject(plain)).run();
    let isStopped = false;
    const verbs: string[] = [];
    const onDone = ({ verb }: { readonly verb: string }) => void verbs.push(verb);
    const worker = (await openStore(url)).work({ isStopped: () => isStopped, onDone });
    let done = 0;
    const onProgress = (): void => {
      done += 1;
      if (done === 4) server.restart();
    };
    const there = await (await openProject(stored)).run({ store: url, onProgress });
    expect(filesOf(stored)).toEqual(filesOf(plain));
    expect(said(there)).toEqual(said(here));

    const suppressions = [{ rule: "number", files: "**/报道0.*", reason: "the numbers are said elsewhere" }];
    for (const folder of [plain, stored]) {
      translate(folder);
      writeFileSync(join(folder, "duiyi.suppressions.json"), JSON.stringify({ suppressions }));
    }
    const finished = await (await openProject(plain)).run();
    expect(said(await (await openProject(stored)).run({ store: url }))).toEqual(said(finished));
    isStopped = true;
    await worker;
    expect(finished.documents.filter(({ did }) => did.includes("merge") && did.includes("publish"))).toHaveLength(12);
    expect(filesOf(stored)).toEqual(filesOf(plain));
    expect(filesOf(stored).get("报道1.en.md")).toContain("](报道3.en.md#sentence)");
    const issuesIn = (name: string) =>
      finished.documents.find(({ status }) => status.source.endsWith(name))?.status.issues;
    expect(issuesIn("报道0.txt")).not.toEqual(issuesIn("报道2.txt"));
    expect(new Set(verbs)).toEqual(new Set(["prepare", "check", "linked-page", "merge", "publish"]));
  });

  it("leaves no connection open where the store refuses the run or the worker, who is not ready then", async () => {
    await server.ask(url, "CREATE ROLE stranger LOGIN");
    const as = urlFor(url, "stranger");
    const refused = { code: "output.store-rights" };
    const said: string[] = [];
    await expect((await openProject(project())).run({ store: as })).rejects.toMatchObject(refused);
    const worker = await openStore(as);
    await expect(worker.work({ isStopped: () => false, onReady: () => void said.push("ready") })).rejects.toMatchObject(
      refused,
    );
    expect(said).toEqual([]);
    const open = "SELECT count(*)::int AS count FROM pg_stat_activity WHERE usename = 'stranger'";
    await expect.poll(() => server.ask(url, open), { timeout: 5000 }).toEqual([{ count: 0 }]);
  });

  describe("with memories", () => {
    const memory = () => `${url}&project=terms`;
    const sentence = (number: number) => `会议在西宁市召开，${number + 2}人参加。`;
    const remember = (...records: readonly NewMemoryRecord[]) =>
      memoryStore(new Connection(readAddress(memory()))).write((writer) => writer.add(records));
    const member = (name: string, client: string) => ({ member: name, client, project: "*", language: "*" });

    /** Runs a project as a member while a worker is there. @returns what was done by the worker, and what was said */
    async function runAs(folder: string, name: string, worker = "desk") {
      let isStopped = false;
      const done: string[] = [];
      const said: string[] = [];
      const onDone = ({ verb }: { readonly verb: string }) => void done.push(verb);
      const working = (await openStore(urlFor(url, worker))).work({ isStopped: () => isStopped, onDone });
      try {
        const opened = await openProject(folder, { onNotice: (sentence) => void said.push(sentence) });
        await opened.run({ store: urlFor(url, name) });
      } finally {
        isStopped = true;
        await working;
      }
      return { done, said };
    }

    beforeAll(async () => {
      await remember(
        pair(sentence(0), "The meeting was held in Xining; two people attended.", { client: "甲方" }),
        pair(sentence(2), "Four people met in Xining.", { client: "乙方" }),
      );
      const own = connection();
      await addMember(own, { ...member("zhou", "甲方"), role: "propose" });
      await addMember(own, { ...member("wu", "*"), role: "propose" });
      await addMember(own, { ...member("half", "甲方"), role: "administer" });
      await own.close();
    });

    it("has workers look sentences up, and anew where the memory has changed", async () => {
      const [plain, stored] = [{ memories: [{ path: memory() }] }, { memories: [{ path: memory() }] }].map(project);
      if (plain === undefined || stored === undefined) return;
      await (await openProject(plain)).run();
      const { done, said: notices } = await runAs(stored, "desk");
      expect(notices).toEqual([]);
      expect(filesOf(stored)).toEqual(filesOf(plain));
      expect(filesOf(stored).get("报道2.en.xlf")).toContain("Four people met in Xining.");
      expect(done.filter((verb) => verb === "prepare")).toHaveLength(13); // the empty one too

      const again = project({ memories: [{ path: memory() }] });
      expect((await runAs(again, "desk")).done).toEqual([]);
      await remember(pair(sentence(4), "Six people met in Xining."));
      const renewed = project({ memories: [{ path: memory() }] });
      await runAs(renewed, "desk");
      expect(filesOf(renewed).get("报道4.en.xlf")).toContain("Six people met in Xining.");
    });

    it("gives a member what they may read themselves, whoever works for them or asked before", async () => {
      const at = (name: string) => project({ memories: [{ path: urlFor(memory(), name) }] });
      const [whole, part] = [at("wu"), at("zhou")];
      await runAs(whole, "wu");
      await runAs(part, "zhou");
      expect(filesOf(whole).get("报道2.en.xlf")).toContain("Four people met in Xining.");
      expect(filesOf(part).get("报道2.en.xlf")).not.toContain("Four people met in Xining.");
      expect(filesOf(part).get("报道0.en.xlf")).toContain("two people attended");
      const results =
        "SELECT count(*)::int AS count FROM duiyi.job_result JOIN duiyi.job USING (key) WHERE for_member = 'wu'";
      expect(await server.ask(urlFor(url, "zhou"), results)).toEqual([{ count: 0 }]);
    });

    it("does the work here, and says so, where workers do not reach a memory or may not read all of it", async () => {
      const local = mkdtempSync(join(tmpdir(), "duiyi-tm-"));
      await open().memory.add(lines(pair(sentence(0), "Two people met.")), local, { onAdded: () => undefined });
      const here = project({ memories: [{ path: local }] });
      const told = await runAs(here, "desk");
      expect(told.said).toEqual([expect.stringContaining(local)]);
      expect(told.done.filter((verb) => verb === "prepare" || verb === "check")).toEqual([]);
      expect(filesOf(here).get("报道0.en.xlf")).toContain("Two people met.");

      const refused = project({ memories: [{ path: urlFor(memory(), "wu") }] });
      writeFileSync(join(refused, "source", "报道0.txt"), `${sentence(2)}\n`);
      const { said: notices } = await runAs(refused, "wu", "half");
      expect(notices).toEqual([expect.stringContaining("half")]);
      expect(filesOf(refused).get("报道0.en.xlf")).toContain("Four people met in Xining.");
    });
  });
});

describe.skipIf(!hasServer)("a backup by pg_dump", () => {
  it("holds the whole store", async () => {
    const server = startServer("C.UTF-8");
    try {
      const [from, to] = [await server.database(), await server.database()];
      await initStore(from);
      const store = await openStore(from);
      await store.addMember({ member: "li", role: "approve", project: "news", language: "*", client: "*" });
      await server.ask(
        from,
        'INSERT INTO duiyi.concept (project, id, home, concept) VALUES (\'news\', \'xining\', \'places.yaml\', \'{"id":"xining","kind":"place","terms":{}}\')',
      );
      const { host, database } = readAddress(from);
      await copied(
        ["-h", host, "-U", "desk", database],
        ["-h", host, "-U", "desk", "-q", "-v", "ON_ERROR_STOP=1", readAddress(to).database],
      );
      const restored = await openStore(to);
      expect((await restored.examine()).filter(({ isFine }) => !isFine)).toEqual([]);
      expect(await restored.members()).toEqual(await store.members());
      expect(await server.ask(to, "SELECT id FROM duiyi.concept_history")).toEqual([{ id: "xining" }]);
      await expect(
        server.ask(to.replace("user=desk", "user=li"), "DELETE FROM duiyi.concept_history RETURNING 1"),
      ).rejects.toThrow("permission denied");
    } finally {
      server.stop();
    }
  });
});

async function* lines(...records: readonly object[]): AsyncGenerator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

/** pg_dump … | psql … */
function copied(dump: readonly string[], restore: readonly string[]): Promise<void> {
  const from = spawn("pg_dump", dump, { stdio: ["ignore", "pipe", "inherit"] });
  const to = spawn("psql", restore, { stdio: ["pipe", "ignore", "inherit"] });
  from.stdout.pipe(to.stdin);
  return new Promise((resolve, reject) =>
    to.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`psql: exit ${code}`)))),
  );
}
