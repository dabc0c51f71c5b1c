import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openProject } from "../../src/library/project/open-project.js";
import type { RunOutcome } from "../../src/library/project/project.js";
import { openStore } from "../../src/library/store/open-store.js";
import type { Jobs } from "../../src/model/jobs.js";
import { Connection, initStore, readAddress, storedJobs, work } from "../../src/team/index.js";
import { hasServer, startServer, type TestServer } from "./server.js";

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
      return { length: documents[0]?.bytes.length };
    });
    const results = await withJobs((jobs) => Promise.all(["甲", "乙", "甲"].map((name) => jobs.do(jobOf(name)))));
    expect(results).toEqual([{ length: 15 }, { length: 15 }, { length: 15 }]);
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
    const stop = working(async () => "done by another");
    expect(await waiting).toBe("done by another");
    await stop();
    expect(
      await server.ask(
        url,
        "SELECT count(*)::int AS results FROM duiyi.job_result WHERE content IS NOT NULL AND key IN (SELECT key FROM duiyi.job WHERE request LIKE '%被丢下%')",
      ),
    ).toEqual([{ results: 1 }]);
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
  function project(): string {
    const folder = mkdtempSync(join(tmpdir(), "duiyi-run-"));
    mkdirSync(join(folder, "source"));
    const config = { from: "zh-Hans", to: "en", sources: ["source/*.*"], output: "out", checks: { failOn: "never" } };
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

    for (const folder of [plain, stored]) translate(folder);
    const finished = await (await openProject(plain)).run();
    expect(said(await (await openProject(stored)).run({ store: url }))).toEqual(said(finished));
    isStopped = true;
    await worker;
    expect(finished.documents.filter(({ did }) => did.includes("merge") && did.includes("publish"))).toHaveLength(12);
    expect(filesOf(stored)).toEqual(filesOf(plain));
    expect(filesOf(stored).get("报道1.en.md")).toContain("](报道3.en.md#sentence)");
    expect(new Set(verbs)).toEqual(new Set(["prepare", "check", "linked-page", "merge", "publish"]));
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

/** pg_dump … | psql … */
function copied(dump: readonly string[], restore: readonly string[]): Promise<void> {
  const from = spawn("pg_dump", dump, { stdio: ["ignore", "pipe", "inherit"] });
  const to = spawn("psql", restore, { stdio: ["pipe", "ignore", "inherit"] });
  from.stdout.pipe(to.stdin);
  return new Promise((resolve, reject) =>
    to.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`psql: exit ${code}`)))),
  );
}
