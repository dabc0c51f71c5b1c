import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { program, duiyi as runHere } from "../e2e/duiyi.js";
import { type Change, type Moment, momentsIn, readJournal, replay } from "./journal.js";
import { makeJob, makeProject, type WritingCommand } from "./writing-commands.js";

/** At how many moments each command is killed: what it leaves then is made from the journal of its changes. */
const MOMENTS = 40;
/** At how many of these a process is killed in earnest, which must leave the same. `DUIYI_KILLS=40` takes a while. */
const KILLS = Number(process.env.DUIYI_KILLS ?? 1);
const SEED = Number(process.env.DUIYI_SEED ?? 1);
/** Where the folders of the trials stand. It is made for each file of tests, for the files of a worker share this module. */
let root = "";

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
  path.startsWith(".duiyi/found/") ||
  /(?:^|\/)\.duiyi-[\da-f]+\.\d+\.(?:tmp|old)$|\.lock(?:\.\d+(?:\.old)?)?$/u.test(path);

/** A file of a memory, to which lines are added; what the memory holds is asked of it. */
const isOfMemory = (path: string): boolean => path.startsWith("mem/");

/** What remembers the files that a folder holds of ours; a command that writes several times adds to it each time. */
const isRecord = (path: string): boolean => /(?:^|\/)\.duiyi\.json$/u.test(path);

/** What a process of the built program left behind. */
interface Run {
  readonly signal: string | null;
  readonly code: number | null;
  readonly err: string;
}

/** What becomes of a process: it is killed at a change, or writes down its changes. */
type Fate = { readonly DUIYI_KILL_AT: string } | { readonly DUIYI_JOURNAL: string } | Record<never, never>;

const homeIn = (folder: string) => ({ HOME: folder, XDG_CACHE_HOME: join(folder, ".cache") });

function spawnIn(folder: string, { args, input }: Pick<WritingCommand, "args" | "input">, fate: Fate = {}): Run {
  const { stderr, signal, status } = spawnSync(
    process.execPath,
    ["--import", resolve("test/deep/kill-at.mjs"), program, "--locale", "en", ...args],
    {
      cwd: folder,
      encoding: "utf8",
      ...(input !== undefined && { input }),
      env: { ...process.env, ...homeIn(folder), ...fate },
    },
  );
  return { signal, code: status, err: stderr };
}

/** Runs a command in this process, which is quick; one that reads standard input has a process of its own. */
const runIn = async (folder: string, command: Pick<WritingCommand, "args" | "input">) =>
  command.input === undefined ? runHere(folder, command.args, homeIn(folder)) : spawnIn(folder, command);

/** A folder as it is before a command, what stands in it and in the one that the whole command leaves, and every change on the way. */
interface Trial {
  readonly command: WritingCommand;
  readonly start: string;
  readonly old: ReadonlyMap<string, string>;
  readonly fresh: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
  /** Where the whole command ran. */
  readonly from: string;
  /** What the memory holds after the whole command. */
  readonly held: readonly string[];
}

async function trialOf(planned: WritingCommand): Promise<Trial> {
  const start = join(mkdtempSync(join(root, "start-")), "job");
  makeJob(start, planned.sample);
  if (planned.isProject) makeProject(start);
  for (const args of planned.before ?? [])
    expect(await runIn(start, { args }), args.join(" ")).toMatchObject({ code: expect.toBeOneOf([0, 1]) });
  planned.afterwards?.(start);
  const command = { ...planned, args: [...planned.args, ...(planned.more?.(start) ?? [])] };
  const from = join(mkdtempSync(join(root, "whole-")), "job");
  cpSync(start, from, { recursive: true });
  const journal = join(dirname(from), "journal");
  const { code, err } = spawnIn(from, command, { DUIYI_JOURNAL: journal });
  expect(code, err).toBeOneOf([0, 1]);
  const changes = readJournal(journal);
  expect(changes.length).toBeGreaterThan(2);
  const held = command.asks === undefined ? [] : await heldBy(from, command.asks);
  return { command, start, old: filesIn(start), fresh: filesIn(from), changes, from, held };
}

/** What the command leaves where it is killed at a moment, in a folder of its own. */
function leftAt({ start, changes, from }: Trial, moment: Moment): string {
  const folder = join(mkdtempSync(join(root, "at-")), "job");
  cpSync(start, folder, { recursive: true });
  replay(changes, moment, from, folder);
  return folder;
}

