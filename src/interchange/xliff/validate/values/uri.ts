import { inSource, inTransUnit } from "../examples.js";
import type { XliffFacts } from "../rule-facts.js";
import type { ValueType } from "./value-type.js";

/** A reference that cannot be an IRI. */
export const uriForm = {
  rule: "xliff/uri",
  examples: {
    breaks: [
      inSource('<mrk id="m1" type="term" ref="http://example.org/%zz">玉麦</mrk>'),
      inSource('<mrk id="m1" type="term" ref="a#b#c">玉麦</mrk>'),
    ],
    holds: [
      inSource('<mrk id="m1" type="term" ref="http://example.org/玉麦?q=a%20b#top">玉麦</mrk>'),
      inTransUnit("<source>你好</source>"),
    ],
  },
} satisfies XliffFacts;

// What XML Schema leaves of the grammar of IRIs: one "#" at most, "%" only before two hexadecimal digits
const IRI = /^(?:[^%#]|%[\da-f]{2})*(?:#(?:[^%#]|%[\da-f]{2})*)?$/iu;

/** @see XML Schema Datatypes, anyURI */
export const uri: ValueType = { rule: uriForm.rule, accepts: (value) => IRI.test(value), expected: "IRI" };
