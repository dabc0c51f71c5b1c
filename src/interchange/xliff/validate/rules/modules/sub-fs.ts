import { attributeOf } from "../../document/element.js";
import { beforeSegment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

/** `fs:subFs` without `fs:fs`, or not made of pairs of a name and a value. */
export const subFs: XliffRule = {
  rule: "xliff/sub-fs",
  on: ["file", "group", "unit", "note", "ph", "pc", "sc", "ec", "mrk", "sm"],
  section: "5.3.5.2",
  examples: {
    breaks: [
      beforeSegment("", 'fs:subFs="class,title"'),
      beforeSegment("", 'fs:fs="p" fs:subFs="class"'),
      beforeSegment("", 'fs:fs="p" fs:subFs="class,a,b"'),
      beforeSegment("", 'fs:fs="p" fs:subFs="class,a\\b"'),
    ],
    holds: [
      beforeSegment("", 'fs:fs="img" fs:subFs="src,c:\\\\docs\\\\a.png\\alt,a\\, b\\title,"'),
      beforeSegment("", 'fs:fs="p"'),
    ],
  },
  *check(element) {
    const value = attributeOf(element, "fs:subFs");
    if (value === undefined) return;
    const isPaired = PAIRS.test(value.replace(ESCAPED, "x"));
    if (attributeOf(element, "fs:fs") === undefined || !isPaired) yield { attribute: "fs:subFs" };
  },
};

const ESCAPED = /\\[\\,]/gu; // "\\," and "\\\\": a comma and a backslash that belong to a name or value
const PAIRS = /^[^\\,]+,[^\\,]*(?:\\[^\\,]+,[^\\,]*)*$/u; // "src,a.png\\alt,title"
