import { describe, expect, it } from "vitest";
import { nodeFiles } from "../../src/library/node/node-files.js";
import { type KnownStamp, Stamps } from "../../src/library/project/stamps.js";
import type { FileStamp, Files } from "../../src/model/files.js";
import { hashOf } from "../../src/pipeline/read/identity.js";

const LONG_AGO = Date.parse("2026-01-01");

/** Files that stand in memory, and how often one was read. */
function filesOf(texts: Map<string, string>, stampOf?: (path: string) => FileStamp | undefined) {
  let reads = 0;
  const { stampOf: _stampOf, entries: _entries, ...others } = nodeFiles;
  const files: Files = {
    ...others,
    ...(stampOf && { stampOf }),
    kindOf: (path) => (texts.has(path) ? "file" : undefined),
    read: (path) => {
      reads += 1;
      return { name: path, bytes: new TextEncoder().encode(texts.get(path)) };
    },
  };
  return { files, reads: () => reads };
}

const known = (mark: string, text: string): ReadonlyMap<string, KnownStamp> =>
  new Map([["a.md", [mark, hashOf(text)]]]);

describe("hashes of files", () => {
  it("are those of the last run where the mark is that of the last run, and nothing is read", () => {
    const { files, reads } = filesOf(new Map([["a.md", "天亮了。"]]), () => ({ mark: "1", changed: LONG_AGO }));
    expect(new Stamps(files, known("1", "天亮了。")).hashOf("a.md")).toBe(hashOf("天亮了。"));
    expect(reads()).toBe(0);
  });

  it("are found anew where the mark is another", () => {
    const { files } = filesOf(new Map([["a.md", "天黑了。"]]), () => ({ mark: "2", changed: LONG_AGO }));
    expect(new Stamps(files, known("1", "天亮了。")).hashOf("a.md")).toBe(hashOf("天黑了。"));
  });

  it("are found by reading where the place has no marks", () => {
    const { files } = filesOf(new Map([["a.md", "天黑了。"]]));
    const stamps = new Stamps(files, known("1", "天亮了。"));
    expect([stamps.hashIfThere("a.md"), stamps.hashIfThere("b.md")]).toEqual([hashOf("天黑了。"), undefined]);
  });

  it("are not kept for the next run where the file was changed right before it was read", () => {
    const { files } = filesOf(new Map([["a.md", "天亮了。"]]), () => ({ mark: "1", changed: Date.now() }));
    const stamps = new Stamps(files, new Map());
    stamps.hashOf("a.md");
    expect(stamps.kept(true).size).toBe(0);
  });

  it("are kept of files that a run did not ask for, unless it has asked for all", () => {
    const { files } = filesOf(new Map(), () => undefined);
    const stamps = new Stamps(files, known("1", "天亮了。"));
    expect([stamps.kept(false).size, stamps.kept(true).size]).toEqual([1, 0]);
  });
});
