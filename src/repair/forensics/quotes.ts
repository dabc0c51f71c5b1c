import type { Clue, Evidence } from "./index.js";

/**
 * Quotation marks without a partner: a closing one that nothing opened, or an opening one before another of its kind, which is then
 * the likely place. An orphan's closing mark is the orphan's own affair.
 */
export function* findUnbalancedQuotes({ lines, starts }: Evidence): Generator<Clue> {
  let open: Omit<Clue, "rule"> | undefined;
  for (const [index, line] of lines.entries()) {
    for (const { index: offset, 0: mark } of line.text.matchAll(QUOTE)) {
      const here = { line, offset, values: { mark } };
      if (mark === "“") {
        if (open !== undefined) yield { rule: "source/quotes", ...open };
        open = here;
      } else {
        if (open === undefined && !isOrphanClose(line.text, starts[index] === true))
          yield { rule: "source/quotes", ...here };
        open = undefined;
      }
    }
  }
  if (open !== undefined) yield { rule: "source/quotes", ...open };
}

const QUOTE = /[“”]/gu;
const isOrphanClose = (text: string, isFirst: boolean): boolean => isFirst && /^\p{Script=Han}，[^“]*”/u.test(text);
