import { attributeOf } from "../../document/element.js";
import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

/** `cp` is for code points that XML cannot hold, in hexadecimal digits two by two. */
export const codePoint: XliffRule = {
  rule: "xliff/code-point",
  on: ["cp"],
  section: "4.3.1.19",
  examples: {
    breaks: ["001", "001G", "0041", "0085", "FDD0", "01FFFE", "110000"].map((hex) => inSource(`<cp hex="${hex}"/>`)),
    holds: ["001A", "0000", "D800"].map((hex) => inSource(`<cp hex="${hex}"/>`)),
  },
  *check(cp) {
    const hex = attributeOf(cp, "hex");
    if (hex !== undefined && codePointOf(hex) === undefined) yield { attribute: "hex" };
  },
};

/** The code point that digits stand for, if a `cp` may hold it by any source of the specification. */
export function codePointOf(hex: string): number | undefined {
  const point = PAIRS.test(hex) ? Number.parseInt(hex, 16) : Number.POSITIVE_INFINITY;
  return point <= LAST && (!isXmlCharacter(point) || isControl(point)) ? point : undefined;
}

const PAIRS = /^(?:[\dA-Fa-f]{2})+$/u; // "001A"
const LAST = 0x10ffff;

/** @see XML 1.0, section 2.2 */
export const isXmlCharacter = (point: number): boolean =>
  [0x09, 0x0a, 0x0d].includes(point) ||
  (point >= 0x20 && point <= 0xd7ff) ||
  (point >= 0xe000 && point <= 0xfffd) ||
  point >= 0x10000;

/** Control characters that XML 1.0 allows and discourages. */
const isControl = (point: number): boolean => point >= 0x7f && point <= 0x9f && point !== 0x85;
