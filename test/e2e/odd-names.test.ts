import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";

let folder = "";
const at = (name: string): string => join(folder, name);
const duiyi = (...args: string[]) => runIn(folder, args);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "duiyi-names-"));
});

/** Names that every object of the language answers to. */
const NAMES = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];

const xliff12 = (name: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="${name}" source-language="zh-CN" target-language="en" datatype="${name}"><body><group id="${name}" restype="${name}"><trans-unit id="${name}" ${name}="${name}" restype="${name}"><source>渡口<${name}/>有<ph id="${name}" ctype="${name}" ${name}="1"/>船。</source><target state="${name}" state-qualifier="${name}">Boats<${name}/> lie <ph id="${name}" ctype="${name}" ${name}="1"/>at the ferry.</target></trans-unit></group></body></file></xliff>`;
const xliff2 = (name: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh-CN" trgLang="en"><file id="${name}"><unit id="${name}" type="${name}:${name}"><originalData><data id="${name}">%s</data></originalData><segment id="${name}" state="${name}" subState="${name}:x"><source>渡口有<ph id="1" dataRef="${name}" type="${name}" subType="${name}:x"/>船。</source><target>Boats <ph id="1" dataRef="${name}"/>lie at the ferry.</target></segment></unit></file></xliff>`;

describe.each(NAMES)("a file that calls things %s", (name) => {
  it.each([
    ["1.2", xliff12],
    ["2.1", xliff2],
  ])("is XLIFF %s like any other", async (_version, write) => {
    writeFileSync(at("t.xlf"), write(name));
    expect((await duiyi("validate", "t.xlf")).code).toBeOneOf([0, 1]);
    expect((await duiyi("check", "t.xlf", "--fail-on", "never")).code).toBe(0);
    expect((await duiyi("stats", "t.xlf")).code).toBe(0);
    for (const to of ["html", "text", "tmx", "tsv", "jsonl", "md", "docx", "xlsx"])
      expect((await duiyi("publish", "t.xlf", "--to", to, "--audience", "review", "-o", `t.${to}`)).code, to).toBe(0);
    const { out } = await duiyi("publish", "t.xlf", "--to", "jsonl", "--audience", "public", "-o", "-");
    expect(JSON.parse(out)).toMatchObject({ id: name, state: "translated" });
    const page = readFileSync(at("t.html"), "utf8");
    expect(page).toContain("ferry.");
    expect(readFileSync(at("t.text"), "utf8")).toContain("ferry.");
  });

  it("is a glossary like any other", async () => {
    writeFileSync(at("list.csv"), `zh,en,kind,status,${name}\n渡口,${name},${name},${name},${name}\n`);
    mkdirSync(at("g"));
    writeFileSync(at("g/places.yaml"), "concepts: []\n");
    expect((await duiyi("glossary", "import", "list.csv", "--header", "--glossary", "g")).code).toBeOneOf([0, 1, 5]);
    writeFileSync(at("t.tsv"), `渡口有船。\tThere are boats at ${name}.\n`);
    expect((await duiyi("check", "t.tsv", "--glossary", "g", "--fail-on", "never")).code).toBe(0);
    expect((await duiyi("glossary", "lint", "--glossary", "g")).code).toBeOneOf([0, 1]);
    for (const to of ["csv", "tsv", "tbx", "json", "omegat"])
      expect((await duiyi("glossary", "export", "--to", to, "--glossary", "g", "-o", `g.${to}`)).code, to).toBe(0);
  });

  it("is a document like any other", async () => {
    writeFileSync(at(`${name}.txt`), "渡口有船。\n");
    expect((await duiyi("prepare", `${name}.txt`, "-o", "out")).code).toBe(0);
    expect((await duiyi("prepare", `${name}.txt`, "-o", "out")).code).toBe(0);
    expect(readdirSync(at("out"))).toContain(`${name}.en.xlf`);
    writeFileSync(at("zh.json"), `{ "${name}": "渡口有船。", "a": { "${name}": "山上有路。" } }`);
    expect((await duiyi("prepare", "zh.json", "-o", "out")).code).toBe(0);
    expect(readFileSync(at("out/zh.en.xlf"), "utf8")).toMatch(/渡口有船。[\s\S]*山上有路。/u);
  });
});

describe.each(NAMES)("an element, a style and a language that are called %s", (name) => {
  it.each([
    ["html", `<p id="${name}" ${name}><${name.replaceAll("_", "")}>渡口</${name.replaceAll("_", "")}>有船。</p>`],
    ["md", `---\n${name}: 山路\n---\n\n# 渡口 {#${name}}\n\n<${name}>有船</${name}>。\n`],
    ["vtt", `WEBVTT\n\n${name}\n00:01.000 --> 00:02.000 ${name}:1\n<c.${name}><${name}>渡口</${name}></c>有船。\n`],
  ])("stand in %s as any other does", async (kind, text) => {
    writeFileSync(at(`a.${kind}`), text);
    expect(await duiyi("prepare", `a.${kind}`, "-o", "out")).toMatchObject({ code: 0 });
    expect(readFileSync(at("out/a.en.xlf"), "utf8")).toContain("渡口");
  });

  it.each(["source-language", "target-language"])("are told where it is the %s", async (attribute) => {
    const [own, other] = attribute === "source-language" ? [name, "en"] : ["zh-CN", name];
    const languages = `source-language="${own}" target-language="${other}"`;
    writeFileSync(at("t.xlf"), xliff12("a").replace(/source-language="zh-CN" target-language="en"/u, languages));
    expect((await duiyi("check", "t.xlf", "--fail-on", "never")).code).toBeOneOf([0, 2, 4]);
    expect((await duiyi("publish", "t.xlf", "--audience", "review", "-o", "t.html")).code).toBeOneOf([0, 2, 4]);
  });

  it("is no form of a table for revisers", async () => {
    writeFileSync(at(`r.${name}`), "");
    writeFileSync(at("t.xlf"), xliff12("a"));
    expect((await duiyi("merge", "--from", `r.${name}`, "--xliff", "t.xlf")).code).toBeOneOf([2, 3, 4]);
  });
});

describe.each(NAMES)("a name %s of people, folders and states", (name) => {
  it("is kept in a memory like any other", async () => {
    const record = { source: "渡口有船。", target: `Boats lie at ${name}.`, srcLang: "zh-CN", trgLang: "en" };
    writeFileSync(at("p.jsonl"), `${JSON.stringify({ ...record, author: name, client: name, [name]: name })}\n`);
    writeFileSync(at("bad.jsonl"), `${JSON.stringify({ ...record, source: "河水很清。", state: name })}\n`);
    expect((await duiyi("tm", "import", "p.jsonl", "--tm", name)).code).toBe(0);
    expect((await duiyi("tm", "import", "bad.jsonl", "--tm", name)).code).toBeOneOf([0, 1, 4, 5]);
    const { out } = await duiyi("tm", "export", "--to", "jsonl", "--tm", name);
    expect(out).toContain(`"author":"${name}"`);
    for (const to of ["tmx", "tsv"]) expect((await duiyi("tm", "export", "--to", to, "--tm", name)).code, to).toBe(0);
    expect((await duiyi("tm", "prune", "--author", "toLocaleString", "--tm", name)).code).toBe(0);
    expect((await duiyi("tm", "concordance", "渡口", "--tm", name)).out).toContain("Boats");
  });

  it("is a document and a translator of a project like any other", async () => {
    writeFileSync(at(`${name}.txt`), "渡口有船。\n");
    writeFileSync(at("duiyi.config.json"), JSON.stringify({ from: "zh-CN", to: "en", sources: ["*.txt"] }));
    expect((await duiyi("run")).code).toBe(0);
    expect((await duiyi("handoff", "--who", name, "-o", "kit/")).code).toBe(0);
    expect((await duiyi("status", "--format", "json")).out).toContain(`"heldBy": "${name}"`);
    expect((await duiyi("handback", "kit/")).code).toBe(0);
    expect((await duiyi("run")).code).toBe(0);
  });
});

describe("texts that look like formulas", () => {
  it("are guarded in the table of a memory, and come home as they were", async () => {
    const targets = ["=1+1", "'=x", "-2 \\n", "'s-Hertogenbosch", "a\tb"];
    const records = targets.map((target, at) => ({ source: `第${at}句。`, target, srcLang: "zh-CN", trgLang: "en" }));
    writeFileSync(at("p.jsonl"), records.map((record) => `${JSON.stringify(record)}\n`).join(""));
    await duiyi("tm", "import", "p.jsonl", "--tm", "one");
    await duiyi("tm", "export", "--to", "tsv", "--tm", "one", "-o", "all.tsv");
    expect(readFileSync(at("all.tsv"), "utf8")).toContain("第0句。\t'=1+1\t");
    await duiyi("tm", "import", "all.tsv", "--tm", "two");
    const { out } = await duiyi("tm", "export", "--to", "jsonl", "--tm", "two");
    const home = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).target);
    expect(home.toSorted()).toEqual(targets.toSorted());
  });
});

