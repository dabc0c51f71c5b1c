import { describe, expect, it } from "vitest";
import { checks, runChecks } from "../../src/checks/index.js";
import { type Document, plain, type Segment } from "../../src/model/document.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";

const rules = new Set(["cue/too-fast", "cue/too-long"]);

/** What is found in subtitles whose segments are translated so, with line breaks of the translator's for `|`. */
function found(
  content: string,
  targets: readonly string[],
  {
    trgLang = "en",
    options = {},
    wanted = rules,
  }: {
    trgLang?: string;
    options?: Parameters<typeof runChecks>[1]["options"];
    wanted?: ReadonlySet<string>;
  } = {},
) {
  const file = { name: "a.srt", bytes: new TextEncoder().encode(content) };
  const { document } = readDocument(file, { repair: "auto", repeats: "keep", srcLang: "zh-CN", trgLang, concepts: [] });
  const left = [...targets];
  const translate = (segment: Segment): Segment => {
    const target = plain((left.shift() ?? "").replaceAll("|", "\n"));
    return { ...segment, target, state: "translated" };
  };
  const units = document.units.map((unit) => ({ ...unit, segments: unit.segments.map(translate) }));
  expect(left).toEqual([]);
  return runChecks(
    { ...document, units } satisfies Document,
    { preferences: {}, options, wants: (rule) => wanted.has(rule) },
    checks,
  ).map(({ rule, values }) => ({ rule, length: values.length }));
}

const cue = (text: string, end = "00:00:02,000"): string => `1\n00:00:01,000 --> ${end}\n${text}\n`;
const twenty = "abcde fghij klmno pq"; // twenty characters

describe("a translated cue", () => {
  it.each([
    { when: "it can just be read in its second", content: cue("走吧"), targets: [twenty], gives: [] },
    {
      when: "it has one character more",
      content: cue("走吧"),
      targets: [`${twenty}r`],
      gives: [{ rule: "cue/too-fast", length: 21 }],
    },
    {
      when: "both speakers together have too much for a second",
      content: cue("-好\n-走吧"),
      targets: ["abcde fghij k", "abcde fghij k"],
      gives: [{ rule: "cue/too-fast", length: 26 }],
    },
    {
      when: "two sentences stand in one line",
      content: cue("天亮了。我们走吧。", "00:00:09,000"),
      targets: [`${twenty}.`, `${twenty}.`],
      gives: [{ rule: "cue/too-long", length: 43 }],
    },
    {
      when: "two sentences stand in two lines",
      content: cue("天亮了。\n我们走吧。", "00:00:09,000"),
      targets: [`${twenty}.`, `${twenty}.`],
      gives: [],
    },
    {
      when: "a line was broken by the translator",
      content: cue("走吧", "00:00:09,000"),
      targets: [`${twenty}|${twenty} ${twenty} no`],
      gives: [{ rule: "cue/too-long", length: 44 }],
    },
  ])("is measured: $when", ({ content, targets, gives }) => {
    expect(found(content, targets)).toEqual(gives);
  });

  it("is measured in full-width characters where the translation is Japanese", () => {
    const options = { trgLang: "ja", options: { "cue/too-fast": { perSecond: 99 } } };
    expect(found(cue("走吧"), ["あいうえおかきくけこABCDEF"], options)).toEqual([]);
    expect(found(cue("走吧"), ["あいうえおかきくけこABCDEFG"], options)).toEqual([
      { rule: "cue/too-long", length: 14 },
    ]);
  });

  it("is not judged in a language of which no limit is known, unless one is given", () => {
    const text = [`${twenty} ${twenty} ${twenty}`];
    expect(found(cue("走吧"), text, { trgLang: "fi" })).toEqual([]);
    expect(found(cue("走吧"), text, { trgLang: "fi", options: { "cue/too-long": { perLine: 40 } } })).toEqual([
      { rule: "cue/too-long", length: 62 },
    ]);
  });
});

it("a cue that is too fast is told beside how fast the original is", () => {
  const file = { name: "a.srt", bytes: new TextEncoder().encode(cue("我们得马上走了")) };
  const { document } = readDocument(file, {
    repair: "auto",
    repeats: "keep",
    srcLang: "zh-CN",
    trgLang: "en",
    concepts: [],
  });
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => ({
      ...segment,
      target: plain(`${twenty}${twenty}`),
      state: "translated" as const,
    })),
  }));
  const [issue] = runChecks(
    { ...document, units },
    { preferences: {}, options: {}, wants: (rule) => rule === "cue/too-fast" },
    checks,
  );
  expect(issue?.values).toMatchObject({ rate: 40, limit: 20, sourceRate: 7 });
});

describe("a line break of the translator's in a cue", () => {
  const wanted = new Set(["form/line-break"]);

  it.each([
    { what: "is one that a person made", target: "Let's go|at once", gives: 0 },
    { what: "is told where a tool has indented the file", target: "Let's go|    at once", gives: 1 },
    { what: "is told at the edge of the text", target: "Let's go|", gives: 1 },
  ])("$what", ({ target, gives }) => {
    expect(found(cue("走吧"), [target], { wanted })).toHaveLength(gives);
  });
});
