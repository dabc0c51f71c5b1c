import { codeKeys, idOf } from "../../content/inline.js";
import { attributeOf, type XmlElement } from "../../document/element.js";
import { inUnit, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const original = '<originalData><data id="d1">&lt;br></data></originalData>';
const copied = (base: string, copy: string): string => inUnit(original + segment(`你${base}好`, `you${base}${copy}`));

/** A copy of a code that is not there, has original data of its own beside it, or may not be copied. */
export const copyOf: XliffRule = {
  rule: "xliff/copy-of",
  on: ["unit", "mtc:match"],
  section: "4.3.1.8",
  examples: {
    breaks: [
      copied('<ph id="1"/>', '<ph id="2" copyOf="3"/>'),
      copied('<ph id="1" canCopy="no"/>', '<ph id="2" copyOf="1"/>'),
      copied('<ph id="1" dataRef="d1"/>', '<ph id="2" copyOf="1"/>'),
      copied('<ph id="1"/>', '<ph id="2" copyOf="1" dataRef="d1"/>'),
      copied('<ph id="1"/>', '<ph id="2" copyOf="2"/>'),
    ],
    holds: [copied('<ph id="1"/>', '<ph id="2" copyOf="1"/>')],
  },
  *check(holder, { contentOf }) {
    const { inSources, inTargets } = contentOf(holder);
    const codes = [...inSources, ...inTargets].filter(({ name }) => codeKeys.includes(name.key));
    const copies = codes.filter((code) => attributeOf(code, "copyOf") !== undefined);
    if (copies.length === 0) return;
    const bases = new Set(codes.filter(mayBeCopied).map(idOf));
    for (const copy of copies) {
      const base = attributeOf(copy, "copyOf")?.trim();
      if (hasData(copy) || base === idOf(copy) || !bases.has(base)) yield { element: copy, attribute: "copyOf" };
    }
  },
};

const DATA = ["dataRef", "dataRefStart", "dataRefEnd"];
const hasData = (code: XmlElement): boolean => DATA.some((key) => attributeOf(code, key) !== undefined);
const mayBeCopied = (code: XmlElement): boolean => !hasData(code) && attributeOf(code, "canCopy") !== "no";
