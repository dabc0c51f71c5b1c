import { attributeOf, type XmlElement } from "../../document/element.js";
import { inFile, inUnit } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const unit = (source: string, target: string): string =>
  inUnit(`<segment><source ${source}>你好</source><target ${target}>Hello</target></segment>`);
const preserve = 'xml:space="preserve"';

/**
 * A source that treats white space otherwise than its target, because one of them says how and the other takes it from around it. XLIFF
 * 2.0 wants a target that is added to keep the white space that its source keeps; later versions dropped the sentence.
 */
export const inheritedSpace: XliffRule = {
  rule: "xliff/inherited-space",
  severity: "warning",
  on: ["unit"],
  section: "4.3.2.2",
  examples: {
    breaks: [unit(preserve, ""), unit("", preserve)],
    holds: [
      unit(preserve, preserve),
      unit("", ""),
      inFile(
        `<unit id="u1"><segment><source ${preserve}>你好</source><target>Hello</target></segment></unit>`,
        preserve,
      ),
    ],
  },
  *check(unit, { contentOf }) {
    for (const { source, target } of contentOf(unit).parts) {
      if (source === undefined || target === undefined) continue;
      const [ofSource, ofTarget] = [source, target].map((side) => attributeOf(side, "xml:space"));
      if ((ofSource === undefined) === (ofTarget === undefined)) continue;
      const [expected, stated] = [spaceOf(source), spaceOf(target)];
      if (expected !== stated) yield { element: target, values: { expected, stated } };
    }
  },
};

/** How an element treats white space, by itself or by what is around it. */
function spaceOf(element: XmlElement): string {
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    const stated = attributeOf(at, "xml:space");
    if (stated !== undefined) return stated;
  }
  return "default";
}