describe("a name that no file can have", () => {
  const long = "汉".repeat(86); // 258 bytes
  it.each([
    { args: ["tm", "search", "a.txt", "--tm", long], code: 3 },
    { args: ["tm", "import", "a.tsv", "--tm", long], code: 6 },
    { args: ["tm", "import", "a.tsv", "--tm", "a.txt/mem"], code: 6 },
    { args: ["tm", "export", "--tm", "a.txt"], code: 3 },
    { args: ["align", "a.txt", "b.txt", "-o", `${long}.tmx`], code: 6 },
  ])("is nowhere, and nothing is written there: $args", async ({ args, code }) => {
    writeFileSync(at("a.txt"), "渡口有船。\n");
    writeFileSync(at("b.txt"), "Boats lie at the ferry.\n");
    writeFileSync(at("a.tsv"), "渡口有船。\tBoats lie at the ferry.\n");
    expect(await duiyi(...args)).toMatchObject({ code });
  });

  it("is refused as one of two outputs before the first is written", async () => {
    writeFileSync(at("a.txt"), "渡口有船。\n");
    writeFileSync(at("b.txt"), "Boats lie at the ferry.\n");
    const { code, err } = await duiyi("align", "a.txt", "b.txt", "-o", "c.html", "--sheet", "c.html");
    expect({ code, names: err.includes("--sheet c.html") }).toEqual({ code: 6, names: true });
    expect(readdirSync(folder).toSorted()).toEqual(["a.txt", "b.txt"]);
  });
});

describe("an encoding that is declared by such a name", () => {
  it.each(NAMES)("%s is none that is known", async (name) => {
    writeFileSync(at("t.xlf"), xliff12("a").replace("UTF-8", name));
    expect((await duiyi("validate", "t.xlf")).code).toBeOneOf([1, 3, 4]);
  });
});
