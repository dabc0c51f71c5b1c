import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Run, duiyi as runIn, spawnDuiyi } from "./duiyi.js";

const row = (source: string, target: string): string => `${source}\t${target}\n`;
const faulty = row("他来自西宁。", "He is from that city，河.") + row("河水清了。", "The river is clean.");
const xliff = (version: string): string =>
  version === "1.2"
    ? '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.txt" source-language="zh" target-language="en" datatype="plaintext"><body><trans-unit id="1"><source>河水清了。</source><target>The 河 is clean.</target></trans-unit></body></file></xliff>'
    : `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="${version}" srcLang="zh" trgLang="en"><file id="f1"><unit id="1"><segment><source>河水清了。</source><target>The 河 is clean.</target></segment></unit></file></xliff>`;
const tmx =
  '<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header srclang="zh" adminlang="en" datatype="plaintext" segtype="sentence" o-tmf="x" creationtool="x" creationtoolversion="1"/><body><tu><tuv xml:lang="zh"><seg>河水清了。</seg></tuv><tuv xml:lang="en"><seg>The 河 is clean.</seg></tuv></tu></body></tmx>';

/** A folder with these files, and duiyi run in it with the three rules that the tables break. */
function folderWith(files: Readonly<Record<string, string>>): {
  check: (...args: string[]) => Promise<Run>;
  path: (name: string) => string;
} {
  const folder = mkdtempSync(join(tmpdir(), "duiyi-check-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const only = ["--only", "term/missing,segment/chinese-left,segment/full-width,suppression"];
  return { check: (...args) => runIn(folder, ["check", ...only, ...args]), path: (name) => join(folder, name) };
}

const issuesIn = (run: Run): { rule: string; fingerprint: string; severity: string; line: number }[] =>
  JSON.parse(run.out).issues;
const rulesIn = (run: Run): string[] => issuesIn(run).map(({ rule }) => rule);
const ALL = ["segment/chinese-left", "segment/full-width", "term/missing"];

describe("what duiyi check reads", () => {
  it.each(["1.2", "2.0", "2.1", "2.2"])("XLIFF %s", async (version) => {
    const { check } = folderWith({ "a.xlf": xliff(version) });
    expect(rulesIn(await check("a.xlf", "--format", "json"))).toEqual(["segment/chinese-left"]);
  });

  it.each([
    ["a table", faulty, ALL],
    ["a memory", tmx, ["segment/chinese-left"]],
    ["XLIFF", xliff("2.1"), ["segment/chinese-left"]],
  ])("%s from standard input", (_what, input, rules) => {
    const { code, out } = spawnDuiyi(tmpdir(), ["check", "-", "--format", "json", "--only", rules.join(",")], input);
    expect(
      JSON.parse(out)
        .issues.map(({ rule }: { rule: string }) => rule)
        .sort(),
    ).toEqual(rules);
    expect(code).toBe(1);
  });

  it("takes the row of a table for the line", async () => {
    const { check } = folderWith({ "a.tsv": row("桥。", "A bridge.") + faulty });
    expect(issuesIn(await check("a.tsv", "--format", "json")).map(({ line }) => line)).toEqual([2, 2, 2]);
  });

  it("refuses what is too deep or too long, and names the option that lets it through", async () => {
    const { check, path } = folderWith({ "a.xlf": xliff("2.1"), "a.txt": "河水清了。\n" });
    expect(await check("a.xlf", "--max-depth", "3")).toMatchObject({
      code: 4,
      err: expect.stringContaining("--max-depth"),
    });
    expect(await check("a.xlf", "--max-text", "4")).toMatchObject({
      code: 4,
      err: expect.stringContaining("--max-text"),
    });
    expect((await check("a.xlf", "--max-text", "none")).code).toBe(2);
    for (const command of ["publish", "merge"]) {
      const run = await runIn(path("."), [command, "a.xlf", "--source", "a.txt", "--max-depth", "3"]);
      expect(run).toMatchObject({ code: 4, err: expect.stringContaining("--max-depth") });
    }
  });
});

describe("how duiyi check ends", () => {
  const { check } = folderWith({ "bad.tsv": faulty, "good.tsv": row("河水清了。", "The river is clean.") });

  it.each([
    { args: ["good.tsv"], code: 0, when: "nothing is found" },
    { args: ["bad.tsv"], code: 1, when: "there is an error" },
    { args: ["bad.tsv", "--only", "segment/full-width"], code: 0, when: "there are warnings" },
    {
      args: ["bad.tsv", "--only", "segment/full-width", "--fail-on", "warning"],
      code: 1,
      when: "warnings are too much",
    },
    { args: ["bad.tsv", "--fail-on", "never"], code: 0, when: "nothing is to fail" },
    {
      args: ["bad.tsv", "--severity", "term=info", "--severity", "segment=info"],
      code: 0,
      when: "all is made a notice",
    },
    { args: ["bad.tsv", "--ignore", "trem"], code: 2, when: "there is no such rule" },
    { args: ["bad.tsv", "--severity", "term=grave"], code: 2, when: "there is no such severity" },
    { args: ["none.tsv"], code: 3, when: "the file is not there" },
    { args: ["good.tsv", "none.tsv"], code: 5, when: "one of several files is not there" },
    { args: ["bad.tsv", "none.tsv"], code: 5, when: "one is not there and one is faulty" },
  ])("with $code where $when", async ({ args, code }) => {
    expect((await check(...args)).code).toBe(code);
  });

  it("names the rules that were meant", async () => {
    expect((await check("good.tsv", "--ignore", "trem/missing")).err).toContain("term/missing");
  });
});

describe("suppressions", () => {
  it("are added by fingerprint with a reason, and kept in a file that is found again", async () => {
    const { check, path } = folderWith({ "a.tsv": faulty });
    const [first] = issuesIn(await check("a.tsv", "--format", "json"));
    const ignore = ["a.tsv", "--suppress", first?.fingerprint.slice(0, 8) ?? "", "--reason", "a river's name"];
    const added = await check(...ignore);
    expect(added.out).toContain("1 issue ignored");
    await check(...ignore); // as after a run that was broken off at its end
    expect(JSON.parse(readFileSync(path("duiyi.suppressions.json"), "utf8")).suppressions).toEqual([
      { fingerprint: first?.fingerprint, rule: first?.rule, files: "a.tsv", reason: "a river's name" },
    ]);
    const again = await check("a.tsv", "--format", "json");
    expect(rulesIn(again)).not.toContain(first?.rule);
    expect(JSON.parse(again.out).suppressed).toMatchObject([{ rule: first?.rule, suppression: { kind: "external" } }]);
  });

  it("hold for the page that revisers read", async () => {
    const { path } = folderWith({
      "a.xlf": xliff("2.1"),
      "duiyi.suppressions.json": JSON.stringify({ suppressions: [{ rule: "segment/chinese-left", reason: "a name" }] }),
    });
    const folder = path("");
    expect((await runIn(folder, ["publish", "a.xlf", "--audience", "review", "-o", "a.html"])).code).toBe(0);
    expect(readFileSync(path("a.html"), "utf8")).not.toContain("<code>segment/chinese-left</code>");
    expect((await runIn(folder, ["publish", "a.xlf", "--to", "jsonl", "-o", "-"])).out).not.toContain(
      "segment/chinese-left",
    );
  });

  it("need a reason, and an issue that is there", async () => {
    const { check, path } = folderWith({ "a.tsv": faulty });
    expect((await check("a.tsv", "--suppress", "0123")).code).toBe(2);
    expect((await check("a.tsv", "--suppress", "zzzz", "--reason", "none")).code).toBe(2);
    expect(existsSync(path("duiyi.suppressions.json"))).toBe(false);
  });

  it("end on a day of the calendar, or are not written", async () => {
    const { check, path } = folderWith({ "a.tsv": faulty });
    const [{ fingerprint = "" } = {}] = issuesIn(await check("a.tsv", "--format", "json"));
    const run = await check("a.tsv", "--suppress", fingerprint, "--reason", "a name", "--until", "2027-02-31");
    expect(run).toMatchObject({ code: 2, err: expect.stringContaining("“2027-02-31” is no day of the calendar.") });
    expect(existsSync(path("duiyi.suppressions.json"))).toBe(false);
  });

  it.each([
    { option: "--document-date", command: ["check", "a.tsv"] },
    { option: "--date", command: ["publish", "a.tsv", "-o", "a.html"] },
  ])("and so does the date of $option", async ({ option, command }) => {
    const { path } = folderWith({ "a.tsv": faulty });
    expect(await runIn(path(""), [...command, option, "2026-11-31"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("“2026-11-31” is no day of the calendar."),
    });
  });

  it("that have ended, or are of no use, are told", async () => {
    const suppressions = [
      { rule: "term/missing", concept: "xining", reason: "until the reprint", until: "2020-01-31" },
      { rule: "segment", files: "a.tsv", reason: "a table of characters" },
      { rule: "segment/full-width", files: "*.tsv", reason: "twice" },
    ];
    const { check } = folderWith({ "a.tsv": faulty, "my list.json": JSON.stringify({ suppressions }) });
    const run = await check("a.tsv", "--format", "json", "--suppressions", "my list.json");
    expect(issuesIn(run).map(({ rule, severity }) => [rule, severity])).toEqual([
      ["term/missing", "error"],
      ["suppression/expired", "warning"],
      ["suppression/useless", "info"],
    ]);
  });

  it("in a list that is no such list are refused, with the place", async () => {
    const { check } = folderWith({
      "a.tsv": faulty,
      "bare.json": '{"suppressions":[{"rule":"term"}]}',
      "dated.json": '{"suppressions":[{"rule":"term","reason":"a name","until":"2027-02-31"}]}',
      "broken.json": "{",
    });
    expect(await check("a.tsv", "--suppressions", "dated.json")).toMatchObject({
      code: 2,
      err: expect.stringContaining("suppressions.0.until: no day of the calendar; a date such as 2027-02-28"),
    });
    expect(await check("a.tsv", "--suppressions", "bare.json")).toMatchObject({
      code: 2,
      err: expect.stringContaining("bare.json:1:18: suppressions.0.reason: this is missing."),
    });
    expect((await check("a.tsv", "--suppressions", "broken.json")).code).toBe(2);
    expect((await check("a.tsv", "--suppressions", "none.json")).code).toBe(3);
  });
});

describe("a baseline", () => {
  it("written once leaves what is new, though rows have moved", async () => {
    const { check, path } = folderWith({ "a.tsv": faulty });
    expect((await check("a.tsv", "--write-baseline", "known.json")).code).toBe(0);
    writeFileSync(path("a.tsv"), row("桥。", "A bridge。") + faulty);
    const run = await check("a.tsv", "--baseline", "known.json", "--format", "json");
    expect(issuesIn(run).map(({ rule, line }) => [rule, line])).toEqual([["segment/full-width", 1]]);
    expect(JSON.parse(run.out).summary).toMatchObject({ warning: 1, known: 3 });
  });

  it("may be what --format json gave", async () => {
    const { check, path } = folderWith({ "a.tsv": faulty });
    writeFileSync(path("before.json"), (await check("a.tsv", "--format", "json")).out);
    expect(await check("a.tsv", "--baseline", "before.json")).toMatchObject({
      code: 0,
      out: expect.stringContaining("3 issues"),
    });
  });

  it("is not written over another file", async () => {
    const { check, path } = folderWith({ "a.tsv": faulty });
    expect((await check("a.tsv", "--write-baseline", "a.tsv")).code).toBe(2);
    expect(readFileSync(path("a.tsv"), "utf8")).toBe(faulty);
  });

  it("is not written by a run that skipped a file", async () => {
    const { check, path } = folderWith({ "a.tsv": faulty });
    expect((await check("a.tsv", "none.tsv", "--write-baseline", "known.json")).code).toBe(5);
    expect(existsSync(path("known.json"))).toBe(false);
  });
});

describe("the configuration's checks", () => {
  const config = JSON.stringify({
    checks: {
      failOn: "warning",
      ignore: ["term"],
      severity: { "segment/chinese-left": "info" },
      suppressions: "agreed.json",
      baseline: "known.json",
    },
  });
  const { check } = folderWith({
    "duiyi.config.json": config,
    "agreed.json": '{"suppressions":[]}',
    "known.json": '{"issues":[]}',
    "a.tsv": faulty,
  });

  it("decide what is reported and what fails", async () => {
    const run = await check("a.tsv", "--format", "json");
    expect(issuesIn(run).map(({ rule, severity }) => [rule, severity])).toEqual([
      ["segment/chinese-left", "info"],
      ["segment/full-width", "warning"],
    ]);
    expect(run.code).toBe(1);
  });

  it("give way to options", async () => {
    const run = await check("a.tsv", "--format", "json", "--ignore", "segment", "--fail-on", "never");
    expect(rulesIn(run)).toEqual(["term/missing"]);
    expect(run.code).toBe(0);
  });
});

describe("the glossary that comes with duiyi", () => {
  const rows = [
    { source: "她住在一个彝族村寨。", target: "She lives in a village of the Yi.", issues: [] },
    { source: "她住在一个彝族村寨。", target: "She lives in a village of the Bai.", issues: ["term/missing"] },
    { source: "孩子们去看水族馆。", target: "The children visited the aquarium.", issues: [] },
    { source: "不满族人的做法", target: "unhappy with what the kinsmen did", issues: [] },
  ];

  it.each(rows)("tells one people from another: $source, $target", async ({ source, target, issues }) => {
    const { check } = folderWith({ "a.tsv": row(source, target) });
    expect(rulesIn(await check("a.tsv", "--format", "json"))).toEqual(issues);
  });
});

describe("duiyi explain", () => {
  it("explains a rule, lists a family, and refuses a name that is neither", async () => {
    expect(await runIn(tmpdir(), ["explain", "segment/full-width"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("--ignore segment/full-width"),
    });
    expect((await runIn(tmpdir(), ["explain", "suppression"])).out.split("\n")).toHaveLength(5);
    expect(await runIn(tmpdir(), ["explain", "term/mising"])).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("term/missing"),
    });
  });

  it("prints the page that ships with the package", async () => {
    expect((await runIn(tmpdir(), ["explain", "--all", "--format", "md"])).out).toBe(
      readFileSync("dist/rules.en.md", "utf8"),
    );
  });
});
