import { idOf, inlineIn } from "../../content/inline.js";
import { attributeOf } from "../../document/element.js";
import { inUnit, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

/**
 * A code or marker of a target whose counterpart stands in the source of another segment. The prose and the Schematron rules keep one id
 * to a source and the target beside it; the test suite moves codes to the target of another segment.
 */
export const movedCode: XliffRule = {
  rule: "xliff/moved-code",
  severity: "warning",
  on: ["unit"],
  section: "4.3.1.21",
  examples: {
    breaks: [
      inUnit(segment('你好<ph id="1" canDelete="no"/>', "Hello") + segment("再见", 'Bye<ph id="1" canDelete="no"/>')),
      inUnit(
        `<segment><source><sc id="1"/>你</source><target order="2">you<ec startRef="1"/></target></segment><segment><source>好<ec startRef="1"/></source><target order="1"><sc id="1"/>good</target></segment>`,
      ),
    ],
    holds: [
      inUnit(segment('你好<ph id="1"/>', 'Hello<ph id="1"/>') + segment("再见", 'Bye<ph id="2"/>')),
      inUnit(segment('你好<ph id="1"/>') + segment('再见<ph id="2"/>', 'Bye<ph id="2"/>')),
    ],
  },
  *check(unit, { contentOf }) {
    const { parts, inSources, inTargets } = contentOf(unit);
    if (parts.length < 2 || inTargets.length === 0 || attributeOf(unit, "pgs:switch") !== undefined) return;
    const anywhere = new Set(inSources.map(idOf));
    for (const { source, target } of parts) {
      const beside = new Set(inlineIn(source).map(idOf));
      for (const element of inlineIn(target)) {
        const id = idOf(element);
        if (id !== undefined && anywhere.has(id) && !beside.has(id)) yield { element, attribute: "id" };
      }
    }
  },
};
