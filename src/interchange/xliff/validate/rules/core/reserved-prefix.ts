import { nameTable } from "../../../../../model/name-table.js";
import { attributeOf } from "../../document/element.js";
import { beforeSegment, inUnit } from "../../examples.js";
import type { Finding, XliffRule } from "../../rule.js";

/** A value with the prefix `xlf`, which is the specification's own, where it defines no such value. */
export const reservedPrefix: XliffRule = {
  rule: "xliff/reserved-prefix",
  on: ["group", "unit", "segment", "mtc:match"],
  section: "4.3.1.40",
  examples: {
    breaks: [
      beforeSegment("", 'type="xlf:title"'),
      inUnit('<segment state="initial" subState="xlf:queried"><source>你好</source></segment>'),
    ],
    holds: [beforeSegment("", 'type="my:title"')],
  },
  *check(element) {
    const subject = subjects[element.name.key] ?? { attribute: "type" };
    if (attributeOf(element, subject.attribute)?.startsWith("xlf:") === true) yield subject;
  },
};

const subjects = nameTable<Finding & { readonly attribute: string }>({
  segment: { attribute: "subState", section: "4.3.1.35" },
  "mtc:match": { attribute: "subType", section: "5.1.7.8" },
});
