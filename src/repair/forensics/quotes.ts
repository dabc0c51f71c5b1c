import type { RuleFacts, TextExamples } from "../../model/rule.js";
import { type Clue, type Evidence, sourceRule } from "./clue.js";
import { isCutOff } from "./cut-off.js";

/** What is known of the rule `source/quotes`, whose clues `findUnbalancedQuotes` finds. */
export const quotesRule: RuleFacts<TextExamples> = {
  rule: "source/quotes",
  ...sourceRule,
  examples: {
    breaks: ["他说：“走吧。\n她没有回答。"],
    holds: ["他说：“走吧。”\n她没有回答。"],
  },
};

/**
 * Quotation marks without a partner: a closing one that nothing opened, or an opening one before another of its kind, which is then
 * the likely place. A quotation of several paragraphs opens each of them and closes once. An orphan's closing mark is the orphan's own
 * affair, and single marks count only where the text pairs them (an apostrophe is one of them).
 */
export function* findUnbalancedQuotes(evidence: Evidence): Generator<Clue> {
  for (const pair of PAIRS) yield* findUnbalanced(evidence, pair);
}

const PAIRS = [/[“”]/gu, /[「」]/gu, /[『』]/gu] as const;
const OPENING: ReadonlySet<string> = new Set("“「『");

function* findUnbalanced(evidence: Evidence, pair: RegExp): Generator<Clue> {
  const { lines, starts } = evidence;
  let open: OpenQuote | undefined;
  for (const [index, line] of lines.entries()) {
    const isFirst = starts[index] === true;
    for (const { index: offset, 0: mark } of line.text.matchAll(pair)) {
      const here = { line, offset, values: { mark } };
      if (OPENING.has(mark)) {
        const opensParagraph = isFirst && offset === 0;
        if (open !== undefined && !(opensParagraph && open.opensParagraph))
          yield { rule: quotesRule.rule, ...open.clue };
        open = { clue: here, opensParagraph };
      } else {
        if (open === undefined && !isOrphanClose(line.text, isFirst)) yield { rule: quotesRule.rule, ...here };
        open = undefined;
      }
    }
  }
  const isOfEnd = open?.clue.line === lines.at(-1) && isCutOff(evidence); // asked about as a text that is cut off
  if (open !== undefined && !isOfEnd) yield { rule: quotesRule.rule, ...open.clue };
}

interface OpenQuote {
  readonly clue: Omit<Clue, "rule">;
  /** Whether it is the first mark of a paragraph, and so may be opened again by the next. */
  readonly opensParagraph: boolean;
}

const isOrphanClose = (text: string, isFirst: boolean): boolean =>
  isFirst && /^\p{Script=Han}，[^“「]*[”」]/u.test(text);
