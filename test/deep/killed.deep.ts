import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { formatIds } from "../../src/formats/format-ids.js";
import { outputEndings, outputIds } from "../../src/pipeline/publish/output-ids.js";
import { program } from "../e2e/duiyi.js";

/** At how many of its changes of files each command is killed; `DUIYI_MOMENTS=40` looks at all of them. */
const MOMENTS = Number(process.env.DUIYI_MOMENTS ?? 3);
const root = mkdtempSync(join(tmpdir(), "duiyi-killed-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const put = (folder: string, name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

/** A folder as a translator has it: sources, a glossary, a translated XLIFF with what can be corrected. */
function makeJob(folder: string): void {
  put(folder, "road.txt", "河东有山。渡口有3条船。\n\n人们在驿站休息。\n");
  put(folder, "lane.txt", "小路通向渡口。\n");
  for (const id of formatIds) cpSync(`test/formats/${id}/${sampleOf(id)}`, join(folder, sampleOf(id)));
  put(
    folder,
    "glossary/places.yaml",
    "concepts:\n  - id: ferry\n    kind: place\n    terms:\n      zh:\n        - text: 渡口\n          status: preferred\n      en:\n        - text: the ferry\n          status: preferred\n",
  );
  put(folder, "more.csv", "zh,en\n驿站,Post House\n河东,Hedong\n");
  const units = [
    ["河东有山。", "Hills  rise in Hedong ."],
    ["渡口有3条船。", "There are 3 boats at the ferry．"],
    ["人们在驿站休息。", "People rest at the Post House."],
  ].map(
    ([source, target], index) =>
      `<trans-unit id="u${index}"><source>${source}</source><target state="translated">${target}</target></trans-unit>`,
  );
  const file = (original: string, body: string): string =>
    `<file original="${original}" source-language="zh-CN" target-language="en" datatype="plaintext"><body>${body}</body></file>`;
  put(
    folder,
    "road.en.xlf",
    `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">${file("road.txt", units.join(""))}</xliff>\n`,
  );
}

/** A command that writes, and what is done before it. */
interface WritingCommand {
  readonly args: readonly string[];
  readonly before?: readonly string[];
  /** Whether the folder is a project, with a translation that came back. */
  readonly isProject?: true;
}

const sampleOf = (id: string): string =>
  readdirSync(`test/formats/${id}`, { withFileTypes: true }).find(
    (entry) => entry.isFile() && !entry.name.endsWith(".ts") && entry.name !== "README.md",
  )?.name ?? "";

/** The road of a document of each format, there and back. */
const roads: readonly WritingCommand[] = formatIds.flatMap((id) => {
  const name = sampleOf(id);
  const prepare = ["prepare", name, "--as", id, "--from", "zh-CN", "--to", "en", "-o", "out"];
  const xliff = `out/${name.replace(/\.[^.]*$/u, "")}.en.xlf`;
  return [
    { args: prepare },
    { args: ["merge", xliff, "--source", name, "--accept-source", "-o", `back-${name}`], before: prepare },
  ];
});

/** Every output of a translation. */
const outputs: readonly WritingCommand[] = outputIds.map((to) => ({
  args: ["publish", "road.en.xlf", "--to", to, "-o", `out.${outputEndings[to]}`],
}));

/** Every command that writes, once in a way that makes several files where it can. */
const commands: readonly WritingCommand[] = [
  ...roads,
  ...outputs,
  { args: ["prepare", "road.txt", "lane.txt", "--from", "zh-CN", "--to", "en", "-o", "out", "--glossary", "glossary"] },
  { args: ["prepare", "road.txt", "--for", "omegat", "--from", "zh-CN", "--to", "en", "-o", "kit"] },
  { args: ["merge", "road.en.xlf", "--source", "road.txt", "-o", "done.txt"] },
  {
    args: ["merge", "--from", "table.docx", "--xliff", "road.en.xlf", "-o", "back.xlf"],
    before: ["publish", "road.en.xlf", "--to", "docx", "-o", "table.docx"],
  },
  { args: ["publish", "road.en.xlf", "-o", "page.html"] },
  { args: ["publish", "road.en.xlf", "--audience", "review", "-o", "review.html"] },
  { args: ["publish", "road.en.xlf", "--to", "xlsx", "-o", "table.xlsx", "--index", "index.html"] },
  { args: ["check", "road.en.xlf", "--fix"] },
  { args: ["check", "road.en.xlf", "--write-baseline", "known.json"] },
  { args: ["glossary", "add", "--zh", "河西", "--en", "Hexi", "--glossary", "glossary"] },
  { args: ["glossary", "import", "more.csv", "--glossary", "glossary"] },
  { args: ["glossary", "remove", "ferry", "--glossary", "glossary"] },
  { args: ["glossary", "export", "--to", "csv", "-o", "names.csv", "--glossary", "glossary"] },
  { args: ["glossary", "impact", "ferry", "road.en.xlf", "--to", "the crossing", "--apply", "--glossary", "glossary"] },
  { args: ["demo", "-o", "demo"] },
  { args: ["run"], isProject: true },
];

/** Makes a project of the folder: what came back is taken, checked, merged and published by the run that prepares its source. */
function makeProject(folder: string): void {
  const config = { locale: "en", from: "zh-CN", to: ["en", "ja"], sources: ["*.txt"], glossary: ["glossary"] };
  put(folder, "duiyi.config.json", JSON.stringify(config));
  put(folder, "out/returned/back.xlf", readFileSync(join(folder, "road.en.xlf"), "utf8"));
}

/** The files of a folder with their contents; times that a command writes down are left out. */
function filesIn(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return new Map(paths.toSorted().map((path) => [path, withoutTimes(readFileSync(join(folder, path), "latin1"))]));
}
const withoutTimes = (text: string): string => text.replace(/\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?/gu, "TIME");

/** What a killed process may leave: a temporary file, a lock, what is kept for speed. None of them has the name of a document. */
const isLeftover = (path: string): boolean =>
  path.startsWith(".cache") ||
  path === ".duiyi/cache.json" ||
  /(?:^|\/)\.duiyi-[\da-f]+\.\d+\.(?:tmp|old)$|\.lock(?:\.\d+(?:\.old)?)?$/u.test(path);

/** What remembers the files that a folder holds of ours; a command that writes several times adds to it each time. */
const isRecord = (path: string): boolean => /(?:^|\/)\.duiyi\.json$/u.test(path);

/** What a process left behind, and how many changes of the file system it made where it lived. */
interface Run {
  readonly changes: number;
  readonly signal: string | null;
  readonly code: number | null;
  readonly err: string;
}

/** Runs the built program; it is killed at the change `moment`, if that is given. */
function run(folder: string, args: readonly string[], moment?: number): Run {
  const home = { HOME: folder, XDG_CACHE_HOME: join(folder, ".cache") };
  const { stderr, signal, status } = spawnSync(
    process.execPath,
    ["--import", resolve("test/deep/kill-at.mjs"), program, "--locale", "en", ...args],
    {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, ...home, ...(moment !== undefined && { DUIYI_KILL_AT: String(moment) }) },
    },
  );
  return { changes: Number(/@(\d+)\s*$/u.exec(stderr)?.[1] ?? 0), signal, code: status, err: stderr };
}

/** Some of the numbers from 1 to `most`, the first and the last among them. */
const some = (most: number): number[] =>
  Array.from(
    new Set(
      Array.from({ length: MOMENTS }, (_, index) => 1 + Math.round((index * (most - 1)) / Math.max(1, MOMENTS - 1))),
    ),
  );

describe.skipIf(process.platform === "win32" || !existsSync(program))(
  "a command that is killed (skipped before a build)",
  () => {
    it.each(commands.map((command) => ({ ...command, name: command.args.join(" ") })))(
      "leaves files old or new, and nothing in the way: duiyi $name",
      ({ args, before, isProject }) => {
        const start = join(mkdtempSync(join(root, "start-")), "job");
        makeJob(start);
        if (isProject) makeProject(start);
        if (before) expect(run(start, before).code).toBe(0);
        const whole = join(mkdtempSync(join(root, "whole-")), "job");
        cpSync(start, whole, { recursive: true });
        const { changes } = run(whole, args);
        expect(changes).toBeGreaterThan(2);
        const [old, fresh] = [filesIn(start), filesIn(whole)];
        for (const moment of some(changes)) {
          const folder = join(mkdtempSync(join(root, "at-")), "job");
          cpSync(start, folder, { recursive: true });
          const killed = run(folder, args, moment);
          if (isProject && killed.signal === null) continue; // how often the cache is saved depends on the time that a run takes
          expect(killed.signal).toBe("SIGKILL");
          const left = filesIn(folder);
          expectWhole(isProject ? withoutStages(left) : left, old, fresh, `change ${moment} of ${changes}`);
          const again = run(folder, args);
          // 2 and 6: what the killed command had done already is there
          expect(again, `change ${moment}`).toMatchObject({ code: expect.toBeOneOf([0, 1, 2, 6]) });
          const after = filesIn(folder);
          for (const path of fresh.keys())
            expect(isLeftover(path) || after.has(path), `${path} after change ${moment}\n${again.err}`).toBe(true);
          expectWhole(after, old, fresh, `after change ${moment} of ${changes}\n${again.err}`);
          rmSync(dirname(folder), { recursive: true });
        }
      },
      600_000,
    );
  },
);

/** A run of a project writes an XLIFF and its page at one stage and again at a later one, so that they may be whole and neither old nor fresh. */
function withoutStages(files: ReadonlyMap<string, string>): Map<string, string> {
  const pages = Array.from(files).filter(([path]) => PAGE.test(path));
  for (const [path, content] of pages) expect(content.trimEnd(), path).toMatch(/<\/(?:html|xliff)>$/u);
  return new Map(Array.from(files).filter(([path]) => !PAGE.test(path) && !isRecord(path)));
}

const PAGE = /^out\/\w+\.(?:en|ja)\.(?:html|xlf)$/u; // "out/road.en.html"

/** Each file is as it was, or as the whole command makes it. Files that are kept for speed may be missing, never wrong. */
function expectWhole(
  found: ReadonlyMap<string, string>,
  old: ReadonlyMap<string, string>,
  fresh: ReadonlyMap<string, string>,
  what: string,
): void {
  for (const [path, content] of found) {
    if (isLeftover(path)) continue;
    if (isRecord(path)) {
      expect(JSON.parse(fresh.get(path) ?? "{}"), what).toMatchObject(JSON.parse(content));
      continue;
    }
    const isKnown = content === old.get(path) || content === fresh.get(path);
    expect(isKnown, `${relative(root, path)} at ${what}: ${content.slice(0, 300)}`).toBe(true);
  }
  for (const path of old.keys()) expect(found.has(path) || !fresh.has(path), `${path} is gone at ${what}`).toBe(true);
}
