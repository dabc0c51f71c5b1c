import { nameTable } from "../../../../../model/name-table.js";
import { attributeOf } from "../../document/element.js";
import { beforeSegment, inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

/**
 * `subType` without the `type` that it refines, or with a value of the specification's own under another type than the one it
 * belongs to.
 */
export const subType: XliffRule = {
  rule: "xliff/sub-type",
  on: ["ph", "pc", "sc", "ec", "mtc:match"],
  section: "4.3.1.36",
  examples: {
    breaks: [
      inSource('<ph id="1" subType="xlf:lb"/>'),
      inSource('<pc id="1" type="ui" subType="xlf:b">你好</pc>'),
      inSource('<ph id="1" type="fmt" subType="xlf:strike"/>'),
      beforeSegment(
        '<mtc:matches><mtc:match ref="#s1" subType="my:t"><source>你</source><target>you</target></mtc:match></mtc:matches>',
      ).replace("<segment>", '<segment id="s1">'),
    ],
    holds: [
      inSource('<pc id="1" type="fmt" subType="xlf:b">你好</pc><ph id="2" type="ui" subType="xlf:var"/>'),
      inSource('<ph id="1" type="link" subType="my:email"/>'),
    ],
  },
  *check(element) {
    const stated = attributeOf(element, "subType");
    if (stated === undefined) return;
    const type = attributeOf(element, "type");
    const isMatch = element.name.key === "mtc:match";
    const expected = isMatch || !stated.startsWith("xlf:") ? type : (types[stated] ?? "");
    if (type === undefined || type !== expected)
      yield { attribute: "subType", values: { type: type ?? "" }, ...(isMatch && { section: "5.1.7.8" }) };
  },
};

/** The type that each value of the specification's own refines. */
const types = nameTable<string>({
  "xlf:lb": "fmt",
  "xlf:pb": "fmt",
  "xlf:b": "fmt",
  "xlf:i": "fmt",
  "xlf:u": "fmt",
  "xlf:var": "ui",
});
