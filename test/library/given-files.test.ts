import { describe, expect, it } from "vitest";
import { givenFiles } from "../../src/library/given-files.js";
import { nodeFiles } from "../../src/library/node/node-files.js";
import type { Files } from "../../src/model/files.js";

/** Files by path; everything else is as Node.js has it. */
function filesOf(contents: Readonly<Record<string, string>>): Files {
  const paths = Object.keys(contents);
  const inside = (folder: string): string[] => {
    const start = folder === "." ? "" : `${folder.replace(/\/$/u, "")}/`;
    const names = paths.flatMap((path) =>
      path.startsWith(start) ? (path.slice(start.length).split("/")[0] ?? []) : [],
    );
    return Array.from(new Set(names))
      .sort()
      .map((name) => start + name);
  };
  const { entries: _entries, stampOf: _stampOf, ...others } = nodeFiles; // these would look at the disk
  return {
    ...others,
    kindOf: (path) => (paths.includes(path) ? "file" : inside(path).length > 0 ? "folder" : undefined),
    read: (path) => ({ name: path, bytes: new TextEncoder().encode(contents[path] ?? "") }),
    list: inside,
    within: (folder, name) => (folder === "." ? name : `${folder.replace(/\/$/u, "")}/${name}`),
  };
}

const files = filesOf({
  "a.md": "",
  "b.html": "",
  "docs/a.md": "",
  "docs/one/c.md": "",
  "docs/one/c.en.html": "",
  "docs/one/.duiyi.json": '{ "c.en.html": "00" }',
  "docs/.git/x.md": "",
  "docs/node_modules/y.md": "",
});

describe("files that a person gives", () => {
  it.each([
    { names: ["a.md"], gives: ["a.md"] },
    { names: ["docs"], gives: ["docs/a.md", "docs/one/c.md"] },
    { names: ["docs/one", "docs"], gives: ["docs/one/c.md", "docs/a.md"] },
    { names: ["*.md"], gives: ["a.md"] },
    { names: ["docs/**/*.md"], gives: ["docs/a.md", "docs/one/c.md"] },
    { names: ["docs/**"], gives: ["docs/a.md", "docs/one/c.md"] },
    { names: ["docs/*.md"], gives: ["docs/a.md"] },
    { names: ["*.{md,html}"], gives: ["a.md", "b.html"] },
    { names: ["x.md", "-"], gives: ["x.md", "-"] },
    { names: ["docs", "!docs/one"], gives: ["docs/a.md"] },
    { names: ["**/*.md", "!a.md"], gives: ["docs/one/c.md"] },
    { names: ["docs", "!docs/**/c.*"], gives: ["docs/a.md"] },
  ])("$names are $gives", ({ names, gives }) => {
    expect(givenFiles(names, files).map(({ path }) => path)).toEqual(gives);
  });

  it("are none for a pattern that means nothing, which is said", () => {
    expect(() => givenFiles(["a.md", "x/*.md"], files)).toThrow("input.no-match");
  });

  it("have the folders below what was given", () => {
    expect(givenFiles(["docs", "a.md"], files).map(({ folders, isNamed }) => [folders, isNamed])).toEqual([
      [[], false],
      [["one"], false],
      [[], true],
    ]);
  });
});
