import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mergeGlossaries } from "../../src/glossary/index.js";
import { parseGlossary } from "../../src/glossary/store/index.js";
import { InputError } from "../../src/model/input-error.js";
import type { Checked } from "../../src/model/review.js";
import { check } from "../../src/pipeline/check/check.js";
import { merge } from "../../src/pipeline/merge/merge.js";
import { prepare } from "../../src/pipeline/prepare/prepare.js";
import { publish } from "../../src/pipeline/publish/publish.js";
import { describeError } from "../../src/ui/describe-error.js";
import { localeFor } from "../../src/ui/locale.js";
import { createTranslator } from "../../src/ui/translator.js";

const names = readdirSync("glossary");
const concepts = mergeGlossaries(
  names.map((name) => ({ name, concepts: parseGlossary(readFileSync(`glossary/${name}`, "utf8"), name).concepts })),
);
const wording = createTranslator("en", JSON.parse(readFileSync("locales/en.json", "utf8")));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const article = { name: "news/story.txt", bytes: readFileSync("test/samples/river-town.txt") };
const options = {
  concepts,
  wording,
  srcLang: "zh-CN",
  trgLang: "en",
  repair: "auto",
  repeats: "mark",
  toolVersion: "1",
} as const;

const prepared = prepare(article, options);
const xliffText = prepared.deliveries[0]?.text ?? "";
const translated = (target: (index: number) => string): { name: string; bytes: Uint8Array } => {
  let index = 0;
  return {
    name: "story.en.xlf",
    bytes: encode(
      xliffText.replace(/<target state="new"><\/target>/gu, () => `<target state="final">${target(index++)}</target>`),
    ),
  };
};

describe("prepare", () => {
  it("counts what it found", () => {
    const { joinedLines, characters, repeatedCharacters, sentences, queries } = prepared.summary;
    expect({ joinedLines, characters, repeatedCharacters, sentences, queries }).toEqual({
      joinedLines: 45,
      characters: 892,
      repeatedCharacters: 84,
      sentences: 33,
      queries: 6,
    });
  });

  it("names its files after the source", () => {
    expect(prepared.deliveries.map(({ name }) => name)).toEqual([
      "story.en.xlf",
      "story.en.html",
      "story.queries.csv",
      "story.queries.html",
    ]);
  });

  it("tells the translator where a sentence stands, what it repeats and what its names are", () => {
    expect(xliffText).toContain(
      "news/story.txt, line 3, column 1\n青海省 = Qinghai Province (admitted); Qinghai (preferred)",
    );
    expect(xliffText).toMatch(/Repeats the sentence at line \d+, column 1\./u);
  });

  it("tells of its progress", () => {
    const told: number[] = [];
    prepare(article, { ...options, onProgress: (done) => told.push(done) });
    expect(told.at(-1)).toBe(prepared.document.units.length);
  });

  it("takes each line as it stands when repair is off", () => {
    const { document } = prepare({ name: "a.txt", bytes: encode("青海\n省。\n") }, { ...options, repair: "off" });
    expect(document.units.map(({ text }) => text)).toEqual(["青海", "省。"]);
  });

  it("says at which byte a file is not UTF-8", () => {
    const bytes = Uint8Array.of(0xe7, 0x8e, 0x89, 0x0a, 0xff);
    let said = "";
    try {
      prepare({ name: "a.txt", bytes }, options);
    } catch (error) {
      said = error instanceof InputError ? describeError(error, wording) : "";
    }
    expect(said).toContain("a.txt:2:1: The file is not UTF-8: byte 5 is FF");
  });
});

