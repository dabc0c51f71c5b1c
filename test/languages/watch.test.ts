import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { englishBounds } from "../../src/languages/en/quantities/bounds.js";
import { englishForms, watchedInEnglish } from "../../src/languages/en/quantities/index.js";
import { englishPoles } from "../../src/languages/en/quantities/poles.js";
import { openBuiltWatch } from "../../src/languages/quantities/built-watch.js";
import { beginningsOf, type Edges, endingsOf, mayBeEdge } from "../../src/languages/quantities/edges.js";
import { foldFigures } from "../../src/languages/quantities/fold-figures.js";
import { parsePattern } from "../../src/languages/quantities/pattern.js";
import { tableOf, Watch } from "../../src/languages/quantities/watch.js";
import { addHeld, type WatchTable } from "../../src/languages/quantities/watch-table.js";
import { chineseBounds } from "../../src/languages/zh/quantities/bounds.js";
import { chineseForms, watchedInChinese } from "../../src/languages/zh/quantities/index.js";
import { chinesePoles } from "../../src/languages/zh/quantities/poles.js";

const forms = [...chineseForms, ...englishForms];
const poles = [...chinesePoles, ...englishPoles, ...chineseBounds, ...englishBounds];
const sources = Array.from(
  new Set([
    ...forms.flatMap(({ needs, pattern, beforeNumeral }) => [needs, pattern, beforeNumeral]),
    ...poles.flatMap(({ before, after }) => [before, after]),
  ]),
).filter((source) => source !== undefined);
const examples = [
  ...forms.flatMap((form) => Object.keys(form.examples)),
  ...poles.flatMap((pole) => pole.examples),
].map(foldFigures);

/** A watch that tells: the first texts may hold anything. */
function openWatch(): Watch {
  const watch = new Watch();
  for (let texts = 0; texts < 500; texts += 1) watch.take("");
  return watch;
}

const mayHold = (text: string, source: string): boolean => {
  const watch = openWatch();
  const number = watch.add(source);
  watch.take(text);
  return watch.mayHold(number);
};

describe("a watch", () => {
  it.each([
    { source: "世纪", text: "上个世纪", holds: true },
    { source: "世纪", text: "纪念世界", holds: false },
    { source: "年|月", text: "八月", holds: true },
    { source: "年|月", text: "八日", holds: false },
    { source: "[年月]份?", text: "八月", holds: true },
    { source: "[年月]份?", text: "八日", holds: false },
    { source: String.raw`\d:\d`, text: "at 7:30", holds: true },
    { source: String.raw`\d:\d`, text: "at 7 30", holds: false },
    { source: "per ?cent|pct", text: "5 percent", holds: true },
    { source: "per ?cent|pct", text: "5 points", holds: false },
    { source: "(?:year|month) plan", text: "a five-year plan", holds: true },
    { source: "(?:year|month) plan", text: "a five-year term", holds: false },
    { source: String.raw`\d+(?= ?月)`, text: "3 月", holds: true },
    { source: String.raw`\d+(?= ?月)`, text: "3 日", holds: false },
    { source: String.raw`(?<mark>[-/])\d\k<mark>`, text: "a/1/b", holds: true },
    { source: "third", text: "thirst and hired", holds: false },
    { source: "ab+c", text: "abbc", holds: true },
    { source: "a(?:bc)+d", text: "abcbcd", holds: true },
    { source: "年?", text: "anything", holds: true },
    { source: "[^年]", text: "anything", holds: true },
  ])("lets $text through for $source: $holds", ({ source, text, holds }) => {
    expect(mayHold(text, source)).toBe(holds);
  });

  it("tells several patterns of one text apart, and one text from the next", () => {
    const watch = openWatch();
    const [year, month] = [watch.add("年"), watch.add("月")];
    watch.take("八月");
    expect([watch.mayHold(year), watch.mayHold(month)]).toEqual([false, true]);
    watch.take("八年");
    expect([watch.mayHold(year), watch.mayHold(month)]).toEqual([true, false]);
  });

  it("takes the first texts for ones that may hold anything, until a table pays", () => {
    const watch = new Watch();
    const number = watch.add("年");
    watch.take("八月");
    expect(watch.mayHold(number)).toBe(true);
  });

  it("lets every example through in which a pattern of a reader is found", () => {
    const watch = openWatch();
    const watched = sources.map((source) => ({ source, pattern: new RegExp(source, "u"), number: watch.add(source) }));
    const kept = examples.flatMap((text) => {
      watch.take(text);
      return watched
        .filter(({ pattern, number }) => pattern.test(text) && !watch.mayHold(number))
        .map(({ source }) => ({ text, source }));
    });
    expect(kept).toEqual([]);
  });

  it("lets every text through in which a pattern is found", () => {
    const piece = fc.constantFrom(...examples, ..."年月日点时%:/.-~ 零一二三0123abcp");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom(...sources), (pieces, source) => {
        const text = pieces.join("");
        expect(new RegExp(source, "u").test(text) && !mayHold(text, source)).toBe(false);
      }),
    );
  });
});

