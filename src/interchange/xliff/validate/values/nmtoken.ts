import { inFile, inSource, inUnit, segment } from "../examples.js";
import type { XliffFacts } from "../rule-facts.js";
import type { ValueType } from "./value-type.js";

/** An identifier, or a reference to one, that is no NMTOKEN. */
export const nmtokenForm = {
  rule: "xliff/nmtoken",
  examples: {
    breaks: [
      inFile(`<unit id="/1">${segment("你好")}</unit>`),
      inUnit('<segment id="#1"><source>你好</source></segment>'),
      inSource('<ph id="a b"/>'),
      inSource('<ph id=""/>'),
    ],
    holds: [inFile(`<unit id="-1.玉麦:a_b">${segment("你好")}</unit>`)],
  },
} satisfies XliffFacts;

// XML 1.0 (fifth edition), productions 4a and 7
const NMTOKEN =
  /^(?:[-.0-9:A-Z_a-z\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u200c\u203f\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]|\u200d)+$/u;

/** Whether a value is an NMTOKEN as it stands: white space around it is a fault here. */
export const isNmtoken = (value: string): boolean => NMTOKEN.test(value);

/** White space around it does not count. @see XML Schema Datatypes, NMTOKEN */
export const nmtoken: ValueType = {
  rule: nmtokenForm.rule,
  accepts: (value) => isNmtoken(value.trim()),
  expected: "NMTOKEN",
};

/** One NMTOKEN or more, parted by white space. */
export const nmtokens: ValueType = {
  rule: nmtokenForm.rule,
  accepts: (value) => value.trim().split(/\s+/u).every(isNmtoken),
  expected: "NMTOKEN NMTOKEN …",
};
