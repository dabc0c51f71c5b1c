import { inlineIn } from "../../content/inline.js";
import { attributeOf } from "../../document/element.js";
import { inSource, inUnit, segment, xliff22 } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { repeatedIds } from "./repeated-ids.js";

const variant = (of: string): string => `<segment pgs:case="${of}"><source><ph id="1"/>人</source></segment>`;

/**
 * Two of one id among the segments and ignorables of a unit and the codes and markers of its sources. The variants of a unit with
 * `pgs:switch` say one sentence in several ways, and each may have the codes of the others.
 */
export const segmentId: XliffRule = {
  rule: "xliff/segment-id",
  on: ["unit", "mtc:match"],
  section: "4.3.1.21",
  examples: {
    breaks: [
      inUnit('<segment id="s1"><source>你</source></segment><ignorable id="s1"><source> </source></ignorable>'),
      inSource('<ph id="1"/>你<mrk id="1" type="term">好</mrk>'),
      inUnit('<segment id="1"><source>你<ph id="1"/></source></segment>'),
      inUnit(segment('你<ph id="1"/>') + segment('好<ph id="1"/>')),
    ],
    holds: [
      inUnit(segment('你<ph id="1"/>', 'you<ph id="1"/>') + segment('好<ph id="2"/>')),
      xliff22(`<file id="f1"><unit id="u1" pgs:switch="plural:n">${variant("one")}${variant("other")}</unit></file>`),
    ],
  },
  *check(element, { contentOf }) {
    const { parts, inSources } = contentOf(element);
    const holders = element.name.key === "mtc:match" ? [] : parts.map((part) => part.element);
    if (attributeOf(element, "pgs:switch") === undefined) return yield* repeatedIds([...holders, ...inSources]);
    yield* repeatedIds(holders);
    for (const part of parts) yield* repeatedIds([part.element, ...inlineIn(part.source)]);
  },
};
