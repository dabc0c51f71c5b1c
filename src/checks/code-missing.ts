import { type Content, type InlineCode, isAnnotation } from "../model/document.js";
import type { Check } from "./check.js";

/** Inline codes of the source that the target lost. Counted by id and kind: the order is the translator's affair. */
export const codeMissing: Check = {
  rule: "code/missing",
  type: "markup",
  severity: "error",
  examples: [
    { source: withLineBreak("河东，河西"), target: "East bank, west bank", finds: [""] },
    { source: withLineBreak("河东，河西"), target: withLineBreak("East bank, west bank"), finds: [] },
  ],
  *run({ source, target }) {
    const left = (target?.codes ?? []).map(keyOf);
    for (const code of source.codes) {
      if (isAnnotation(code)) continue;
      const index = left.indexOf(keyOf(code));
      if (index >= 0) left.splice(index, 1);
      else yield { values: { code: nameOf(code) }, sourceSpan: { start: code.offset, end: code.offset } };
    }
  },
};

function withLineBreak(text: string): Content {
  return { text, codes: [{ id: "1", kind: "placeholder", offset: 3, element: "x" }] };
}

const keyOf = ({ kind, id }: InlineCode): string => `${kind} ${id}`;
const nameOf = ({ element, id, native }: InlineCode): string => native ?? `<${element} id="${id}">`;
