import {
  appendFileSync,
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeByteFiles } from "../../src/library/node/byte-files.js";
import { withLock } from "../../src/library/node/lock.js";
import { type BrokenRecord, type MemoryStore, openFolderStore } from "../../src/memory/index.js";
import type { ByteFiles } from "../../src/model/byte-files.js";
import { InputError } from "../../src/model/input-error.js";
import { add, all, pair, storeContract } from "./store-contract.js";

let parent = "";
let folder = "";
let broken: BrokenRecord[] = [];
const opened: MemoryStore[] = [];

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "duiyi-memory-"));
  folder = join(parent, "memory");
  broken = [];
});
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  rmSync(parent, { recursive: true, force: true });
});

function open(files: ByteFiles = nodeByteFiles): MemoryStore {
  const store = openFolderStore(folder, {
    files,
    withLock,
    now: () => "2026-11-29T00:00:00Z",
    newId: () => 42,
    onBroken: (record) => broken.push(record),
  });
  opened.push(store);
  return store;
}

const log = (): string => join(folder, "log", "000001.jsonl");
const runs = (): string[] => readdirSync(folder).filter((name) => name.startsWith("index-"));
const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => pair(`第${from + at}号文件已经送达。`, `File ${from + at} has arrived.`));

describe("a memory in a folder", () => {
  storeContract(() => open());

  it("is the folder of no memory before something is put in", async () => {
    await expect(open().candidates("甲", { most: 1, least: 50 })).rejects.toMatchObject({ code: "memory.missing" });
  });

  it("has no index while few records have come in, and one run when more have", async () => {
    await add(open(), many(100));
    expect(runs()).toEqual([]);
    await add(open(), many(300, 100));
    expect(runs()).toHaveLength(1);
    await add(open(), many(300, 400));
    expect(runs()).toHaveLength(1);
    expect(await all(open())).toHaveLength(700);
  });

  it("drops what a crash cut off at the end of the log, and nothing else", async () => {
    await add(open(), many(3));
    appendFileSync(log(), '{"id":"0123456789abcdef","source":"被切');
    expect(await all(open())).toHaveLength(3);
    await add(open(), many(1, 3));
    expect(await all(open())).toHaveLength(4);
    expect(readFileSync(log(), "utf8")).not.toContain("被切");
  });

  it("says that the disk is full, and has what was there before and what was acknowledged", async () => {
    await add(open(), many(2));
    const full = (): never => {
      throw new InputError("output.unwritable", { reason: "ENOSPC" }, { file: log() });
    };
    let room = 1;
    const files: ByteFiles = {
      ...nodeByteFiles,
      append: (path, bytes) => {
        if (room > 0) {
          room -= 1;
          nodeByteFiles.append(path, bytes);
        } else {
          appendFileSync(path, bytes.subarray(0, bytes.length - 7));
          full();
        }
      },
      write: full,
    };
    const acknowledged: string[] = [];
    const work = open(files).write(async (writer) => {
      for (const from of [2, 302]) for (const { id } of await writer.add(many(300, from))) acknowledged.push(id);
    });
    await expect(work).rejects.toMatchObject({ code: "output.unwritable", file: log() });
    expect(acknowledged).toHaveLength(300);
    expect(await all(open())).toHaveLength(302);
    const write = full;
    const unindexed = open({ ...nodeByteFiles, write }).write((writer) => writer.add(many(10, 302)));
    await expect(unindexed).rejects.toMatchObject({ code: "output.index", values: { reason: "ENOSPC" } });
    expect(await all(open())).toHaveLength(312);
    await add(open(), many(290, 312));
    expect(await all(open())).toHaveLength(602);
    expect(runs()).toHaveLength(1);
  });

  it("finds the record that stands among many that it took the place of", async () => {
    await add(open(), many(300));
    for (const author of ["甲", "乙", "丙", "丁", "戊", "己"])
      await add(open(), [
        pair("这份合同已经盖章。", "The contract has been sealed.", { notes: [author] }),
        ...many(300, 300 + 300 * author.charCodeAt(0)),
      ]);
    const [found] = await open().candidates("这份合同已经盖章。", { most: 2, least: 50 });
    expect(found?.notes).toHaveLength(6);
  });

  it("names a broken record and lives on with the rest", async () => {
    await add(open(), many(3));
    const lines = readFileSync(log(), "utf8").split("\n");
    writeFileSync(log(), [lines[0], "{broken", lines[2], ""].join("\n"));
    expect(await all(open())).toHaveLength(2);
    expect(broken).toEqual([{ file: log(), offset: Buffer.byteLength(`${lines[0]}\n`) }]);
  });

  it("does without an index of another memory, or one that was cut off, and makes it again", async () => {
    await add(open(), many(300));
    const [run = ""] = runs();
    truncateSync(join(folder, run), 1000);
    expect((await open().candidates("第7号文件已经送达。", { most: 1, least: 50 }))[0]?.target).toBe(
      "File 7 has arrived.",
    );
    await open().write((writer) => writer.rebuild());
    expect(runs()).toHaveLength(1);
    expect(await all(open())).toHaveLength(300);
  });

  describe("whose index an earlier version made", () => {
    const first = (): string => readFileSync(join(folder, runs()[0] ?? "")).toString("latin1", 0, 4);
    const asked = async (files?: ByteFiles) => {
      const [found] = await open(files).candidates("第4321号文件已经送达。", { most: 1, least: 50 });
      return found?.target;
    };

    beforeEach(async () => {
      await add(open(), many(6000));
      const file = openSync(join(folder, runs()[0] ?? ""), "r+");
      writeSync(file, "DYI2", 0, "latin1");
      closeSync(file);
    });

    it("makes it again when it is first asked", async () => {
      expect(await asked()).toBe("File 4321 has arrived.");
      expect(runs()).toHaveLength(1);
      expect(first()).toBe("DYI3");
    });

    it("finds the same where nothing can be written", async () => {
      const write = (): never => {
        throw new InputError("output.unwritable", { reason: "EROFS" }, { file: folder });
      };
      expect(await asked({ ...nodeByteFiles, write })).toBe("File 4321 has arrived.");
      expect(first()).toBe("DYI2");
    });
  });

  it("refuses a memory that a later version has made", () => {
    const files = nodeByteFiles;
    files.makeFolder(folder);
    writeFileSync(join(folder, "memory.json"), '{"schema":"duiyi.memory/2","id":1}\n');
    expect(open).toThrow(expect.objectContaining({ code: "memory.later", values: { version: "2" } }));
  });

  it("finds hanzi within translations that are in the index, where they are Chinese", async () => {
    const into = { srcLang: "en", trgLang: "zh-CN" };
    await add(open(), many(300));
    await add(open(), [pair("The meeting was held in Xining.", "会议在西宁市召开。", into)]);
    await open().write((writer) => writer.rebuild());
    expect(await open().concordance("西寧", 5)).toMatchObject([{ source: "The meeting was held in Xining." }]);
    expect(await open().concordance("第299号", 5)).toHaveLength(1);
  });

  it("finds what came in after a reader had opened it, when it is opened again", async () => {
    await add(open(), many(300));
    const reader = open();
    expect(await reader.concordance("第299号", 5)).toHaveLength(1);
    await add(open(), many(300, 300));
    expect(await reader.concordance("第299号", 5)).toHaveLength(1);
    expect(await open().concordance("第599号", 5)).toHaveLength(1);
  });
});
