import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { duiyi as runIn } from "./duiyi.js";

let folder = "";
const duiyi = (...args: string[]) => runIn(folder, args);
const said = async (...args: string[]): Promise<string> => {
  const { out, err } = await duiyi(...args);
  return out + err;
};

const unit = (id: number, source: string, target: string): string =>
  `<trans-unit id="${id}"><source>${source}</source><target state="translated">${target}</target></trans-unit>`;
const xliff = (...units: string[]): string =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="zh-CN" target-language="en" datatype="plaintext"><body>${units.join("")}</body></file></xliff>`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "duiyi-wording-"));
  const files = {
    "one.txt": "村口有树。\n",
    "one.xlf": xliff(unit(1, "村口有树。", "There is a tree.")),
    "faults.xlf": xliff(
      unit(1, "他种了40棵树。", "He planted 400 trees."),
      unit(2, "树下有3张桌子。", "There are 5 tables."),
    ),
    "money.tsv": "他借了500亿港元。\tHe borrowed 5 billion dollars.\n",
    "metres.tsv": "路长。\tThe road is 1.8 kilometres long.\n",
    "date.tsv": "他5月2日走了。\tHe left on 3 May.\n",
    "length.tsv": "河宽85米。\tThe river is 58 metres wide.\n",
    "time.tsv": "他等了四个小时。\tHe waited for five hours.\n",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});

describe("numbers in English messages", () => {
  it.each([
    ["prepare", ["prepare", "one.txt", "-o", "out"]],
    ["stats", ["stats", "one.txt"]],
    ["check", ["check", "one.xlf"]],
    ["validate", ["validate", "one.xlf"]],
  ])("%s names one of a kind in the singular", async (_command, args) => {
    expect(await said(...args)).not.toMatch(
      /\b1 (?:segments|paragraphs|sentences|characters|words|terms|concepts|queries|errors|warnings|notices)\b/u,
    );
  });

  it("leave out what there is none of", async () => {
    expect(await said("check", "faults.xlf")).toContain("faults.xlf: 2 segments; 3 errors\n");
  });

  it("stand in the plural on the page", async () => {
    await duiyi("publish", "faults.xlf", "--audience", "review", "-o", "faults.html");
    const page = readFileSync(join(folder, "faults.html"), "utf8");
    expect(page.replace(/<[^>]*>/gu, " ")).toMatch(/3\s+errors/u);
  });
});

describe("the reading of a number", () => {
  it.each([
    {
      file: "money.tsv",
      says: "500亿港元 = 50 billion Hong Kong dollars; the translation says 5 billion dollars (÷10).",
    },
    { file: "metres.tsv", says: "The translation says 1.8 kilometres; the source does not." },
    { file: "length.tsv", says: "85米 = 85 metres; the translation says 58 metres." },
  ])("is said as English writes it, and in the spelling of the translation: $file", async ({ file, says }) => {
    expect(await said("check", file)).toContain(says);
  });

  it.each([
    { file: "date.tsv", says: "“2日”在译文中写作“3”。" },
    { file: "length.tsv", says: "“85米”在译文中写作“58 metres”。" },
    { file: "time.tsv", says: "译文中的“five hours”在原文中没有。" },
  ])("is left out in Chinese, which shows the source itself: $file", async ({ file, says }) => {
    expect(await said("check", file, "--locale", "zh-Hans")).toContain(says);
  });
});

describe("Chinese", () => {
  it.each([[["--help"]], [["check", "--help"]], [["glossary", "add", "--help"]], [["prepare", "one.txt", "-o", "zh"]]])(
    "has no blank after a full-width colon nor before a percent sign: %j",
    async (args) => {
      expect(await said(...args, "--locale", "zh-Hans")).not.toMatch(/：[ \t]+\S|\d %|可选：\w+, /u);
    },
  );
});