/** Looks at what the command leaves at a moment, and runs it again there unless an earlier moment left the same. */
async function killAt(trial: Trial, moment: Moment, seen: Set<string>): Promise<void> {
  const { command, old, fresh, changes, held } = trial;
  const what = `change ${moment.change} of ${changes.length}, ${moment.share}`;
  const folder = leftAt(trial, moment);
  const left = filesIn(folder);
  expectWhole(command.isStaged ? withoutStages(left) : left, old, fresh, what);
  const state = JSON.stringify(Array.from(left));
  if (!seen.has(state)) {
    seen.add(state);
    const again = await runIn(folder, command);
    // 2, 5 and 6: what the killed command had done already is there
    expect(again, what).toMatchObject({ code: expect.toBeOneOf([0, 1, 2, 5, 6]) });
    const after = filesIn(folder);
    for (const path of fresh.keys())
      expect(isLeftover(path) || after.has(path), `${path} after ${what}\n${again.err}`).toBe(true);
    if (!isHandedOutTwice(after)) expectWhole(after, old, fresh, `after ${what}\n${again.err}`);
    if (command.asks) expect(await heldBy(folder, command.asks), `after ${what}`).toEqual(held);
    if (command.undo) await expectUndone(folder, command.undo, old, `after ${what}`);
  }
  rmSync(dirname(folder), { recursive: true });
}

/** What takes a command back gives each document back, wherever the command was killed and run again. */
async function expectUndone(folder: string, args: readonly string[], old: ReadonlyMap<string, string>, what: string) {
  expect(await runIn(folder, { args }), what).toMatchObject({ code: 0 });
  const after = filesIn(folder);
  for (const [path, content] of old) expect(after.get(path), `${path} ${what}`).toBe(content);
}

/** Kills a process in earnest: it leaves what the journal says. */
function killInEarnest(trial: Trial, { change }: Moment): void {
  const { command, start } = trial;
  const folder = join(mkdtempSync(join(root, "killed-")), "job");
  cpSync(start, folder, { recursive: true });
  const { signal } = spawnIn(folder, command, { DUIYI_KILL_AT: String(change) });
  if (command.isProject) return; // how often the cache is saved depends on the time that a run takes
  expect(signal).toBe("SIGKILL");
  expect(named(filesIn(folder))).toEqual(named(filesIn(leftAt(trial, { change, share: 0.5 }))));
}

/** Files without the numbers of processes in their names, and without what stands in locks and in what is kept for speed. */
const named = (files: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(
    Array.from(files, ([path, content]) => [
      path.replace(/\.\d+(?=\.(?:tmp|old)$|$)/u, ".PID"),
      path.includes(".lock") || path.startsWith(".cache") ? "" : content,
    ]),
  );

/** Whether the killed command had recorded its package: the next one is another package. */
const isHandedOutTwice = (files: ReadonlyMap<string, string>): boolean =>
  Array.from(files.keys()).some((path) => /^\.duiyi\/handoffs\/.*-2\.json$/u.test(path));

/** What a memory holds, a record a line. */
async function heldBy(folder: string, asks: readonly string[]): Promise<string[]> {
  const { code, out, err } = await runHere(folder, asks, homeIn(folder));
  expect(code, err).toBe(0);
  return withoutTimes(out).split("\n").toSorted();
}

/** Tries each of these commands: killed at any moment, it leaves files old or new, and nothing that is in its way. */
export function killEach(commands: readonly WritingCommand[]): void {
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "duiyi-killed-"));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  describe.skipIf(process.platform === "win32" || !existsSync(program))(
    "a command that is killed (skipped before a build)",
    () => {
      it.each(commands.map((command) => ({ command, name: command.args.join(" ") })))(
        "leaves files old or new, and nothing in the way: duiyi $name",
        async ({ command }) => {
          const trial = await trialOf(command);
          const moments = momentsIn(trial.changes, MOMENTS);
          const seen = new Set<string>();
          for (const moment of moments) await killAt(trial, moment, seen);
          for (let kill = 0; kill < KILLS; kill += 1)
            killInEarnest(trial, moments[(kill * 17 + SEED * 7) % moments.length] ?? { change: 1, share: 0 });
        },
        1_200_000,
      );
    },
  );
}

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
    const isKnown = [old.get(path), fresh.get(path)].includes(content);
    expect(isKnown, `${relative(root, path)} at ${what}: ${content.slice(0, 300)}`).toBe(true);
  }
  for (const path of old.keys()) expect(found.has(path) || !fresh.has(path), `${path} is gone at ${what}`).toBe(true);
}