describe("check", () => {
  const errorsOf = ({ issues }: Checked): Set<string> =>
    new Set(issues.filter(({ severity }) => severity === "error").map(({ rule }) => rule));

  it("finds names that are missing and Chinese that was left", () => {
    const checked = check(
      { xliff: translated(() => "A 河 sentence."), source: article },
      { concepts, ignore: ["number"] },
    );
    expect(errorsOf(checked)).toEqual(new Set(["segment/chinese-left", "term/missing"]));
    expect(checked.summary.segments).toBe(33);
    for (const { fingerprint } of checked.issues) expect(fingerprint).toMatch(/^[0-9a-f]{10}(?:-\d+)?$/u);
  });

  it("says where in the source document a name stands, across the line breaks that were mended", () => {
    const source = { name: "story.txt", bytes: encode("近日，记者沿着河流走访，终于来到西\n宁市的岸边。\n") };
    const made = prepare(source, options).deliveries[0]?.text ?? "";
    const back = made.replace(/<target state="new"><\/target>/u, '<target state="final">To a city.</target>');
    const { issues } = check(
      { xliff: { name: "story.xlf", bytes: encode(back) }, source },
      { concepts, only: ["term"] },
    );
    expect(issues.map(({ rule, place }) => [rule, place])).toEqual([["term/missing", { line: 1, column: 17 }]]);
  });

  it("keeps to the families and rules asked for", () => {
    const file = { xliff: translated(() => "A 河 sentence."), source: article };
    expect(errorsOf(check(file, { concepts, only: ["term"] }))).toEqual(new Set(["term/missing"]));
    expect(errorsOf(check(file, { concepts, ignore: ["term/missing", "number"] }))).toEqual(
      new Set(["segment/chinese-left"]),
    );
  });

  it("looks for no terms where only numbers are asked for", () => {
    const termsOf = (only: readonly string[]): number =>
      check({ xliff: translated(() => "Fine.") }, { concepts, only }).document.units.flatMap(({ segments }) =>
        segments.flatMap(({ terms }) => terms),
      ).length;
    expect(termsOf(["number"])).toBe(0);
    expect(termsOf(["number/missing", "term"])).toBeGreaterThan(0);
  });

  it("works without the source document", () => {
    const { issues } = check({ xliff: translated(() => "Fine.") }, { concepts: [], only: ["code", "xliff"] });
    expect(issues).toEqual([]);
  });
});

describe("merge and publish", () => {
  it("merge keeps the paragraphs and lists what is left in Chinese", () => {
    const { bytes, left } = merge(
      { xliff: translated((index) => (index === 1 ? "" : `S${index}.`)), source: article },
      { concepts },
    );
    const text = new TextDecoder().decode(bytes);
    expect(text.split("\n\n").slice(0, 2)).toEqual(["S0.", "青海省西宁市以西，湟水静静流过。 S2."]);
    expect(left.map(({ source }) => source.text)).toEqual(["青海省西宁市以西，湟水静静流过。"]);
  });

  it("merge gives a document back in which no text stands, and refuses an empty file for one with text", () => {
    const picture = {
      name: "picture.html",
      bytes: encode('<!DOCTYPE html><html><body><img src="a.png"></body></html>'),
    };
    const [xliff] = prepare(picture, options).deliveries;
    const returned = { name: "picture.en.xlf", bytes: encode(xliff?.text ?? "") };
    expect(merge({ xliff: returned, source: picture }, { concepts }).bytes).toEqual(picture.bytes);
    expect(() => merge({ xliff: returned, source: article }, { concepts })).toThrow("xliff.empty");
  });

  it("merge needs the source document", () => {
    expect(() => merge({ xliff: translated(() => "x") }, { concepts })).toThrow(InputError);
  });

  it("publish writes a page for readers without places and notes, and one for revisers with them", async () => {
    const file = { xliff: translated((index) => `S${index}.`), source: article };
    const page = (audience: "public" | "review") =>
      publish(file, { to: "html", audience, layout: "stacked", concepts, wording, toolVersion: "1" });
    expect(await page("public")).not.toContain("<small>3:1</small>");
    expect(await page("review")).toContain("<small>3:1</small>");
    expect(await page("review")).not.toContain("line 3, column 1");
  });

  it("publish writes a table with a row a segment", async () => {
    const table = await publish(
      { xliff: translated(() => "S."), source: article },
      { to: "tsv", audience: "public", layout: "stacked", concepts, wording, toolVersion: "1" },
    );
    expect(String(table).trimEnd().split("\n")).toHaveLength(34);
  });
});

describe("the interface's language", () => {
  it.each([
    ["zh_CN.UTF-8", "zh-Hans"],
    ["zh-Hans", "zh-Hans"],
    ["en_GB.UTF-8", "en"],
    ["C", "en"],
  ])("for %s is %s", (wish, locale) => {
    expect(localeFor(wish)).toBe(locale);
  });
});
