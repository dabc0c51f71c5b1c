import { attributeOf } from "../../document/element.js";
import { inTransUnit } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { repeatedIds } from "../core/repeated-ids.js";
import { within } from "../core/within.js";

const pair = (rid: string, end: string): string =>
  inTransUnit(`<source><bpt id="1" rid="${rid}">[b]</bpt>你好<ept id="2" rid="${end}">[/b]</ept></source>`);

/** The end of a pair of codes without the beginning that it names, or two beginnings of one name. */
export const codeRid: XliffRule = {
  rule: "xliff/code-rid",
  on: ["source", "seg-source", "target"],
  versions: ["1.2"],
  section: "#rid",
  examples: {
    breaks: [
      pair("1", "2"),
      inTransUnit('<source><bx id="1" rid="1"/>你<bx id="2" rid="1"/>好</source>'),
      inTransUnit('<source>你好<ex id="2" rid="1"/></source>'),
    ],
    holds: [pair("1", "1"), inTransUnit('<source><bx id="1" rid="1"/>你好<ex id="2" rid="1"/></source>')],
  },
  *check(side) {
    if (side.children.length === 0) return;
    for (const [beginning, end] of PAIRS) {
      const beginnings = within(side, beginning);
      yield* repeatedIds(beginnings, "rid");
      const known = new Set(beginnings.map((code) => attributeOf(code, "rid")?.trim()));
      for (const element of within(side, end)) {
        const rid = attributeOf(element, "rid")?.trim();
        if (rid !== undefined && !known.has(rid)) yield { element, attribute: "rid" };
      }
    }
  },
};

const PAIRS = [
  [new Set(["bpt"]), new Set(["ept"])],
  [new Set(["bx"]), new Set(["ex"])],
] as const;
