import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { hostname } from "node:os";
import { describe, expect, it } from "vitest";
import { workFolder } from "./work-folder.js";

const { at, duiyi, put, read } = workFolder();

const file12 = (original: string, units: string): string =>
  `<file original="${original}" source-language="zh-CN" target-language="en" datatype="plaintext"><body>${units}</body></file>`;
const xliff12 = (...files: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">${files.join("")}</xliff>\n`;
const unit12 = (source: string, target: string, id = "1", more = ""): string =>
  `<trans-unit id="${id}"><source>${source}</source><target state="translated">${target}</target>${more}</trans-unit>`;
const one = (units: string): string => xliff12(file12("a.txt", units));
const xliff2 = (files: string): string =>
  `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh-CN" trgLang="en">${files}</xliff>\n`;
const part2 = (name: "segment" | "ignorable", source: string, target: string, about = "", order = ""): string =>
  `<${name}${about}><source>${source}</source><target${order}>${target}</target></${name}>`;
const [hills, fields] = ["Hills rise in the east.", "Fields lie in the west."] as const;

/** All texts of a folder whose names end so. */
const allIn = (ending: string, folder = "."): string =>
  readdirSync(at(folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .map((path) => read(`${folder}/${path}`))
    .join("\n");

describe("documents of one name", () => {
  it.each([
    { when: "one differs in capitals", first: "a/X.txt", second: "b/x.TXT" },
    {
      when: "one is composed, the other is not",
      first: "a/é.txt".normalize("NFC"),
      second: "b/é.txt".normalize("NFD"),
    },
    { when: "one ends as the translation of the other does", first: "x.txt", second: "x.en.txt" },
  ])("are both delivered where $when", async ({ first, second }) => {
    put(first, "河东有山。\n");
    put(second, "河西有田。\n");
    expect(await duiyi("prepare", first, second, "--to", "en", "-o", "out")).toMatchObject({ code: 0 });
    expect(allIn(".xlf", "out")).toMatch(/河东[\s\S]*河西|河西[\s\S]*河东/u);
  });

  it("are both refused, by name, where one folder would hold both", async () => {
    put("a/x.txt", "河东有山。\n");
    put("a/x.md", "河西有田。\n");
    const { code, err } = await duiyi("prepare", "a/x.txt", "a/x.md", "-o", "out");
    expect({ code, hasBoth: /a\/x\.txt/u.test(err) && /a\/x\.md/u.test(err) }).toEqual({ code: 6, hasBoth: true });
    expect(existsSync(at("out"))).toBe(false);
  });

  it.each(["docx", "xlsx", "md", "text", "jsonl", "tmx", "tsv", "html"])("are all in %s", async (to) => {
    put(
      "t.xlf",
      xliff12(
        file12("C:\\p\\a\\x.txt", unit12("河东有山。", hills)),
        file12("C:\\p\\b\\x.txt", unit12("河西有田。", fields)),
      ),
    );
    expect(await duiyi("publish", "t.xlf", "--to", to)).toMatchObject({ code: 0 });
    const made = readdirSync(at(), { recursive: true, encoding: "utf8" }).filter(
      (path) => statSync(at(path)).isFile() && !path.endsWith(".duiyi.json"),
    );
    if (to === "docx" || to === "xlsx") expect(made).toHaveLength(3);
    else for (const text of [hills, fields]) expect(made.map(read).join("")).toContain(text);
  });
});

describe("ids that come again in another unit or file", () => {
  const ids = xliff2(
    `<file id="f1" original="a.txt"><unit id="u1">${part2("segment", "河东有山。", hills, ' id="1"')}</unit><unit id="1">${part2("segment", "河西有田。", fields, ' id="1"')}</unit></file><file id="f2" original="a.txt"><unit id="u1">${part2("segment", "山很高。", "The hills are high.", ' id="1"')}</unit></file>`,
  );

  it.each(["docx", "xlsx"])("come home from a table in %s", async (to) => {
    put("t.xlf", ids);
    await duiyi("publish", "t.xlf", "--to", to, "-o", `r.${to}`);
    expect(await duiyi("merge", "--from", `r.${to}`, "--xliff", "t.xlf", "-o", "back.xlf")).toMatchObject({ code: 0 });
    expect(read("back.xlf")).toBe(ids);
  });

  it("are ids of their own in JSON Lines, TMX and pages", async () => {
    put("t.xlf", ids);
    for (const [to, id] of [
      ["jsonl", /"id":"([^"]*)"/gu],
      ["tmx", /tuid="([^"]*)"/gu],
      ["html", /\sid="([^"]*)"/gu],
    ] as const) {
      await duiyi("publish", "t.xlf", "--to", to, "-o", `out.${to}`);
      const found = Array.from(read(`out.${to}`).matchAll(id), ([, value]) => value);
      expect(found.length).toBeGreaterThan(2);
      expect(new Set(found).size).toBe(found.length);
    }
  });

  it("are mended each in its own place", async () => {
    put("t.xlf", ids.replace("lie in", "lie  in"));
    await duiyi("check", "t.xlf", "--fix");
    expect(read("t.xlf")).toBe(ids);
  });
});

