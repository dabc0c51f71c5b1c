import type { RuleFacts, TextExamples } from "../../model/rule.js";
import { type Clue, type Evidence, sourceRule } from "./clue.js";
import { exampleBlock } from "./repeat.js";

/** What is known of the rule `source/figures`, whose clues `findContradictingFigures` finds. */
export const figuresRule: RuleFacts<TextExamples> = {
  rule: "source/figures",
  ...sourceRule,
  examples: {
    breaks: [exampleBlock + exampleBlock.replace("12", "21")],
    holds: [exampleBlock + exampleBlock],
  },
};

/** Figures that differ between a block and its copy, while the words around them agree. */
export function* findContradictingFigures({ lines, blocks }: Evidence): Generator<Clue> {
  for (const { first, last, originalFirst, originalLast } of blocks) {
    const original = new Map<string, string>();
    for (const { around, figure } of figuresOf(lines.slice(originalFirst, originalLast + 1).map(({ text }) => text))) {
      original.set(around, original.has(around) ? "" : figure);
    }
    const copy = lines.slice(first, last + 1);
    for (const { around, figure, at, isWhole } of figuresOf(copy.map(({ text }) => text))) {
      const expected = original.get(around);
      const line = copy[at];
      if (expected === undefined || expected === "" || expected === figure || !isWhole || line === undefined) continue;
      const values = {
        found: figure,
        expected,
        from: lines[originalFirst]?.number ?? 0,
        to: lines[originalLast]?.number ?? 0,
      };
      yield { rule: figuresRule.rule, line, offset: Math.max(0, line.text.indexOf(figure)), values };
    }
  }
}

interface Figure {
  readonly figure: string;
  /** The characters before and after it. */
  readonly around: string;
  /** Index of the line it begins in. */
  readonly at: number;
  readonly isWhole: boolean;
}

function* figuresOf(texts: readonly string[]): Generator<Figure> {
  const text = texts.join("");
  let at = 0;
  let before = 0;
  for (const { index, 0: figure } of text.matchAll(FIGURE)) {
    while (index >= before + (texts[at]?.length ?? Number.POSITIVE_INFINITY)) {
      before += texts[at]?.length ?? 0;
      at += 1;
    }
    const end = index + figure.length;
    const around = `${text.slice(Math.max(0, index - AROUND), index)}#${text.slice(end, end + AROUND)}`;
    yield { figure, around, at, isWhole: end + AROUND <= text.length };
  }
}

const FIGURE = /[0-9０-９]+(?:[.．,，][0-9０-９]+)*/gu;
const AROUND = 5; // characters that must agree on either side
