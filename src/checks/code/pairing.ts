import { codesOf, nameOf } from "../../model/kept-codes.js";
import { oneRule } from "../one-rule.js";
import { withCodes } from "./example-contents.js";
import { pairsOf } from "./pairs.js";

/** Pairs that are whole in the source, and in the target close before they open or cross another pair. A lost half is `code/missing`'s affair. */
export const codePairing = oneRule({
  rule: "code/pairing",
  type: "markup",
  severity: "error",
  needs: "codes",
  examples: [
    { source: withCodes("<1>河东</1>和河西"), target: withCodes("</1>East bank<1> and west bank"), finds: [""] },
    { source: withCodes("<1>河<2>东</2></1>"), target: withCodes("<1>East <2>bank</1></2>"), finds: [""] },
    { source: withCodes("<1>河东</1>和河西"), target: withCodes("West bank and <1>East bank</1>"), finds: [] },
    { source: withCodes("河东</1>和<1>河西"), target: withCodes("East bank</1> and <1>west bank"), finds: [] },
  ],
  *run({ source, target }) {
    const codes = codesOf(target);
    if (codes.length < 2) return;
    const whole = new Set(pairsOf(codesOf(source)).flatMap((pair) => (isWhole(pair) ? [pair.id] : [])));
    const opened = new Set(codes.flatMap(({ kind, id }) => (kind === "open" ? [id] : [])));
    for (const pair of pairsOf(codes)) {
      const at = pair.end;
      const isTurned = pair.start === undefined && opened.has(pair.id);
      if (at === undefined || !whole.has(pair.id) || (pair.crosses !== true && !isTurned)) continue;
      yield { values: { code: nameOf(at) }, targetSpan: { start: at.offset, end: at.offset } };
    }
  },
});

const isWhole = ({ start, end, crosses }: ReturnType<typeof pairsOf>[number]): boolean =>
  start !== undefined && end !== undefined && crosses === undefined;
