import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";

let folder = "";
const at = (name: string): string => join(folder, name);
const duiyi = (...args: string[]) => runIn(folder, args);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "duiyi-hostile-"));
});

const xliff = (
  target: string,
  { id = "1", source = "渡口有船。", head = '<?xml version="1.0" encoding="UTF-8"?>' } = {},
) =>
  `${head}\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.txt" source-language="zh-CN" target-language="en" datatype="plaintext"><body><trans-unit id="${id}"><source>${source}</source><target state="translated">${target}</target></trans-unit></body></file></xliff>`;

describe("a table for spreadsheets", () => {
  const FORMULA = /(?:^|[\t\n])"?[=+@＝＋＠-]/u;

  it.each(["=1+1", "+86 is the code", "-3 degrees", "@home", "＝1+1", "&quot;=1+1&quot;", "'=1", "plain - text"])(
    "has no formula for %s, and is read back as it was",
    async (text) => {
      writeFileSync(at("t.xlf"), xliff(text, { id: "@title", source: "=渡口" }));
      await duiyi("publish", "t.xlf", "--to", "tsv", "-o", "t.tsv");
      expect(readFileSync(at("t.tsv"), "utf8")).not.toMatch(FORMULA);
      const { out } = await duiyi("publish", "t.tsv", "--to", "jsonl", "-o", "-");
      const row = { id: "@title", source: "=渡口", target: text.replaceAll("&quot;", '"') };
      expect(JSON.parse(out)).toMatchObject(row);
    },
  );

  it("has cells as they are where a program asks for them", async () => {
    writeFileSync(at("t.xlf"), xliff("=1+1"));
    const { out } = await duiyi("publish", "t.xlf", "--to", "tsv", "--cells", "raw", "-o", "-");
    expect(out).toContain("\t=1+1\ttranslated");
  });
});

describe("a table that is cut off", () => {
  it.each([
    { file: "in.csv", text: "zh,en,note\n渡口,ferry,a\n驿站,post sta", names: "post sta" },
    {
      file: "in.tsv",
      text: "zh\ten\tkind\tnote\n渡口\tferry\tplace\ta\n驿站\tpost station\tpl",
      names: "post station",
    },
    { file: "in.csv", text: "id,language,term,status\nc1,zh,渡口,preferred\nc1,en,fer", names: "fer" },
  ])("is named in its last row: $text", async ({ file, text, names }) => {
    mkdirSync(at("g"));
    writeFileSync(at("g/p.yaml"), "concepts: []\n");
    writeFileSync(at(file), text);
    const { code, out, err } = await duiyi("glossary", "import", file, "--header", "--glossary", "g");
    expect(code).not.toBe(0);
    expect(out + err).toContain(names);
  });

  it.each([
    "zh,en,note\n渡口,ferry,a\n驿站,post station,b",
    "zh,en,note\n渡口,ferry\n驿站,post station",
    "zh,en,note\n渡口,ferry,a\n驿站,post station\n",
  ])("is not taken for one that is whole: %j", async (text) => {
    mkdirSync(at("g"));
    writeFileSync(at("g/p.yaml"), "concepts: []\n");
    writeFileSync(at("in.csv"), text);
    expect((await duiyi("glossary", "import", "in.csv", "--header", "--glossary", "g")).code).toBe(0);
  });

  it("is refused where it holds both languages", async () => {
    writeFileSync(at("t.xlf"), xliff("There are boats at the ferry."));
    await duiyi("publish", "t.xlf", "--to", "tsv", "-o", "t.tsv");
    writeFileSync(at("cut.tsv"), readFileSync(at("t.tsv"), "utf8").replace(/ the ferry.*$/su, ""));
    const { code, err } = await duiyi("check", "cut.tsv");
    expect(code).toBe(4);
    expect(err).toContain("There are boats at");
  });

  it.each([
    { lacks: "slated\n", code: 4 },
    { lacks: "\n", code: 0 },
  ])("is refused where it ends within the last cell of a table of ours: without $lacks", async ({ lacks, code }) => {
    writeFileSync(at("t.xlf"), xliff("There are boats at the ferry."));
    await duiyi("publish", "t.xlf", "--to", "tsv", "-o", "t.tsv");
    writeFileSync(at("cut.tsv"), readFileSync(at("t.tsv"), "utf8").slice(0, -lacks.length));
    expect((await duiyi("check", "cut.tsv")).code).toBe(code);
  });
});