describe("texts that stand in odd places", () => {
  it("is told in the order of the targets, what is ignored with it", async () => {
    put(
      "t.xlf",
      xliff2(
        `<file id="f1"><unit id="u">${part2("segment", "甲。", "A.", ' id="1"', ' order="3"')}${part2("ignorable", "（注）", " (note) ", "", ' order="2"')}${part2("segment", "乙。", "B.", ' id="2"', ' order="1"')}</unit></file>`,
      ),
    );
    expect((await duiyi("publish", "t.xlf", "--to", "text", "-o", "-")).out).toMatch(/B\.\s*\(note\)\s*A\./u);
  });

  it.each(["source", "target", "seg-source", "note", "mrk", "group", "file", "alt-trans", "trans-unit"])(
    "is not taken from an element %s of another namespace",
    async (name) => {
      const foreign = `<my:${name} xmlns:my="urn:x:my" id="9" mid="1" mtype="seg" original="z.txt">Z 9</my:${name}>`;
      put("t.xlf", one(unit12("甲。", "A.", "1", foreign)));
      for (const to of ["text", "tsv", "jsonl"]) {
        const { code, out } = await duiyi("publish", "t.xlf", "--to", to, "-o", "-");
        expect({ code, has: [out.includes("A."), out.includes("Z 9")] }).toEqual({ code: 0, has: [true, false] });
      }
    },
  );
});

describe("files that are written", () => {
  it.each([
    ["publish", "t.xlf", "--to", "tsv"],
    ["publish", "t.xlf", "--to", "docx"],
    ["publish", "t.xlf"],
    ["glossary", "export", "--to", "csv"],
  ])("go to a device as they are: duiyi %s %s %s %s", async (...args) => {
    put("t.xlf", one(unit12("甲。", "A.")));
    expect(await duiyi(...args, "-o", "/dev/null", "--force")).toMatchObject({ code: 0 });
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it("a baseline goes to a device", async () => {
    put("t.xlf", one(unit12("有3座山。", "There are 4 hills.")));
    expect((await duiyi("check", "t.xlf", "--write-baseline", "/dev/null")).code).toBe(0);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it("keep links, names and modes", async () => {
    put("real/t.xlf", one(unit12("甲。", "A  B.")));
    chmodSync(at("real/t.xlf"), 0o640);
    symlinkSync("real", at("folder"));
    symlinkSync("folder/t.xlf", at("t.xlf"));
    linkSync(at("real/t.xlf"), at("other.xlf"));
    await duiyi("check", "t.xlf", "--fix");
    for (const name of ["t.xlf", "real/t.xlf", "other.xlf"]) expect(read(name)).toContain("A B.");
    expect(lstatSync(at("t.xlf")).isSymbolicLink()).toBe(true);
    expect(statSync(at("real/t.xlf")).mode & 0o777).toBe(0o640);
  });

  it("do not wait for a lock that says nothing of a process", async () => {
    for (const [index, line] of ["?????", `0 ${hostname()}`, `-1 ${hostname()}`, "", "\0\u0001"].entries()) {
      put("g.lock", line);
      const before = Date.now() / 1000 - 61;
      utimesSync(at("g.lock"), before, before);
      put("g/a.yaml", "concepts: []\n");
      expect(
        await duiyi("glossary", "add", "--zh", `河${index}村`, "--en", `Village ${index}`, "--glossary", "g"),
      ).toMatchObject({
        code: 0,
      });
      expect(existsSync(at("g.lock"))).toBe(false);
    }
  });
});

describe("a table cut in its last row", () => {
  it("is named where its pairs go to a memory", async () => {
    put("p.tsv", "source\ttarget\tstate\n河东。\tEast.\ttranslated\n河西有田。\tFields l");
    const { code, err } = await duiyi("tm", "import", "p.tsv", "--tm", "mem");
    expect({ code, err }).toEqual({ code: 4, err: expect.stringContaining("p.tsv:3:1") });
  });

  it("is whole where it is as wide as the others, and has no line end", async () => {
    put("p.tsv", "source\ttarget\n河东。\tEast.\n河西有田。\tFields lie in the west.");
    expect((await duiyi("tm", "import", "p.tsv", "--tm", "mem")).err).toContain("pairs added 2");
  });
});

describe("a cell of a table that begins a formula", () => {
  it.each(["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t="])("is text: %j", async (lead) => {
    put("t.xlf", one(unit12("山。", `${lead}cmd|' /C calc'!A0`)));
    const { out } = await duiyi("publish", "t.xlf", "--to", "tsv", "-o", "-");
    const cell = out
      .split("\n")
      .flatMap((line) => line.split("\t"))
      .find((text) => text.includes("calc"));
    expect(cell?.trimStart()).toMatch(/^['\\]/u);
  });
});

describe("names that every object has", () => {
  it.each(["constructor", "__proto__", "toString", "valueOf"])("are names like any other: %s", async (name) => {
    put(
      "t.xlf",
      xliff12(
        file12(
          name,
          `<group id="g" restype="${name}"><trans-unit id="${name}" restype="${name}" resname="${name}"><source>今<x id="${name}" ctype="${name}"/>天</source><target state="translated" state-qualifier="${name}">To<x id="${name}" ctype="${name}"/>day</target><note from="${name}">${name}</note></trans-unit></group>`,
        ),
      ),
    );
    for (const args of [
      ["-o", "p.html"],
      ["--audience", "review", "-o", "r.html"],
      ["--to", "jsonl", "-o", "p.jsonl"],
    ])
      expect(await duiyi("publish", "t.xlf", ...args)).toMatchObject({ code: 0 });
    for (const path of ["p.html", "r.html", "p.jsonl"]) expect(readFileSync(at(path), "utf8")).toContain("day");
    for (const args of [
      ["check", "t.xlf"],
      ["validate", "t.xlf"],
      ["stats", "t.xlf"],
      ["explain", name],
    ])
      expect((await duiyi(...args)).code).not.toBe(70);
  });
});
