import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readAddress } from "../../src/team/index.js";
import { freePort, hasServer, startServer, type TestServer } from "../team/server.js";
import { program, type Run, spawnDuiyi } from "./duiyi.js";

/** The first commands of the guide, in their words. */
const firstCommands = (): string[][] => {
  const [, block = ""] =
    /^```\n(duiyi store init URL\n[\s\S]*?)^```$/mu.exec(readFileSync("docs/desk.md", "utf8")) ?? [];
  return block
    .trimEnd()
    .split("\n")
    .map((line) => line.split(/\s+/u).slice(1));
};

const newFolder = (): string => mkdtempSync(join(tmpdir(), "duiyi-desk-"));

/** Every file below a folder with its text, but for those whose names begin with a dot. */
const filesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((name) => !/(?:^|\/)\./u.test(name) && statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

describe("the compose file of the guide", () => {
  it("starts the server that the commands after it speak to", () => {
    const guide = readFileSync("docs/desk.md", "utf8");
    const file: ComposeFile = parse(/```yaml\n([\s\S]*?)```/u.exec(guide)?.[1] ?? "");
    const [[name, { image, environment, ports, volumes }] = expect.fail("no service")] = Object.entries(file.services);
    const address = readAddress(/`(postgres:\/\/[^`]+)`, the password/u.exec(guide)?.[1] ?? "", {});
    const [, version] = /^postgres:(\d+)$/u.exec(image) ?? [];
    expect(Number(version)).toBeGreaterThanOrEqual(15);
    expect(environment).toEqual({
      ...{ POSTGRES_USER: address.user, POSTGRES_DB: address.database },
      POSTGRES_PASSWORD: expect.stringMatching(/^\$\{[A-Z_]+\}$/u), // of the environment, and not in the file
    });
    expect(ports).toEqual([`127.0.0.1:${address.port}:5432`]);
    expect(volumes.map((volume) => volume.split(":")[0])).toEqual(Object.keys(file.volumes));
    expect(address).toMatchObject({ host: "localhost", tls: "off" }); // no other machine reaches it
    expect(name).toBe("desk");
  });
});

/** What a compose file says of a server. */
interface ComposeFile {
  readonly services: Readonly<
    Record<
      string,
      {
        readonly image: string;
        readonly environment: Readonly<Record<string, string>>;
        readonly ports: readonly string[];
        readonly volumes: readonly string[];
      }
    >
  >;
  readonly volumes: Readonly<Record<string, unknown>>;
}

describe.skipIf(!hasServer)("the built program at a desk", () => {
  let server: TestServer;
  let port = 0;
  let socket = "";
  const begun = new Set<ChildProcess>();
  const url = (database: string, password = ""): string =>
    `postgres://desk${password}@localhost:${port}/${database}?sslmode=disable`;

  beforeAll(async () => {
    process.env.PGPASSWORD = "geheim";
    port = await freePort();
    server = startServer("C.UTF-8", { port });
    socket = await server.database();
  }, 120_000);
  afterAll(() => {
    delete process.env.PGPASSWORD;
    for (const one of begun) one.kill("SIGKILL");
    server?.stop();
  });

  /** Begins a command that goes on; `said` gives what it has said so far. */
  function begin(folder: string, ...args: string[]) {
    const child = spawn(process.execPath, [program, "--locale", "en", ...args], { cwd: folder });
    begun.add(child);
    let text = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => (text += String(piece)));
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    return { child, ended, said: () => text };
  }

  it("begins with the five commands of the guide, and says no password", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "pairs.tsv"), "道路已经修好。\tThe road has been repaired.\n");
    const commands = firstCommands();
    expect(commands).toHaveLength(5);
    const runs = commands.map((words) =>
      spawnDuiyi(
        folder,
        words.map((word) => (word === "URL" ? url("desk_1") : word)),
      ),
    );
    expect(runs.map(({ code, err }) => (code === 0 ? 0 : err))).toEqual([0, 0, 0, 0, 0]);
    const found = spawnDuiyi(folder, ["tm", "search", "--tm", url("desk_1", ":geheim")], "道路已经修好了。\n");
    expect(JSON.parse(found.out).matches[0]).toMatchObject({
      target: "The road has been repaired.",
      state: "reviewed",
    });
    expect(runs.at(-1)?.out).not.toContain("✗");
    expect(JSON.stringify([...runs, found, [...filesIn(folder)]])).not.toContain("geheim");
  });

  it("takes the store of the configuration, and needs no other word", () => {
    const folder = newFolder();
    writeFileSync(join(folder, "duiyi.config.json"), JSON.stringify({ store: `${url("desk_1")}&project=law` }));
    const words: readonly (readonly [string[], string?])[] = [
      [["store", "init"]],
      [["store", "members", "add", "li", "--role", "approve"]],
      [["tm", "add", "--state", "reviewed"], '{"source":"乙方付款。","target":"Party B pays."}\n'],
      [["glossary", "add", "--zh", "乙方", "--en", "Party B", "--kind", "general"]],
    ];
    for (const [args, input] of words)
      expect(spawnDuiyi(folder, args, input ?? "")).toMatchObject({ err: expect.any(String), code: 0 });
    expect(spawnDuiyi(folder, ["tm", "concordance", "付款"]).out).toContain("Party B pays.");
    expect(spawnDuiyi(folder, ["glossary", "search", "乙方"]).out).toContain("Party B");
    expect(spawnDuiyi(folder, ["store", "members", "list"]).out).toContain("li\tapprove\tlaw");
    expect(spawnDuiyi(folder, ["tm", "stats", "--format", "json"]).out).toContain('"records": 1');
  });

  it("makes with workers, one of which is killed, what it makes without them", async () => {
    const [here, there] = [newFolder(), newFolder()];
    mkdirSync(join(here, "source"));
    const config = { from: "zh-Hans", to: "en", sources: ["source/*.txt"], output: "out" };
    for (let number = 0; number < 8; number += 1)
      writeFileSync(
        join(here, "source", `${number}.txt`),
        `第${number}号报道。会议在西宁市召开，${number + 2}人参加。\n`,
      );
    writeFileSync(join(here, "duiyi.config.json"), JSON.stringify(config));
    cpSync(here, there, { recursive: true });
    writeFileSync(join(there, "duiyi.config.json"), JSON.stringify({ ...config, store: url("desk_1"), glossary: [] }));
    writeFileSync(join(here, "duiyi.config.json"), JSON.stringify({ ...config, store: url("desk_1"), glossary: [] }));

    const plain = spawnDuiyi(here, ["run", "--no-store"]);
    const run = begin(there, "run");
    const killed = begin(there, "worker");
    while (!killed.said().includes("prepare")) await wait(50);
    killed.child.kill("SIGKILL");
    const worker = begin(there, "worker");
    expect(await run.ended).toBe(0);
    worker.child.kill("SIGINT");
    expect([0, 130]).toContain(await worker.ended);
    expect(filesIn(join(there, "out"))).toEqual(filesIn(join(here, "out")));
    const lines = (text: string): string[] =>
      text.split("\n").filter((line) => /^(?:source|\d+ documents)/u.test(line));
    expect(lines(run.said())).toEqual(lines(plain.err + plain.out));
  }, 120_000);

  it("backs a store up and restores it by the two commands of the guide", async () => {
    const folder = newFolder();
    const restored = new URL(await server.database()).pathname.slice(1);
    const text = readFileSync("docs/desk.md", "utf8").split("## Backup")[1] ?? "";
    const [dump = "", restore = ""] = Array.from(
      text.matchAll(/`((?:pg_dump|psql) [^`]*)`/gu),
      ([, words = ""]) => words,
    );
    const shell = inShell(folder, `${dump.replace("DATABASE", "desk_1")} && ${restore.replace("NEW", restored)}`);
    expect(await shell).toBe(0);
    const concepts = (database: string): string =>
      spawnDuiyi(folder, ["glossary", "export", "--to", "yaml", "-o", "-", "--glossary", url(database)]).out;
    expect(concepts("desk_1")).toContain("Yumai");
    expect(concepts(restored)).toBe(concepts("desk_1"));
    expect(spawnDuiyi(folder, ["store", "doctor", url(restored)]).code).toBe(0);
  });

  /** Runs a line of shell that reaches the server as the guide has it: by the variables of PostgreSQL. */
  function inShell(folder: string, line: string): Promise<number | null> {
    const host = new URL(socket).searchParams.get("host") ?? "";
    const env = { ...process.env, PGHOST: host, PGPORT: String(port), PGUSER: "desk" };
    const child = spawn("sh", ["-c", line], { cwd: folder, env, stdio: ["ignore", "ignore", "inherit"] });
    return new Promise((resolve) => child.on("close", resolve));
  }

  const stats = (at: string): Run => spawnDuiyi(newFolder(), ["tm", "stats", "--tm", at]);
  const ways: readonly { when: string; at: () => string; password?: string; code: number; says: RegExp }[] = [
    {
      when: "the URL is none",
      at: () => "postgres://desk@localhost:99999/x",
      code: 2,
      says: /This is no URL of a store/u,
    },
    {
      when: "the server is down",
      at: () => "postgres://desk@localhost:1/x?sslmode=disable",
      code: 3,
      says: /cannot be reached/u,
    },
    { when: "there is no such database", at: () => url("nowhere"), code: 3, says: /no store in the database nowhere/u },
    { when: "the database is no store", at: () => url("postgres"), code: 3, says: /make a store of it with/u },
    {
      when: "the way is not safe",
      at: () => url("desk_1").replace("?sslmode=disable", ""),
      code: 6,
      says: /No safe connection/u,
    },
    { when: "no password is known", at: () => url("desk_1"), password: "", code: 6, says: /does not let desk in/u },
    {
      when: "the password is wrong",
      at: () => url("desk_1", ":falsch"),
      code: 6,
      says: /does not let desk in(?![\s\S]*falsch)/u,
    },
    {
      when: "the caller has no role",
      at: () => socket.replace("user=desk", "user=nobody_here"),
      code: 6,
      says: /does not let nobody_here in/u,
    },
  ];

  it.each(ways)("says so where $when", ({ at, password = "geheim", code, says }) => {
    process.env.PGPASSWORD = password;
    const run = stats(at());
    process.env.PGPASSWORD = "geheim";
    expect(run.err).toMatch(says);
    expect(run.code).toBe(code);
  });
});