describe("an encoding", () => {
  const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, "utf16le");

  it.each(["segment", "repair", "terms", "stats"])("that is UTF-16 has no NUL for %s", async (command) => {
    writeFileSync(at("a.txt"), utf16("渡口\0有船。\n"));
    expect((await duiyi(command, "a.txt")).code).toBe(3);
  });

  it.each([
    { says: "GBK", is: "UTF-8", bytes: (text: string) => Buffer.from(text) },
    { says: "Big5", is: "UTF-8", bytes: (text: string) => Buffer.from(text) },
    { says: "UTF-8", is: "UTF-16LE", bytes: utf16 },
    { says: "UTF-16", is: "UTF-8", bytes: (text: string) => Buffer.from(text) },
    { says: "x-nobody", is: "x-nobody", bytes: (text: string) => Buffer.from(text) },
    { says: "windows-1252", is: "windows-1252", bytes: (text: string) => Buffer.from(text) },
  ])("that is declared $says and is $is is told", async ({ says, is, bytes }) => {
    writeFileSync(at("t.xlf"), bytes(xliff("Boats.", { head: `<?xml version="1.0" encoding="${says}"?>` })));
    for (const command of ["validate", "check", "stats"]) {
      const { code, err } = await duiyi(command, "t.xlf");
      expect(code, command).toBe(3);
      expect(err).toContain(says);
      expect(err).toContain(is);
    }
  });

  it.each([
    { says: "UTF-16", bytes: utf16 },
    { says: "utf8", bytes: (text: string) => Buffer.from(text) },
    {
      says: "us-ascii",
      bytes: (text: string) => Buffer.from(text.replace(/[^\u0000-\u007f]/gu, (c) => `&#${c.charCodeAt(0)};`)),
    },
  ])("that is declared $says and is so is read", async ({ says, bytes }) => {
    writeFileSync(
      at("t.xlf"),
      bytes(xliff("Boats lie at the ferry.", { head: `<?xml version="1.0" encoding="${says}"?>` })),
    );
    expect((await duiyi("validate", "t.xlf")).code).toBe(0);
    expect((await duiyi("publish", "t.xlf", "--to", "text", "-o", "-")).out).toBe("Boats lie at the ferry.\n");
  });
});

describe("a limit beyond what can be read", () => {
  const deep = (depth: number): string =>
    `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh-CN" trgLang="en"><file id="f">${Array.from({ length: depth }, (_, at) => `<group id="g${at}">`).join("")}<unit id="u"><segment><source>渡口</source><target>Ferry</target></segment></unit>${"</group>".repeat(depth)}</file></xliff>`;

  it.each(["validate", "check", "publish"])("is refused with words by %s", async (command) => {
    writeFileSync(at("t.xlf"), deep(3));
    const { code, err } = await duiyi(command, "t.xlf", "--max-depth", "99999");
    expect(code).toBe(2);
    expect(err).toContain("2000");
  });

  it("is not needed for 1990 groups", async () => {
    writeFileSync(at("t.xlf"), deep(1990));
    for (const command of ["validate", "check"])
      expect((await duiyi(command, "t.xlf", "--max-depth", "2000")).code, command).toBe(0);
    expect((await duiyi("publish", "t.xlf", "--max-depth", "2000", "--to", "text", "-o", "-")).out).toBe("Ferry\n");
  });
});
