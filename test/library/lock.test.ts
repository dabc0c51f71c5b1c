import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { withLock } from "../../src/library/node/lock.js";
import { processStart } from "../../src/library/node/process-start.js";

let folder = "";
const glossary = (): string => join(folder, "glossary");
const lock = (): string => `${glossary()}.lock`;
const done = async (): Promise<string> => "done";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "duiyi-lock-"));
});

/** A process that lives while the test runs, and its end. */
async function withStranger(work: (pid: number) => Promise<void>): Promise<void> {
  const stranger = spawn(process.execPath, ["-e", "setTimeout(() => undefined, 60_000)"]);
  try {
    await work(stranger.pid ?? 0);
  } finally {
    stranger.kill();
    await once(stranger, "exit");
  }
}

describe("a lock", () => {
  it("names its process while the work is done, and is gone afterwards", async () => {
    await withLock(glossary(), async () => {
      expect(readFileSync(lock(), "utf8")).toMatch(new RegExp(`^${process.pid} ${hostname()}`, "u"));
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("that says nothing is nobody's", async () => {
    writeFileSync(lock(), "");
    expect(await withLock(glossary(), done)).toBe("done");
    expect(existsSync(lock())).toBe(false);
  });

  it.each(["12", "4711", "hello", "\0\0\0\0", "4711 desk"])(
    "that names no process whole is nobody's: %j",
    async (line) => {
      writeFileSync(lock(), line);
      expect(await withLock(glossary(), done)).toBe("done");
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it("that is a folder is somebody's, and is said", async () => {
    mkdirSync(lock());
    await expect(withLock(glossary(), done, 100)).rejects.toThrow("output.locked");
    expect(readdirSync(folder)).toEqual(["glossary.lock"]);
  });

  it("of a process that is gone is taken over", async () => {
    writeFileSync(lock(), `999999999 ${hostname()} some-time\n`);
    expect(await withLock(glossary(), done)).toBe("done");
  });

  it("of a process whose number another program has by now is taken over", () =>
    withStranger(async (pid) => {
      writeFileSync(lock(), `${pid} ${hostname()} an-earlier-time\n`);
      expect(await withLock(glossary(), done)).toBe("done");
    }));

  it.each([
    ["a program that runs", (pid: number) => `${pid} ${hostname()} ${processStart(pid) ?? ""}`.trim()],
    ["a program that runs and did not say since when", (pid: number) => `${pid} ${hostname()}`],
    ["another machine", () => "4321 another-machine"],
  ])(
    "of %s is respected",
    async (_whose, line) => {
      await withStranger(async (pid) => {
        writeFileSync(lock(), `${line(pid)}\n`);
        await expect(withLock(glossary(), done, 100)).rejects.toThrow("output.locked");
        expect(readFileSync(lock(), "utf8")).toBe(`${line(pid)}\n`);
      });
    },
    20_000,
  );

  it("of another machine is nobody's after a minute", async () => {
    writeFileSync(lock(), "4321 another-machine\n");
    const before = Date.now() / 1000 - 61;
    utimesSync(lock(), before, before);
    expect(await withLock(glossary(), done)).toBe("done");
  });

  it("of a program that did not say since when is nobody's after a minute without a touch", () =>
    withStranger(async (pid) => {
      writeFileSync(lock(), `${pid} ${hostname()}\n`);
      const before = Date.now() / 1000 - 61;
      utimesSync(lock(), before, before);
      expect(await withLock(glossary(), done)).toBe("done");
    }));

  it("is touched while its work goes on", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    try {
      await withLock(glossary(), async () => {
        utimesSync(lock(), 1, 1);
        vi.advanceTimersByTime(11_000);
        expect(Date.now() - statSync(lock()).mtimeMs).toBeLessThan(60_000);
      });
    } finally {
      vi.useRealTimers();
    }
  });

  it("is one for a glossary and a link to it", async () => {
    writeFileSync(glossary(), "");
    symlinkSync(glossary(), join(folder, "link"));
    await withLock(join(folder, "link"), async () => expect(existsSync(lock())).toBe(true));
  });
});
