import type { RuleFacts, TextExamples } from "../../model/rule.js";
import { type Clue, type Evidence, sourceRule } from "./clue.js";

/** What is known of the rule `source/brackets`, whose clues `findMismatchedBrackets` finds. */
export const bracketsRule: RuleFacts<TextExamples> = {
  rule: "source/brackets",
  ...sourceRule,
  examples: {
    breaks: ["他读了〈设计、制造)一文。", "这座桥（建于清代，一直用到现在。"],
    holds: ["他读了〈设计、制造〉一文，共三部分：1）设计；2）制造。"],
  },
};

/**
 * Brackets that do not match in kind (〈设计、制造)), and 〈 》 《 〉 without a partner, each within its paragraph; others that open and are
 * closed neither there nor in any paragraph below. One that only closes is most often the mark of an item (`1)`), and one of the other
 * width is the same kind.
 */
export function* findMismatchedBrackets({ lines, starts, forms }: Evidence): Generator<Clue> {
  let open: OpenBracket[] = [];
  const waiting: OpenBracket[] = [];
  for (const [index, line] of lines.entries()) {
    if (starts[index] === true) {
      yield* open.filter(({ kind }) => kind === ANGLE).map(({ clue }) => clue);
      waiting.push(...open.filter(({ kind }) => kind !== ANGLE));
      open = [];
    }
    if (SKIPPED.has(forms[index]?.kind ?? "prose")) continue;
    for (const { index: offset, 0: mark } of line.text.matchAll(BRACKET)) {
      const [opens, closes] = [OPENERS.indexOf(mark), CLOSERS.indexOf(mark)];
      if (opens >= 0) open.push({ kind: KINDS[opens] ?? 0, clue: clueOf(line, offset, mark) });
      else if (closes >= 0) {
        const kind = KINDS[closes] ?? 0;
        if (open.every((bracket) => bracket.kind !== kind)) answer(waiting, kind);
        const clue = closing(open, kind, clueOf(line, offset, mark));
        if (clue !== undefined) yield clue;
      }
    }
  }
  yield* [...waiting, ...open].map(({ clue }) => clue);
}

/** Takes a bracket of an earlier paragraph off the list. */
function answer(waiting: OpenBracket[], kind: number): void {
  const partner = waiting.findLastIndex((bracket) => bracket.kind === kind);
  if (partner >= 0) waiting.splice(partner, 1);
}

interface OpenBracket {
  readonly kind: number;
  readonly clue: Clue;
}

const BRACKET = /[（()）《》〈〉【】[\]〔〕［］]/gu;
const OPENERS = "（(《〈【[〔［";
const CLOSERS = "）)》〉】]〕］";
const KINDS = [0, 0, 1, 1, 2, 2, 2, 2];
const ANGLE = 1;
const SKIPPED: ReadonlySet<string> = new Set(["code", "cell", "line", "rule", "cue"]);
const AROUND = 10; // characters shown on either side

const clueOf = (line: Clue["line"], offset: number, mark: string): Clue => ({
  rule: bracketsRule.rule,
  line,
  offset,
  values: { mark, text: line.text.slice(Math.max(0, offset - AROUND), offset + AROUND + 1) },
});

/** Takes the partner of a closing bracket off the list; what is wrong with it, where something is. */
function closing(open: OpenBracket[], kind: number, clue: Clue): Clue | undefined {
  const last = open.at(-1);
  if (last?.kind === kind) {
    open.pop();
    return undefined;
  }
  if (last !== undefined && open.every((bracket) => bracket.kind !== kind)) {
    open.pop();
    return clue;
  }
  const partner = open.findLastIndex((bracket) => bracket.kind === kind);
  if (partner >= 0) open.length = partner;
  return kind === ANGLE && partner < 0 ? clue : undefined;
}
