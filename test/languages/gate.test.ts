import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { englishForms } from "../../src/languages/en/quantities/index.js";
import { foldFigures } from "../../src/languages/quantities/fold-figures.js";
import type { Form } from "../../src/languages/quantities/form.js";
import { gateOf, Held } from "../../src/languages/quantities/gate.js";
import { chineseForms } from "../../src/languages/zh/quantities/index.js";

const forms: readonly Form[] = [...chineseForms, ...englishForms];
const needs = Array.from(new Set(forms.flatMap((form) => form.needs ?? [])));
const examples = forms.flatMap((form) => Object.keys(form.examples)).map(foldFigures);

const mayHold = (text: string, source: string): boolean => {
  const held = new Held();
  held.take(text);
  return held.mayHold(gateOf(source));
};

describe("gateOf", () => {
  it.each([
    { source: "世纪", text: "上个世纪", holds: true },
    { source: "世纪", text: "纪念世界", holds: false },
    { source: "年|月", text: "八月", holds: true },
    { source: "年|月", text: "八日", holds: false },
    { source: String.raw`\d:\d`, text: "at 7:30", holds: true },
    { source: String.raw`\d:\d`, text: "at 7: 30", holds: false },
    { source: "per ?cent|pct", text: "5 percent", holds: true },
    { source: "per ?cent|pct", text: "5 points", holds: false },
    { source: "(?:year|month) plan", text: "a five-year plan", holds: true },
    { source: "(?:year|month) plan", text: "a five-year term", holds: false },
    { source: "[年月]", text: "anything", holds: true },
  ])("lets $text through for $source: $holds", ({ source, text, holds }) => {
    expect(mayHold(text, source)).toBe(holds);
  });

  it.each(needs)("lets every example through in which %s is found", (source) => {
    const pattern = new RegExp(source, "u");
    const kept = examples.filter((text) => pattern.test(text) && !mayHold(text, source));
    expect(kept).toEqual([]);
  });

  it("lets every text through in which a pattern is found", () => {
    const piece = fc.constantFrom(...examples, ..."年月日点时%:/.-~ 零一二三0123abcp");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom(...needs), (pieces, source) => {
        const text = pieces.join("");
        expect(new RegExp(source, "u").test(text) && !mayHold(text, source)).toBe(false);
      }),
    );
  });
});
