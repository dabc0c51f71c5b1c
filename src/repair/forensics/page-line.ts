import { lineRanges } from "../../model/left-out.js";
import type { RuleFacts, TextExamples } from "../../model/rule.js";
import { type Clue, type Evidence, sourceRule } from "./clue.js";

/** What is known of the rule `source/page-lines`, whose clues `reportPageLines` finds. */
export const pageLinesRule: RuleFacts<TextExamples> = {
  rule: "source/page-lines",
  ...sourceRule,
  examples: {
    breaks: ["春汛一过，河水就退回到老河道里去，岸边的\n— 3 —\n柳树都绿了。"],
    holds: ["春汛一过，河水就退回到老河道里去，岸边的柳树都绿了。"],
  },
};

/** Lines that were left out as heads, feet and numbers of pages: asked about once, with the texts that come again. */
export function* reportPageLines({ ofPages }: Evidence): Generator<Clue> {
  const [line] = ofPages;
  if (line === undefined) return;
  const heads = new Set(ofPages.map(({ text }) => text.replace(/\s+/gu, " ")).filter((text) => /\p{L}/u.test(text)));
  const texts = heads.size > 0 ? heads : new Set(ofPages.map(({ text }) => text));
  const shown = Array.from(texts).slice(0, MOST_SHOWN);
  const more = texts.size > MOST_SHOWN ? " …" : "";
  const values = {
    lines: lineRanges(ofPages.map(({ number }) => number)),
    text: shown.join(" / ") + more,
  };
  yield { rule: pageLinesRule.rule, line, values };
}

const MOST_SHOWN = 3;
