import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { program } from "../e2e/duiyi.js";
import { makeJob, makeProject, type WritingCommand, writingCommands } from "./writing-commands.js";

/** At how many of its changes of files each command is killed; `DUIYI_MOMENTS=40` looks at all of them. */
const MOMENTS = Number(process.env.DUIYI_MOMENTS ?? 3);
const root = mkdtempSync(join(tmpdir(), "duiyi-killed-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

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

/** A file of a memory, to which lines are added; what the memory holds is asked of it. */
const isOfMemory = (path: string): boolean => path.startsWith("mem/");

/** What remembers the files that a folder holds of ours; a command that writes several times adds to it each time. */
const isRecord = (path: string): boolean => /(?:^|\/)\.duiyi\.json$/u.test(path);

/** What a process left behind, and how many changes of the file system it made where it lived. */
interface Run {
  readonly changes: number;
  readonly signal: string | null;
  readonly code: number | null;
  readonly err: string;
  readonly out: string;
}

/** Runs the built program; it is killed at the change `moment`, if that is given. */
function run(folder: string, { args, input }: Pick<WritingCommand, "args" | "input">, moment?: number): Run {
  const home = { HOME: folder, XDG_CACHE_HOME: join(folder, ".cache") };
  const { stderr, stdout, signal, status } = spawnSync(
    process.execPath,
    ["--import", resolve("test/deep/kill-at.mjs"), program, "--locale", "en", ...args],
    {
      cwd: folder,
      encoding: "utf8",
      ...(input !== undefined && { input }),
      env: { ...process.env, ...home, ...(moment !== undefined && { DUIYI_KILL_AT: String(moment) }) },
    },
  );
  return { changes: Number(/@(\d+)\s*$/u.exec(stderr)?.[1] ?? 0), signal, code: status, err: stderr, out: stdout };
}

/** Some of the numbers from 1 to `most`, the first and the last among them. */
const some = (most: number): number[] =>
  Array.from(
    new Set(
      Array.from({ length: MOMENTS }, (_, index) => 1 + Math.round((index * (most - 1)) / Math.max(1, MOMENTS - 1))),
    ),
  );

/** Two folders: as it is before a command, and as the whole command leaves it. */
interface Trial {
  readonly command: WritingCommand;
  readonly start: string;
  readonly whole: string;
  readonly changes: number;
}

function trialOf(command: WritingCommand): Trial {
  const start = join(mkdtempSync(join(root, "start-")), "job");
  makeJob(start);
  if (command.isProject) makeProject(start);
  for (const args of command.before ?? []) expect(run(start, { args }), args.join(" ")).toMatchObject({ code: 0 });
  command.afterwards?.(start);
  const whole = join(mkdtempSync(join(root, "whole-")), "job");
  cpSync(start, whole, { recursive: true });
  const { changes, code, err } = run(whole, command);
  expect(code, err).toBeOneOf([0, 1]);
  expect(changes).toBeGreaterThan(2);
  return { command, start, whole, changes };
}

/** Kills the command at one of its changes and runs it again. */
function killAt({ command, start, whole, changes }: Trial, moment: number): void {
  const { isProject, isStaged, asks } = command;
  const [old, fresh] = [filesIn(start), filesIn(whole)];
  const folder = join(mkdtempSync(join(root, "at-")), "job");
  cpSync(start, folder, { recursive: true });
  const killed = run(folder, command, moment);
  if (isProject && killed.signal === null) return; // how often the cache is saved depends on the time that a run takes
  expect(killed.signal).toBe("SIGKILL");
  const left = filesIn(folder);
  expectWhole(isStaged ? withoutStages(left) : left, old, fresh, `change ${moment} of ${changes}`);
  const again = run(folder, command);
  // 2 and 6: what the killed command had done already is there
  expect(again, `change ${moment}`).toMatchObject({ code: expect.toBeOneOf([0, 1, 2, 6]) });
  const after = filesIn(folder);
  for (const path of fresh.keys())
    expect(isLeftover(path) || after.has(path), `${path} after change ${moment}\n${again.err}`).toBe(true);
  if (!isHandedOutTwice(after)) expectWhole(after, old, fresh, `after change ${moment} of ${changes}\n${again.err}`);
  if (asks) expect(heldBy(folder, asks), `after change ${moment}`).toEqual(heldBy(whole, asks));
  rmSync(dirname(folder), { recursive: true });
}

/** Whether the killed command had recorded its package: the next one is another package. */
const isHandedOutTwice = (files: ReadonlyMap<string, string>): boolean =>
  Array.from(files.keys()).some((path) => /^\.duiyi\/handoffs\/.*-2\.json$/u.test(path));

/** What a memory holds, a record a line. */
function heldBy(folder: string, asks: readonly string[]): string[] {
  const { code, out, err } = run(folder, { args: asks });
  expect(code, err).toBe(0);
  return withoutTimes(out).split("\n").toSorted();
}

describe.skipIf(process.platform === "win32" || !existsSync(program))(
  "a command that is killed (skipped before a build)",
  () => {
    it.each(writingCommands.map((command) => ({ command, name: command.args.join(" ") })))(
      "leaves files old or new, and nothing in the way: duiyi $name",
      ({ command }) => {
        const trial = trialOf(command);
        for (const moment of some(trial.changes)) killAt(trial, moment);
      },
      1_200_000,
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
    if (isLeftover(path) || isOfMemory(path)) continue;
    if (isRecord(path)) {
      expect(JSON.parse(fresh.get(path) ?? "{}"), what).toMatchObject(JSON.parse(content));
      continue;
    }
    const isKnown = content === old.get(path) || content === fresh.get(path);
    expect(isKnown, `${relative(root, path)} at ${what}: ${content.slice(0, 300)}`).toBe(true);
  }
  for (const path of old.keys()) expect(found.has(path) || !fresh.has(path), `${path} is gone at ${what}`).toBe(true);
}
