import { attributeOf } from "../../document/element.js";
import { inSource } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { markers } from "./its-attributes.js";

const term = (attributes: string): string => inSource(`<mrk id="m1" type="its:term-no" ${attributes}>玉麦</mrk>`);

/** An ITS term, or what is said to be none, that is both explained and referred elsewhere. */
export const itsTerm: XliffRule = {
  rule: "xliff/its-term",
  on: markers,
  versions: ["2.1", "2.2"],
  section: "5.9.12",
  examples: {
    breaks: [term('value="地名" ref="https://example.org/yumai"')],
    holds: [term('value="地名"'), term('ref="https://example.org/yumai"')],
  },
  *check(marker) {
    const isIts =
      attributeOf(marker, "type") === "its:term-no" || attributeOf(marker, "its:termConfidence") !== undefined;
    const hasBoth = ["value", "ref"].every((attribute) => attributeOf(marker, attribute) !== undefined);
    if (isIts && hasBoth) yield { attribute: "value" };
  },
};
