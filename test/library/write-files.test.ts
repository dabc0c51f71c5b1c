import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { withLock } from "../../src/library/node/lock.js";
import { endRun, flushAhead, replaceFiles, writeFiles } from "../../src/library/node/write-files.js";
import type { WrittenInRun } from "../../src/model/files.js";

const built = resolve(".build/library/node/write-files.js");
const WHOLE = ["old\n".repeat(1000), "new\n".repeat(2000)];

let folder = "";
const at = (...names: string[]): string => join(folder, ...names);
const read = (...names: string[]): string => readFileSync(at(...names), "utf8");
const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

const makePipe = (path: string): unknown => spawnSync("sh", ["-c", 'mkfifo "$0"', path]);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "duiyi-write-"));
});

describe("flushing files before they are written", () => {
  const run: WrittenInRun = new Map();
  const staging = (): string => at(".duiyi");
  const flush = (content: string, name = "a.html") =>
    flushAhead([{ path: at("out", name), content }], { run, staging: staging() });
  const write = (content: string, name = "a.html") =>
    writeFiles([{ path: at("out", name), content }], { run, staging: staging(), of: content });

  it("leaves nothing to be written but the names", async () => {
    const discard = await flush("译文");
    const [waiting = ""] = readdirSync(staging());
    const { ino } = statSync(join(staging(), waiting));
    write("译文");
    discard();
    expect(statSync(at("out", "a.html")).ino).toBe(ino);
    expect(read("out", "a.html")).toBe("译文");
    expect(readdirSync(staging())).toEqual([]);
  });

  it("takes away what is not written after all, and leaves alone what stands there", async () => {
    mkdirSync(at("out"));
    writeFileSync(at("out", "b.html"), "a person's");
    const all = await flushAhead(
      ["b.html", "c.html"].map((name) => ({ path: at("out", name), content: name })),
      { run, staging: staging() },
    );
    expect(readdirSync(staging())).toHaveLength(1);
    all();
    expect(readdirSync(staging())).toEqual([]);
    expect(readdirSync(at("out"))).toEqual(["b.html"]);
    expect(read("out", "b.html")).toBe("a person's");
  });

  it("keeps apart two contents of one place", async () => {
    const [first, second] = [flush("甲"), flush("乙")];
    write("乙");
    await second;
    (await first)();
    expect(read("out", "a.html")).toBe("乙");
    expect(readdirSync(staging())).toEqual([]);
  });

  it("leaves what it cannot do to the writing", async () => {
    writeFileSync(at("no-folder"), "");
    const path = at("no-folder", "a.html");
    (await flushAhead([{ path, content: "甲" }], { run, staging: staging() }))();
    expect(() => writeFiles([{ path, content: "甲" }], { run })).toThrow(
      expect.objectContaining({ code: "output.not-folder" }),
    );
  });
});

