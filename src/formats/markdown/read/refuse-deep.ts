import type { Tree } from "@lezer/common";
import { InputError } from "../../../model/input-error.js";
import { placeAt } from "../../../model/source-map.js";
import { FlowBudget } from "../../flow/flow-budget.js";
import type { FlowSource } from "../../flow/flow-builder.js";
import type { LfText } from "./lf-text.js";

/** Where a Markdown text stands in its file. */
interface TextInFile extends Pick<LfText, "toFile"> {
  readonly name: string;
  readonly source: FlowSource;
}

/**
 * Refuses a text whose quotations, lists or marks stand deeper in one another than a person writes them: whoever walks its tree calls itself
 * for each level.
 *
 * @throws InputError `input.nesting`
 */
export function refuseDeep(tree: Tree, { name, source, toFile }: TextInFile): void {
  let depth = 0;
  tree.iterate({
    enter({ from }) {
      depth += 1;
      if (depth <= MOST_LEVELS) return;
      throw new InputError("input.nesting", {}, { file: name, place: placeAt(source.lineStarts, toFile(from)) });
    },
    leave() {
      depth -= 1;
    },
  });
}

/**
 * Refuses a line that begins with so many marks of lists and quotations that a parser would take minutes for it: its time grows with the square
 * of the levels.
 *
 * @throws InputError `input.nesting`
 */
export function refuseManyMarks(body: string, { name, source, toFile }: TextInFile): void {
  for (const { index, 0: marks } of body.matchAll(MANY_MARKS)) {
    if (RULE.test(marks)) continue; // a line across the page, however long
    throw new InputError("input.nesting", {}, { file: name, place: placeAt(source.lineStarts, toFile(index)) });
  }
}

/**
 * Refuses a text with more marks than a file has codes: the parser of paragraphs holds each of them.
 *
 * @throws InputError `input.codes`
 */
export function refuseCountlessMarks(body: string, { name, source: { lineStarts }, toFile }: TextInFile): void {
  const budget = new FlowBudget(name, lineStarts);
  for (const { index } of body.matchAll(MARKS)) budget.take(toFile(index));
}

const MARKS = /[*_`[<~]+/gu; // what codes begin with, "**" of bold text
const MANY_MARKS = /^(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])){2000}.*/gmu;
const RULE = /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/u;

const MOST_LEVELS = 400; // nodes of the tree: a list and its item are two
