import { describe, expect, it } from "vitest";
import { type Concept, type Files, InputError, open } from "../../src/index.js";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const xining: Concept = {
  id: "xining",
  kind: "place",
  terms: { zh: [{ text: "西宁", status: "preferred" }], en: [{ text: "Xining", status: "preferred" }] },
};
const table = (name: string, ...rows: readonly string[]) => ({
  xliff: { name, bytes: encode(`${rows.join("\n")}\n`) },
});

/** Files that stand in memory alone, each path a name. */
function filesOf(texts: Readonly<Record<string, string>>): Files & { readonly texts: Map<string, string> } {
  const held = new Map(Object.entries(texts));
  const refuse = (): never => {
    throw new Error("this test writes otherwise");
  };
  return {
    texts: held,
    kindOf: (path) =>
      held.has(path)
        ? "file"
        : Array.from(held.keys()).some((key) => key.startsWith(`${path}/`))
          ? "folder"
          : undefined,
    read: (name) => {
      const text = held.get(name);
      if (text === undefined) throw new InputError("input.missing", {}, { file: name });
      return { name, bytes: encode(text) };
    },
    isLink: () => false,
    realPath: (path) => path,
    isAsWritten: () => false,
    record: refuse,
    stream: refuse,
    list: (folder) => Array.from(held.keys()).filter((key) => key.startsWith(`${folder}/`)),
    write: refuse,
    replace: (files) => {
      for (const { path, content } of files) held.set(path, String(content));
    },
    makeFolders: refuse,
    withLock: (_path, work) => work(),
    versionsOf: () => [],
    absolute: (path) => path,
    within: (folder, name) => `${folder}/${name}`,
    folderOf: (path) => path.replace(/\/?[^/]*$/u, ""),
  };
}

describe("open", () => {
  it("takes concepts for a glossary and reads no file then", async () => {
    const duiyi = open({ glossary: [xining], files: filesOf({}) });
    const { issues } = await duiyi.check(table("story.tsv", "他来自西宁。\tHe is from Sining."));
    expect(issues.map(({ rule }) => rule)).toEqual(["term/missing"]);
  });

  it("finds no terms with an empty glossary", async () => {
    const { issues } = await open({ glossary: [] }).check(table("story.tsv", "他来自西宁。\tHe is from Sining."));
    expect(issues).toEqual([]);
  });

  it.each([
    { locale: "en", message: /^empty\.txt: The file/u },
    { locale: "zh-Hans", message: /^empty\.txt：?:? ?文件/u },
  ] as const)("says in $locale what the caller can mend, and keeps code and place", async ({ locale, message }) => {
    const reading = open({ locale, glossary: [] }).prepare({ name: "empty.txt", bytes: encode(" \n") });
    await expect(reading).rejects.toMatchObject({ code: "input.empty", file: "empty.txt", message });
  });

  it("gives sentences one by one, and an error where the reading stops", async () => {
    const { segment } = open({ glossary: [] });
    const found: string[] = [];
    for await (const sentence of segment({ name: "a.txt", bytes: encode("天亮了。雨停了。\n") })) found.push(sentence);
    expect(found).toEqual(["天亮了。", "雨停了。"]);
    const broken = segment({ name: "b.txt", bytes: encode("") })
      [Symbol.asyncIterator]()
      .next();
    await expect(broken).rejects.toMatchObject({ code: "input.empty" });
  });

  it("finds terms at their places in the original file", async () => {
    const found: string[] = [];
    const file = { name: "a.txt", bytes: encode("天亮了。\n\n他来自西宁。\n") };
    for await (const { line, column, concept } of open({ glossary: [xining] }).terms(file))
      found.push(`${line}:${column} ${concept.id}`);
    expect(found).toEqual(["3:4 xining"]);
  });

  it("writes reports in every form from one review", async () => {
    const duiyi = open({ glossary: [xining] });
    const review = await duiyi.review([await duiyi.check(table("story.tsv", "他来自西宁。\tHe is from Sining."))]);
    for (const form of ["json", "sarif", "junit", "github", "html", "pretty"] as const) {
      const pieces: string[] = [];
      for await (const piece of duiyi.reports[form](review)) pieces.push(piece);
      expect(pieces.join("")).toContain("西宁");
    }
  });

  it("refuses to check for a rule that there is not", async () => {
    const checking = open({ glossary: [] }).check(table("a.tsv", "一\tone"), { only: ["trem"] });
    await expect(checking).rejects.toMatchObject({ code: "usage.misspelt-rule", values: { similar: "term" } });
  });

  it("takes what is left out from the configuration", async () => {
    const duiyi = open({ glossary: [xining], config: { checks: { ignore: ["term"] } } });
    const { issues } = await duiyi.check(table("story.tsv", "他来自西宁。\tHe is from Sining."));
    expect(issues).toEqual([]);
  });
});

