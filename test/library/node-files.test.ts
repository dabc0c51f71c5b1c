import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { glossaryFiles } from "../../src/glossary/files/glossary-files.js";
import { givenFiles } from "../../src/library/given-files.js";
import { nodeFiles } from "../../src/library/node/node-files.js";
import { readFile } from "../../src/library/node/read-file.js";

let folder = "";
const at = (...names: string[]): string => join(folder, ...names);
const given = (name: string): string[] =>
  givenFiles([at(name)], nodeFiles).map(({ path }) => relative(folder, path).replaceAll("\\", "/"));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "duiyi-files-"));
  mkdirSync(at("docs", "more"), { recursive: true });
  writeFileSync(at("docs", "a.txt"), "渡口\n");
  writeFileSync(at("docs", "more", "b.txt"), "驿站\n");
});

describe.skipIf(process.platform === "win32")("a folder that is read", () => {
  it("gives no pipe, which nobody may ever write to", () => {
    spawnSync("mkfifo", [at("docs", "p.txt"), at("docs", "p.yaml")]);
    writeFileSync(at("docs", "q.yaml"), "concepts: []\n");
    expect(given("docs")).toEqual(["docs/a.txt", "docs/more/b.txt", "docs/q.yaml"]);
    expect(glossaryFiles(at("docs"), nodeFiles)).toEqual([at("docs", "q.yaml")]);
    expect(nodeFiles.kindOf(at("docs", "p.txt"))).toBe("stream");
  });

  it("is read once where a link in it leads to itself or to a folder around it", () => {
    symlinkSync(".", at("docs", "self"));
    symlinkSync("../..", at("docs", "more", "around"));
    expect(given("docs")).toEqual(["docs/a.txt", "docs/more/b.txt"]);
  });

  it("is not read through a link that leads out of it", () => {
    mkdirSync(at("docs-2"));
    writeFileSync(at("docs-2", "c.txt"), "山\n");
    symlinkSync("../docs-2", at("docs", "near"));
    expect(given("docs")).toEqual(["docs/a.txt", "docs/more/b.txt"]);
  });

  it("gives a pipe that is named", () => {
    spawnSync("mkfifo", [at("p.txt")]);
    expect(given("p.txt")).toEqual(["p.txt"]);
  });
});

describe("a file of more than two gigabytes", () => {
  it("is refused by its size, and not as one that may not be read", () => {
    truncateSync(at("docs", "a.txt"), 2 ** 31 + 1); // it takes no room on the disk
    const fault = expect.objectContaining({ code: "input.huge", file: at("docs", "a.txt") });
    expect(() => readFile(at("docs", "a.txt"))).toThrow(fault);
  });
});
