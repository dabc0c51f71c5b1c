import { lostCodes, nameOf } from "../../model/kept-codes.js";
import { oneRule } from "../one-rule.js";
import { withCodes, withReading } from "./example-contents.js";

/** Inline codes of the source that the target lost. */
export const codeMissing = oneRule({
  rule: "code/missing",
  type: "markup",
  severity: "error",
  needs: "codes",
  examples: [
    { source: withCodes("河东<1/>，河西"), target: "East bank, west bank", finds: [""] },
    { source: withCodes("河东<1/>，河西"), target: withCodes("East bank<1/>, west bank"), finds: [] },
    { source: withReading("河东"), target: "East bank", finds: [] },
    { source: withCodes("<1>河东</1><1/>"), target: withCodes("<1/><1>East bank"), finds: [""] },
  ],
  *run({ source, target, cue }) {
    for (const code of lostCodes(source, target, cue !== undefined))
      yield { values: { code: nameOf(code) }, sourceSpan: { start: code.offset, end: code.offset } };
  },
});
