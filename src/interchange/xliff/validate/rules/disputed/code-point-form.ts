import { attributeOf } from "../../document/element.js";
import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { codePointOf, isXmlCharacter } from "../core/code-point.js";

/**
 * A code point that the prose or the Schematron rules of 2.1 do not take. The prose wants capital digits, two for each octet, and only
 * what XML cannot hold; the Schematron rules want four digits, take U+007F to U+009F, which XML holds, and leave out U+FFFE and U+FFFF.
 */
export const codePointForm: XliffRule = {
  rule: "xliff/code-point-form",
  severity: "warning",
  on: ["cp"],
  section: "4.3.1.19",
  examples: {
    breaks: ["001a", "03", "000003", "007F", "009F", "FFFE"].map((hex) => inSource(`<cp hex="${hex}"/>`)),
    holds: ["001A", "000B", "DFFF"].map((hex) => inSource(`<cp hex="${hex}"/>`)),
  },
  *check(cp) {
    const hex = attributeOf(cp, "hex") ?? "";
    const point = codePointOf(hex);
    if (point === undefined) return;
    const isAgreed = FOUR_CAPITALS.test(hex) && !isXmlCharacter(point) && point < NONCHARACTERS;
    if (!isAgreed) yield { attribute: "hex" };
  },
};

const FOUR_CAPITALS = /^[\dA-F]{4}$/u;
const NONCHARACTERS = 0xfffe;
