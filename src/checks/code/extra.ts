import { codesOf, codesWithoutPartner, nameOf } from "../../model/kept-codes.js";
import { oneRule } from "../one-rule.js";
import { withCodes } from "./example-contents.js";

/** Inline codes of the target that the source has not, or has fewer of. */
export const codeExtra = oneRule({
  rule: "code/extra",
  type: "markup",
  severity: "error",
  needs: "codes",
  examples: [
    { source: withCodes("河东<1/>，河西"), target: withCodes("East<1/> bank, west<1/> bank"), finds: [""] },
    { source: "河东，河西", target: withCodes("East bank<7/>, west bank"), finds: [""] },
    { source: withCodes("河东<1/>，河西"), target: withCodes("East bank<1/>, west bank"), finds: [] },
  ],
  *run({ source, target }) {
    for (const code of codesWithoutPartner(codesOf(target), codesOf(source)))
      yield { values: { code: nameOf(code) }, targetSpan: { start: code.offset, end: code.offset } };
  },
});