describe("the table that the build has made of what a reader watches for", () => {
  it("tells as much as one that is made anew", () => {
    for (const [name, sources] of Object.entries({ ...watchedInChinese(), ...watchedInEnglish() })) {
      const [built, made] = [openBuiltWatch(name)(sources), tableOf(sources)];
      const heldBy = (table: WatchTable, text: string): Uint32Array => {
        const held = Uint32Array.from(table.always);
        addHeld(text, table, held);
        return held;
      };
      for (const text of examples) expect(heldBy(built, text), `${name}: ${text}`).toEqual(heldBy(made, text));
    }
  });
});

describe("the edges of a pattern", () => {
  it.each([
    { source: "约|大约", begins: ["约", "大约"], ends: ["约"] },
    { source: "超过?了?", begins: ["超"], ends: ["超", "超过", "超了", "超过了"] },
    { source: "(?<![欠抱])负(?!责)", begins: ["负"], ends: ["负"] },
    { source: "(?:a|bc)+d", begins: ["ad", "aaa", "aab", "aad", "abc", "bca", "bcb", "bcd"], ends: ["ad", "bcd"] },
    { source: "\\$\\u0041", begins: ["$A"], ends: ["$A"] },
    { source: "fell by ", begins: ["fel"], ends: ["by "] },
    { source: "年.月", begins: ["年"], ends: ["月"] },
  ])("of $source are $begins and $ends", ({ source, begins, ends }) => {
    const pattern = parsePattern(source);
    expect(told(beginningsOf(pattern)).sort()).toEqual(begins.filter(isShortest).sort());
    const backwards = told(endingsOf(pattern)).map((text) => Array.from(text).toReversed().join(""));
    expect(backwards.sort()).toEqual(ends.filter(isLast).sort());
  });

  it.each(["年?", "(?:年|)", ".年.", "[^年]年\\D", "\\p{L}年\\p{L}"])("of %s may be any", (source) => {
    expect([beginningsOf(parsePattern(source)), endingsOf(parsePattern(source))]).toEqual([undefined, undefined]);
  });

  it("hold those of every match in a text", () => {
    const faults = examples.flatMap((text) =>
      sources.flatMap((source) =>
        Array.from(text.matchAll(new RegExp(source, "gu")))
          .filter(({ 0: match, index }) => match !== "" && !isEdged(text, { index, match, source }))
          .map(({ 0: match }) => ({ match, source })),
      ),
    );
    expect(faults).toEqual([]);
  });
});

/** Every text that an edge tells, from the edge inwards. */
const told = (edges: Edges | undefined): string[] =>
  Array.from(edges ?? []).flatMap(([code, inner]) => {
    const more = inner.size === 0 ? [""] : told(inner);
    return more.map((rest) => String.fromCharCode(code) + rest);
  });

/** What begins or ends with a shorter text of the list is told by it. */
const isShortest = (text: string, _at: number, all: readonly string[]): boolean =>
  !all.some((other) => other !== text && text.startsWith(other));
const isLast = (text: string, _at: number, all: readonly string[]): boolean =>
  !all.some((other) => other !== text && text.endsWith(other));

const edges = new Map(
  sources.map((source) => {
    const pattern = parsePattern(source);
    return [source, { begins: beginningsOf(pattern), ends: endingsOf(pattern) }] as const;
  }),
);

function isEdged(text: string, { index, match, source }: { index: number; match: string; source: string }): boolean {
  const { begins, ends } = edges.get(source) ?? {};
  const isBegun = begins === undefined || mayBeEdge(begins, text, index, 1);
  return isBegun && (ends === undefined || mayBeEdge(ends, text, index + match.length - 1, -1));
}
