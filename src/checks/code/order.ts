import type { InlineCode } from "../../model/document.js";
import { codesOf, codesWithoutPartner, keyOf, nameOf } from "../../model/kept-codes.js";
import { oneRule } from "../one-rule.js";
import { withCodes } from "./example-contents.js";

/** Codes that are all there, in another order than in the source. English often wants it so, hence a remark only: the first that moved. */
export const codeOrder = oneRule({
  rule: "code/order",
  type: "markup",
  severity: "info",
  needs: "codes",
  examples: [
    { source: withCodes("<1/>年<2/>月"), target: withCodes("<2/> <1/>"), finds: [""] },
    { source: withCodes("<1/>年<2/>月"), target: withCodes("<1/>, month <2/>"), finds: [] },
    { source: withCodes("<1/>年<2/>月"), target: withCodes("<2/>"), finds: [] },
  ],
  *run({ source, target }) {
    const [before, after] = [codesOf(source), codesOf(target)];
    if (before.length < 2 || !areSame(before, after)) return;
    const moved = after.find((code, index) => keyOf(code) !== keyOf(before[index] ?? code));
    if (moved !== undefined)
      yield { values: { code: nameOf(moved) }, targetSpan: { start: moved.offset, end: moved.offset } };
  },
});

const areSame = (before: readonly InlineCode[], after: readonly InlineCode[]): boolean =>
  before.length === after.length && codesWithoutPartner(before, after).length === 0;
