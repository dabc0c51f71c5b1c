import type { XmlElement } from "../../document/element.js";
import { isForeign } from "../../document/namespaces.js";
import { beforeSegment, inFile, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

/** Two elements of one extension that have the same `id` or `xml:id` in a file, group or unit. */
export const extensionId: XliffRule = {
  rule: "xliff/extension-id",
  on: ["file", "group", "unit"],
  section: "3.2",
  examples: {
    breaks: [
      beforeSegment('<my:page id="p1"/><my:page id="p1"/>'),
      beforeSegment('<my:page id="p1"><my:line xml:id="p1"/></my:page>'),
    ],
    holds: [
      inFile(`<my:page id="p1"/><unit id="u1"><my:page id="p1"/>${segment("你好")}</unit>`),
      beforeSegment('<my:page id="p1"/><your:page xmlns:your="urn:example:your" id="p1"/>'),
    ],
  },
  *check(scope) {
    const met = new Set<string>();
    for (const element of extensionsIn(scope)) {
      const own = element.attributes.filter(({ name: { key } }) => key === "id" || key === "xml:id");
      for (const { name, value } of own) {
        if (met.has(idIn(element, value))) yield { element, attribute: name.key };
      }
      for (const { value } of own) met.add(idIn(element, value));
    }
  },
};

/** Each extension counts its ids for itself. */
const idIn = ({ name: { uri } }: XmlElement, id: string): string => `${uri} ${id.trim()}`;

/** The elements of extensions in a file, group or unit, and in no other inside it. */
export function* extensionsIn(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (isForeign(child.name)) yield child;
    if (!ENDS.has(child.name.key)) yield* extensionsIn(child);
  }
}

/** Scopes of their own, what has no extensions in it, and resources in their native form. */
const ENDS = new Set(["group", "unit", "segment", "ignorable", "originalData", "res:source", "res:target"]);
