import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { duiyi } from "./duiyi.js";

const folder = mkdtempSync(join(tmpdir(), "duiyi-align-"));
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

write("雨.zh.txt", "截至12日18时，全县平均降雨量达187毫米。石桥镇居民周国强说，水来得太快了。\n\n学校停课三天。\n");
write(
  "雨.en.txt",
  "As of 6 p.m. on the 12th, the county had received 187 millimetres of rain on average. The water came too fast, said Zhou Guoqiang, who lives in Shiqiao.\n\nSchools will stay closed for three days.\n",
);

write("bad.jsonl", '{"text":"你好"}\n');

const sources = ["截至12日18时，全县平均降雨量达187毫米。", "石桥镇居民周国强说，水来得太快了。", "学校停课三天。"];

describe("duiyi align", () => {
  it("gives a line for each bead, in the order of the source", async () => {
    const { code, out, err } = await duiyi(folder, ["align", "雨.zh.txt", "雨.en.txt", "--to", "jsonl"]);
    expect(code).toBe(0);
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ source, target, sourceText }) => ({ source, target, sourceText }))).toEqual(
      sources.map((sourceText, at) => ({ source: [at], target: [at], sourceText })),
    );
    expect(err).toContain("3 pairs; sentences that stand alone: 0 of the source, 0 of the translation.");
  });

  it.each([
    { to: "tmx", holds: '<prop type="x-state">translated</prop>' },
    { to: "xliff", holds: '<target state="translated">' },
    { to: "tsv", holds: "Schools will stay closed for three days.\ttranslated" },
  ])("writes $to whose pairs nobody has reviewed", async ({ to, holds }) => {
    const name = `pairs.${to === "xliff" ? "xlf" : to}`;
    expect((await duiyi(folder, ["align", "雨.zh.txt", "雨.en.txt", "--to", to, "-o", name])).code).toBe(0);
    const text = readFileSync(join(folder, name), "utf8");
    expect(text).toContain(holds);
    expect(text).not.toContain("reviewed");
    const checked = await duiyi(folder, ["check", name, "--only", "number", "--format", "json"]);
    expect(JSON.parse(checked.out).summary).toBeDefined();
  });

  it("takes each line for a sentence where that is said", async () => {
    write("lines.zh", "一行里有两句。这是第二句。\n12日\n");
    write("lines.en", "Two sentences stand in one line. This is the second.\nThe 12th\n");
    const { out } = await duiyi(folder, ["align", "lines.zh", "lines.en", "--sentences", "given", "--to", "jsonl"]);
    expect(out.split("\n")[0]).toContain('"source":[0],"target":[0]');
  });

  it("aligns the files of two folders in one call, and names those without a partner", async () => {
    for (const [side, texts] of [
      ["zh", { "a.txt": "降雨量达187毫米。\n", "b.txt": "学校停课三天。\n", "c.txt": "没有译文。\n" }],
      ["en", { "a.txt": "Rainfall reached 187 millimetres.\n", "b.txt": "Schools close for three days.\n" }],
    ] as const) {
      mkdirSync(join(folder, side));
      for (const [name, text] of Object.entries(texts)) write(`${side}/${name}`, text);
    }
    const { code, out, err } = await duiyi(folder, ["align", "zh", "en", "--to", "jsonl"]);
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).document),
    ).toEqual(["a.txt", "b.txt"]);
    expect(err).toContain("c.txt: no file of the other folder is called the same; left out.");
  });

  it("writes what a person should look at into a workbook", async () => {
    const { code, err } = await duiyi(folder, [
      "align",
      "雨.zh.txt",
      "雨.en.txt",
      "-o",
      "a.tmx",
      "--sheet",
      "a.xlsx",
      "--doubtful-below",
      "1",
    ]);
    expect(code).toBe(0);
    expect(err).toContain("it stands in a.xlsx".replace("it stands", "").trim());
    expect(readFileSync(join(folder, "a.xlsx")).subarray(0, 2).toString()).toBe("PK");
  });

  it("learns from JSON Lines and from the log of a memory", async () => {
    const line = `${JSON.stringify({ source: "学校停课。", target: "Schools are closed." })}\n`;
    write("pairs.jsonl", `${line}{"deleted":"0123456789abcdef"}\n`);
    mkdirSync(join(folder, "memory", "log"), { recursive: true });
    write("memory/log/1.jsonl", line);
    for (const memory of ["pairs.jsonl", "memory"])
      expect((await duiyi(folder, ["align", "雨.zh.txt", "雨.en.txt", "--tm", memory])).code).toBe(0);
  });

  it.each([
    {
      when: "the lines of a memory are no pairs",
      args: ["雨.zh.txt", "雨.en.txt", "--tm", "bad.jsonl"],
      code: 3,
      says: "No line",
    },
    { when: "both are the same file", args: ["雨.zh.txt", "雨.zh.txt"], code: 3, says: "holds the same bytes" },
    { when: "they stand in the wrong order", args: ["雨.en.txt", "雨.zh.txt"], code: 3, says: "--from" },
    { when: "one is a folder", args: [".", "雨.en.txt"], code: 3, says: "Give two files, or two folders." },
    { when: "one is missing", args: ["雨.zh.txt", "none.txt"], code: 3, says: "none.txt" },
    {
      when: "the dictionary is none",
      args: ["雨.zh.txt", "雨.en.txt", "--dictionary", "雨.en.txt"],
      code: 3,
      says: "CC-CEDICT",
    },
    {
      when: "the sheet has another ending",
      args: ["雨.zh.txt", "雨.en.txt", "--sheet", "a.doc"],
      code: 2,
      says: ".xlsx",
    },
    {
      when: "the memory is no memory",
      args: ["雨.zh.txt", "雨.en.txt", "--tm", "雨.en.txt"],
      code: 4,
      says: "雨.en.txt",
    },
  ])("says what to do where $when", async ({ args, code, says }) => {
    const run = await duiyi(folder, ["align", ...args]);
    expect(run.code).toBe(code);
    expect(run.err).toContain(says);
    expect(run.out).toBe("");
  });

  it("refuses an empty side", async () => {
    write("empty.txt", "\n");
    const { code, err } = await duiyi(folder, ["align", "雨.zh.txt", "empty.txt"]);
    expect(code).toBe(3);
    expect(err).toContain("empty.txt");
  });
});
