import type { Content } from "../../model/document.js";
import { codesOf, nameOf } from "../../model/kept-codes.js";
import { oneRule } from "../one-rule.js";
import { withCodes } from "./example-contents.js";
import { pairsOf } from "./pairs.js";

/** A pair that holds text in the source and none in the target: codes that were put in somewhere, to make the tool content. */
export const codeEmptyPair = oneRule({
  rule: "code/empty-pair",
  type: "markup",
  severity: "warning",
  needs: "codes",
  examples: [
    { source: withCodes("<1>河东</1>和河西"), target: withCodes("East bank and west bank<1></1>"), finds: [""] },
    { source: withCodes("<1>河东</1>和河西"), target: withCodes("<1>East bank</1> and west bank"), finds: [] },
    { source: withCodes("河东<1></1>"), target: withCodes("East bank<1></1>"), finds: [] },
  ],
  *run({ source, target }) {
    if (target === undefined || target.codes.length < 2) return;
    const full = new Set(pairsWithText(source).map(({ start }) => start.id));
    for (const { start, text } of pairs(target)) {
      if (text.trim() === "" && full.has(start.id))
        yield { values: { code: nameOf(start) }, targetSpan: { start: start.offset, end: start.offset } };
    }
  },
});

const pairsWithText = (content: Content) => pairs(content).filter(({ text }) => text.trim() !== "");

const pairs = (content: Content) =>
  pairsOf(codesOf(content)).flatMap(({ start, end }) =>
    start === undefined || end === undefined ? [] : [{ start, text: content.text.slice(start.offset, end.offset) }],
  );
