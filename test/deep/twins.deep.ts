import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/model/document.js";
import { check } from "../../src/pipeline/check/check.js";
import { anyWays, betweenUnits, encodings, someOf, type Way } from "./ways.js";

/** The same files in every run; `DUIYI_SEED=$RANDOM` looks at others. */
const SEED = Number(process.env.DUIYI_SEED ?? 1);

const pairs = [
  ["河东有山。", "Hills rise in the east."],
  ["河西有3块田。", "There are 3 fields in the west."],
  ["“船开了吗？”", "“Has the boat left?”"],
  ["他说：天亮了，&amp;门开了。", "He said: day broke &amp; the door opened."],
] as const;

const seeds = {
  "1.2": `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.txt" source-language="zh-CN" target-language="en" datatype="plaintext"><body>${pairs
    .map(
      ([source, target], index) =>
        `<trans-unit id="u${index}"><source>${source}</source><target state="translated">${target}</target></trans-unit>`,
    )
    .join("")}</body></file></xliff>`,
  "2.1": `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh-CN" trgLang="en"><file id="f1">${pairs
    .map(
      ([source, target], index) =>
        `<unit id="u${index}"><segment id="s${index}" state="translated"><source>${source}</source><target>${target}</target></segment></unit>`,
    )
    .join("")}</file></xliff>`,
};

/** What else these seeds may look like. */
const ownWays: readonly Way[] = [
  {
    what: "line ends between elements",
    write: (text) => text.replace(/(<\/(?:trans-unit|unit|file|body|segment)>)/gu, "$1\r\n\t"),
  },
  {
    what: "an element of a tool",
    write: (text, at) => betweenUnits(text, at, '<my:target xmlns:my="urn:x:my"><my:unit id="u1"/>no</my:target>'),
  },
  { what: "segments that begin at 1", write: (text) => text.replace(/ id="s\d+"/gu, ' id="1"') },
  { what: "segments without ids", write: (text) => text.replace(/ id="s\d+"/gu, "") },
  {
    what: "references for characters",
    write: (text) =>
      text.replace(/山/gu, "&#x5C71;").replace(/3/gu, (digit, at: number) => (isText(text, at) ? "&#51;" : digit)),
  },
  { what: "CDATA", write: (text) => text.replaceAll("天亮了", "<![CDATA[天亮了]]>") },
];

const isText = (text: string, at: number): boolean => text.lastIndexOf(">", at) > text.lastIndexOf("<", at);

describe.each(Object.entries(seeds))("a valid twin of an XLIFF %s", (_version, seed) => {
  it("says what the file says, and is not refused", () => {
    fc.assert(
      fc.property(someOf([...anyWays, ...ownWays]), fc.constantFrom(...encodings), (changes, encode) => {
        const twin = changes.reduce((text, { way, at }) => way.write(text, at), seed);
        const { document, issues } = check({ xliff: { name: "t.xlf", bytes: encode(twin) } }, { concepts: [] });
        const found = Array.from(segmentsOf(document), ({ segment }) => [segment.source.text, segment.target?.text]);
        const expected = pairs.map((pair) => pair.map((side) => side.replaceAll("&amp;", "&")));
        expect(found, changes.map(({ way }) => way.what).join(", ")).toEqual(expected);
        expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(new Set(Array.from(segmentsOf(document), ({ segment }) => segment.id)).size).toBe(pairs.length);
      }),
      { numRuns: 150, seed: SEED },
    );
  });
});