describe("the glossary of the library", () => {
  it("puts a new person into the file that holds the persons, whatever the file is called", async () => {
    const files = filesOf({
      "terms/persons.yaml":
        "concepts:\n  - id: zhuo-ga\n    kind: person\n    terms:\n      zh:\n        - text: 卓嘎\n          status: preferred\n",
    });
    const { glossary } = open({ glossary: ["terms"], files, today: () => "2026-11-01" });
    const { added, files: written } = await glossary.add({
      kind: "person",
      terms: { zh: [{ text: "央宗", status: "preferred" }], en: [{ text: "Yangzom", status: "preferred" }] },
    });
    expect({ added, written }).toEqual({ added: ["yangzom"], written: ["terms/persons.yaml"] });
    expect(files.texts.get("terms/persons.yaml")).toContain("2026-11-01");
  });

  it("writes nothing on a dry run", async () => {
    const files = filesOf({ "terms/places.yaml": "concepts: []\n" });
    const { glossary } = open({ glossary: ["terms"], files });
    const { files: written } = await glossary.add(xining, { dryRun: true });
    expect(written).toEqual(["terms/places.yaml"]);
    expect(files.texts.get("terms/places.yaml")).toBe("concepts: []\n");
  });

  it("is not written where it was given as concepts", async () => {
    const adding = open({ glossary: [] }).glossary.add(xining);
    await expect(adding).rejects.toMatchObject({ code: "glossary.no-home" });
  });

  it("names the entry of a list that it passes over", async () => {
    const said: string[] = [];
    const files = filesOf({ "list.csv": "zh,en\n西宁,Xining\n,Lhasa\n" });
    const { glossary } = open({ glossary: ["list.csv"], files, onNotice: (sentence) => said.push(sentence) });
    expect((await glossary.concepts()).map(({ id }) => id)).toEqual(["xining"]);
    expect(said).toEqual([expect.stringMatching(/^list\.csv.*3/u)]);
  });
});

describe("the workspace of the library", () => {
  const xliff = (original: string): string =>
    `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="${original}" source-language="zh-CN" target-language="en" datatype="plaintext"><body><trans-unit id="1"><source>天亮了。</source><target state="translated">Day broke.</target></trans-unit></body></file></xliff>`;

  it.each([
    { how: "in character references", written: "&#x6545;&#20107;.txt", name: "故事.txt" },
    {
      how: "after a comment that names another",
      written: "故事.txt",
      name: "故事.txt",
      before: '<!-- <file original="x.txt"> -->',
    },
  ])("finds the source of an XLIFF that names it $how", async ({ written, name, before = "" }) => {
    const files = filesOf({ "in/story.xlf": before + xliff(written), [`in/${name}`]: "天亮了。\n" });
    const { source } = await open({ glossary: [], files }).workspace.returned("in/story.xlf");
    expect(source?.name).toBe(`in/${name}`);
  });

  it("finds the source of an XLIFF in UTF-16", async () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?>${xliff("故事.txt")}`;
    const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    const kept = filesOf({ "in/story.xlf": "", "in/故事.txt": "天亮了。\n" });
    const files: Files = {
      ...kept,
      read: (path) => (path === "in/story.xlf" ? { name: path, bytes } : kept.read(path)),
    };
    const { source } = await open({ glossary: [], files }).workspace.returned("in/story.xlf");
    expect(source?.name).toBe("in/故事.txt");
  });

  it.each(["/etc/passwd", "../../secret.txt", "C:\\secret.txt", "a/../../secret.txt"])(
    "leaves the folder for no name that an XLIFF chooses: %s",
    (name) => {
      const files = filesOf({ "in/secret.txt": "x", "in/passwd": "x", "secret.txt": "y", "etc/passwd": "y" });
      const found = open({ files }).workspace.findNamed("in/story.xlf", name);
      expect(found).toMatch(/^in\/(?:secret\.txt|passwd)$/u);
    },
  );
});
