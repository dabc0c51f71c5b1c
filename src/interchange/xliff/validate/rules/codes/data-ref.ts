import { nameTable } from "../../../../../model/name-table.js";
import { ancestorNamed, type XmlElement } from "../../document/element.js";
import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const original = '<originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data></originalData>';

/** A code whose original data is not in its unit, or, for a code of a match, not in the match. */
export const dataRef: XliffRule = {
  rule: "xliff/data-ref",
  on: ["ph", "pc", "sc", "ec"],
  section: "4.3.1.9",
  examples: {
    breaks: [
      inSource('<ph id="1" dataRef="d1"/>'),
      inSource('<pc id="1" dataRefStart="d1" dataRefEnd="d3">你好</pc>', original),
    ],
    holds: [inSource('<pc id="1" dataRefStart="d1" dataRefEnd="d2">你好</pc><ph id="2" dataRef="d1"/>', original)],
  },
  *check(code, { contentOf }) {
    const holder = holderOf(code);
    if (holder === undefined) return;
    for (const { name, value } of code.attributes) {
      const section = sections[name.key];
      if (section === undefined || contentOf(holder).dataIds.has(value.trim())) continue;
      yield { attribute: name.key, section };
    }
  },
};

const sections = nameTable<string>({
  dataRef: "4.3.1.9",
  dataRefEnd: "4.3.1.10",
  dataRefStart: "4.3.1.11",
});

/** The unit, or the match, that an inline element belongs to. */
const holderOf = (element: XmlElement): XmlElement | undefined => ancestorNamed(element, "mtc:match", "unit");
