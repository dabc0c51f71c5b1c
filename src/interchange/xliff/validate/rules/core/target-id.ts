import { nameTable } from "../../../../../model/name-table.js";
import { idOf, inlineIn } from "../../content/inline.js";
import { attributeOf, type XmlElement } from "../../document/element.js";
import { inUnit, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { repeatedIds } from "./repeated-ids.js";

/** Two codes or markers of one id among the targets of a unit, or one with the id of a segment or of another kind in a source. */
export const targetId: XliffRule = {
  rule: "xliff/target-id",
  on: ["unit", "mtc:match"],
  section: "4.3.1.21",
  examples: {
    breaks: [
      inUnit(segment('你好<ph id="1"/>', 'Hello<ph id="1"/><ph id="1"/>')),
      inUnit(segment('你好<ph id="1"/>', '<pc id="1">Hello</pc>')),
      inUnit('<segment id="s1"><source>你好</source><target>Hello<ph id="s1"/></target></segment>'),
    ],
    holds: [
      inUnit(segment('<pc id="1">你好</pc>', '<sc id="1"/>Hello<ec startRef="1"/><ph id="2"/>')),
      inUnit(segment('<sm id="1" type="term"/>玉麦<em startRef="1"/>', '<mrk id="1" type="term">Yumai</mrk>')),
    ],
  },
  *check(element, { contentOf }) {
    const { parts, inSources, inTargets } = contentOf(element);
    if (inTargets.length === 0) return;
    const hasVariants = attributeOf(element, "pgs:switch") !== undefined;
    const scopes = hasVariants ? parts.map(({ target }) => inlineIn(target)) : [inTargets];
    for (const scope of scopes) yield* repeatedIds(scope);
    const kinds = new Map(inSources.map((code) => [idOf(code), kindOf(code)]));
    const holders = element.name.key === "mtc:match" ? [] : parts;
    for (const part of holders) kinds.set(idOf(part.element), part.element.name.key);
    for (const code of inTargets) {
      const id = idOf(code);
      const kind = kinds.get(id);
      if (id !== undefined && kind !== undefined && kind !== kindOf(code)) yield { element: code, attribute: "id" };
    }
  },
};

/** A span is the same whether it is one element or two. */
const kindOf = ({ name: { key } }: XmlElement): string => spans[key] ?? key;
const spans = nameTable<string>({ pc: "sc", mrk: "sm" });
