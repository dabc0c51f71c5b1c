import { attributeOf } from "../../document/element.js";
import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

/** `cp` is for code points that XML cannot hold, in hexadecimal digits two by two. */
export const codePoint: XliffRule = {
  rule: "xliff/code-point",
  on: ["cp"],
  section: "4.3.1.19",
  examples: {
    breaks: ["001", "001G", "0041", "110000"].map((hex) => inSource(`<cp hex="${hex}"/>`)),
    holds: ["001A", "0000", "FFFE", "d800", "FDD0", "01FFFE"].map((hex) => inSource(`<cp hex="${hex}"/>`)),
  },
  *check(cp) {
    const hex = attributeOf(cp, "hex");
    if (hex !== undefined && !(PAIRS.test(hex) && needsCode(Number.parseInt(hex, 16)))) yield { attribute: "hex" };
  },
};

const PAIRS = /^(?:[\dA-Fa-f]{2})+$/u; // "001A"
const LAST = 0x10ffff;

/** Characters that are allowed in XML but discouraged. @see XML 1.0, section 2.2 */
const needsCode = (point: number): boolean => point <= LAST && (!isXmlCharacter(point) || isDiscouraged(point));

const isXmlCharacter = (point: number): boolean =>
  [0x09, 0x0a, 0x0d].includes(point) ||
  (point >= 0x20 && point <= 0xd7ff) ||
  (point >= 0xe000 && point <= 0xfffd) ||
  point >= 0x10000;

const isDiscouraged = (point: number): boolean =>
  (point >= 0x7f && point <= 0x9f && point !== 0x85) ||
  (point >= 0xfdd0 && point <= 0xfdef) ||
  (point >= 0x10000 && (point & 0xfffe) === 0xfffe);