describe("writing files", () => {
  it("makes them ready in another folder, where it is named, so that their own shows whole files alone", () => {
    mkdirSync(at("out"));
    const seen: { own: string[]; staging: string[] }[] = [];
    function* content() {
      seen.push({ own: readdirSync(at("out")), staging: readdirSync(at("kept")) });
      yield "text";
    }
    writeFiles([{ path: at("out", "a.txt"), content: content() }], { staging: at("kept") });
    expect(seen).toEqual([{ own: [], staging: [expect.stringMatching(/^\.duiyi-[0-9a-f]{12}\.\d+\.tmp$/u)] }]);
    expect([read("out", "a.txt"), readdirSync(at("kept"))]).toEqual(["text", []]);
  });

  it("makes them ready beside their place, where the other folder is of another mode", () => {
    mkdirSync(at("out"), { mode: 0o755 });
    mkdirSync(at("kept"), { mode: 0o700 });
    const seen: string[] = [];
    function* content() {
      seen.push(...readdirSync(at("out")));
      yield "text";
    }
    writeFiles([{ path: at("out", "a.txt"), content: content() }], { staging: at("kept") });
    expect(seen).toHaveLength(1);
    expect(readdirSync(at("kept"))).toEqual([]);
  });

  it("tells two files of one name apart that are made ready in one folder", () => {
    const paths = [at("a", "same.txt"), at("b", "same.txt")];
    writeFiles(
      paths.map((path) => ({ path, content: path })),
      { staging: at("kept") },
    );
    expect(paths.map((path) => readFileSync(path, "utf8"))).toEqual(paths);
  });

  it("makes the folders above a file, and says what stands in the way of one", () => {
    replaceFiles([{ path: at("deep", "down", "a.txt"), content: "a" }]);
    expect(read("deep", "down", "a.txt")).toBe("a");
    expect(() => replaceFiles([{ path: at("deep", "down", "a.txt", "b.txt"), content: "b" }])).toThrow(
      "output.not-folder",
    );
    expect(read("deep", "down", "a.txt")).toBe("a");
  });

  it("follows a link to the file itself, through another link too", () => {
    mkdirSync(at("team"));
    writeFileSync(at("team", "places.yaml"), "old");
    symlinkSync(at("team", "places.yaml"), at("near.yaml"));
    symlinkSync("near.yaml", at("places.yaml"));
    replaceFiles([{ path: at("places.yaml"), content: "new" }]);
    expect(lstatSync(at("places.yaml")).isSymbolicLink()).toBe(true);
    expect(lstatSync(at("near.yaml")).isSymbolicLink()).toBe(true);
    expect(read("team", "places.yaml")).toBe("new");
  });

  it("makes the file that a link leads to where it is not there yet", () => {
    mkdirSync(at("disk"));
    symlinkSync(at("disk", "page.html"), at("page.html"));
    writeFiles([{ path: at("page.html"), content: "page" }]);
    expect(read("disk", "page.html")).toBe("page");
    writeFiles([{ path: at("page.html"), content: "page again" }]);
    expect(read("disk", "page.html")).toBe("page again");
  });

  it("leaves what a link leads to alone where we did not write it", () => {
    writeFileSync(at("letter.txt"), "a person's");
    symlinkSync(at("letter.txt"), at("page.html"));
    expect(() => writeFiles([{ path: at("page.html"), content: "ours" }])).toThrow("output.exists");
    expect(read("letter.txt")).toBe("a person's");
  });

  it("changes a file of two names under both", () => {
    writeFileSync(at("returned.xlf"), "old");
    chmodSync(at("returned.xlf"), 0o640);
    linkSync(at("returned.xlf"), at("kept.xlf"));
    replaceFiles([{ path: at("returned.xlf"), content: "new" }]);
    expect([read("returned.xlf"), read("kept.xlf")]).toEqual(["new", "new"]);
    expect(statSync(at("kept.xlf"))).toMatchObject({ nlink: 2, ino: statSync(at("returned.xlf")).ino });
    expect(modeOf(at("kept.xlf"))).toBe("640");
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it("leaves what was there beside a file of two names where it is killed while it writes it over", () => {
    writeFileSync(at("returned.xlf"), "old\n".repeat(1000));
    linkSync(at("returned.xlf"), at("kept.xlf"));
    const write = `(await import(${JSON.stringify(built)})).replaceFiles([{ path: ${JSON.stringify(at("returned.xlf"))}, content: "new\\n".repeat(2000) }])`;
    const states = new Set<string>();
    for (let moment = 1; moment < 30; moment += 1) {
      writeFileSync(at("returned.xlf"), "old\n".repeat(1000));
      const { signal } = spawnSync(process.execPath, ["--import", resolve("test/deep/kill-at.mjs"), "-e", write], {
        env: { ...process.env, DUIYI_KILL_AT: String(moment) },
      });
      const kept = readdirSync(folder).filter((name) => name.endsWith(".old"));
      const there = [read("returned.xlf"), ...kept.map((name) => read(name))];
      expect(
        there.some((text) => WHOLE.includes(text)),
        `killed at ${moment}`,
      ).toBe(true);
      if (signal === null) break;
      states.add(WHOLE.includes(read("returned.xlf")) ? "whole" : "torn");
      for (const name of readdirSync(folder).filter((name) => name.startsWith("."))) rmSync(at(name));
    }
    expect(states).toEqual(new Set(["whole", "torn"]));
    expect(readdirSync(folder).toSorted()).toEqual(["kept.xlf", "returned.xlf"]);
    expect(read("kept.xlf")).toBe("new\n".repeat(2000));
  });

  it("refuses links that lead in a circle", () => {
    symlinkSync("b", at("a"));
    symlinkSync("a", at("b"));
    expect(() => writeFiles([{ path: at("a"), content: "" }])).toThrow("output.unwritable");
  });

  it.each(["600", "640", "664", "755"])("keeps the mode %s of a file", (mode) => {
    writeFileSync(at("returned.xlf"), "old");
    chmodSync(at("returned.xlf"), Number.parseInt(mode, 8));
    replaceFiles([{ path: at("returned.xlf"), content: "new" }]);
    writeFiles([{ path: at("returned.xlf"), content: "newer" }], { force: true });
    expect(read("returned.xlf")).toBe("newer");
    expect(modeOf(at("returned.xlf"))).toBe(mode);
  });

  it("writes names as long as the file system allows", () => {
    const name = `${"稿".repeat(80)}.en.xlf`; // 247 bytes
    writeFiles([{ path: at(name), content: "text" }]);
    expect(read(name)).toBe("text");
  });

  it("says of a longer name that it is too long, and leaves nothing behind", () => {
    const files = [
      { path: at("story.xlf"), content: "text" },
      { path: at(`${"稿".repeat(86)}.xlf`), content: "text" },
    ];
    expect(() => writeFiles(files)).toThrow("output.long-name");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("refuses what would take the place of another file's output in the same run, forced or not", () => {
    const run: WrittenInRun = new Map();
    writeFiles([{ path: at("x.en.xlf"), content: "of a" }], { run, of: "a/x.txt" });
    expect(() => writeFiles([{ path: at("x.en.xlf"), content: "of b" }], { run, of: "b/x.txt", force: true })).toThrow(
      'output.same-name {"first":"a/x.txt","second":"b/x.txt"}',
    );
    expect(read("x.en.xlf")).toBe("of a");
    writeFiles([{ path: at("x.en.xlf"), content: "of b" }], { run: new Map(), of: "b/x.txt" });
    expect(read("x.en.xlf")).toBe("of b");
  });

  it.each([
    { when: "a folder is a link to the other", second: "b/x.txt", link: () => symlinkSync("a", at("b")) },
    { when: "a file is a link to the other", second: "x.txt", link: () => symlinkSync("a/x.txt", at("x.txt")) },
    { when: "a file is the other by another name", second: "x.txt", link: () => linkSync(at("a/x.txt"), at("x.txt")) },
  ])("refuses it, too, where two paths lead to one file: $when", ({ second, link }) => {
    const run: WrittenInRun = new Map();
    writeFiles([{ path: at("a", "x.txt"), content: "of a" }], { run, of: "a/x.txt" });
    link();
    expect(() => writeFiles([{ path: at(second), content: "of b" }], { run, of: "b/x.txt", force: true })).toThrow(
      'output.same-name {"first":"a/x.txt","second":"b/x.txt"}',
    );
    expect(read("a", "x.txt")).toBe("of a");
  });

  it("takes no file for one that stood at its place on the disk before", () => {
    const run: WrittenInRun = new Map();
    for (let round = 0; round < 40; round += 1) {
      const path = at(`${round % 4}.txt`);
      run.delete(path); // what a later stage writes anew of the same source
      writeFiles([{ path, content: `round ${round}` }], { run, of: path });
    }
    expect(read("3.txt")).toBe("round 39");
  });

  it("remembers all that a run wrote, however many files went into one folder", () => {
    const run: WrittenInRun = new Map();
    for (let index = 1; index <= 100; index += 1)
      writeFiles([{ path: at(`${index}.txt`), content: `first ${index}` }], { run, of: `${index}` });
    endRun(run);
    expect(Object.keys(JSON.parse(read(".duiyi.json")))).toHaveLength(100);
    for (let index = 1; index <= 100; index += 1) writeFiles([{ path: at(`${index}.txt`), content: "second" }]);
    writeFileSync(at("7.txt"), "a person's");
    expect(() => writeFiles([{ path: at("7.txt"), content: "third" }])).toThrow("output.changed");
  });

  it("keeps what another program has added to a folder's record meanwhile", () => {
    const run: WrittenInRun = new Map();
    for (let index = 1; index <= 40; index += 1)
      writeFiles([{ path: at(`${index}.txt`), content: "ours" }], { run, of: `${index}` });
    writeFiles([{ path: at("theirs.txt"), content: "theirs" }]);
    endRun(run);
    expect(Object.keys(JSON.parse(read(".duiyi.json")))).toHaveLength(41);
  });

  it("remembers files by any name", () => {
    for (const content of ["first", "second"]) {
      writeFiles([{ path: at("__proto__"), content }]);
      writeFiles([{ path: at("constructor"), content }]);
    }
    expect([read("__proto__"), read("constructor")]).toEqual(["second", "second"]);
  });
});

describe.skipIf(process.platform === "win32")("writing to a pipe or a device", () => {
  it("gives a pipe's reader all there is, and leaves the pipe a pipe", async () => {
    makePipe(at("pipe"));
    const reader = spawn("sh", ["-c", `sleep 0.1; exec cat "${at("pipe")}" > "${at("caught")}"`]);
    const text = "字".repeat(100_000);
    writeFiles([{ path: at("pipe"), content: text }], { force: true });
    await once(reader, "exit");
    expect(read("caught")).toBe(text);
    expect(statSync(at("pipe")).isFIFO()).toBe(true);
  });

  it("does not wait for a reader that never comes", () => {
    makePipe(at("pipe"));
    expect(() => writeFiles([{ path: at("pipe"), content: "text" }])).toThrow("output.no-reader");
    expect(readdirSync(folder)).toEqual(["pipe"]);
  });

  it("writes to a device, and says where that one is full", () => {
    writeFiles([{ path: "/dev/null", content: "text" }]);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
    expect(() => writeFiles([{ path: "/dev/full", content: "text" }])).toThrow("ENOSPC");
  });
});

const canMount =
  process.platform === "linux" && process.getuid?.() === 0 && spawnSync("mount", ["--version"]).status === 0;

describe.skipIf(!canMount)("a disk that is full (skipped where none can be mounted)", () => {
  it("keeps every file as it was, and no temporary file and no lock", async () => {
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]).status === 0;
    if (!mounted) return;
    try {
      writeFileSync(at("a.xlf"), "old");
      writeFileSync(at("b.xlf"), "old");
      linkSync(at("b.xlf"), at("c.xlf"));
      writeFileSync(at("filler"), new Uint8Array(48 * 1024));
      for (const name of ["a.xlf", "b.xlf"])
        expect(() => replaceFiles([{ path: at(name), content: "new".repeat(10_000) }])).toThrow("ENOSPC");
      expect(() => writeFiles([{ path: at("page.html"), content: "new".repeat(10_000) }])).toThrow("ENOSPC");
      expect(() => writeFileSync(at("last"), new Uint8Array(64 * 1024))).toThrow("ENOSPC");
      await expect(withLock(at("glossary"), async () => undefined)).rejects.toThrow("ENOSPC");
      expect(readdirSync(folder).toSorted()).toEqual(["a.xlf", "b.xlf", "c.xlf", "filler", "last"]);
      expect([read("a.xlf"), read("b.xlf"), read("c.xlf")]).toEqual(["old", "old", "old"]);
    } finally {
      spawnSync("umount", [folder]);
    }
  });
});
