import { nameTable } from "../../../../../model/name-table.js";
import { attributeOf, type XmlElement } from "../../document/element.js";
import { inBody } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { within } from "../core/within.js";

const counts = '<count-group name="c1"><count count-type="total">7</count></count-group>';
const phase = (name: string): string => `<phase phase-name="${name}" process-name="p"/>`;
const header = (content: string): { header: string } => ({ header: `<header>${content}</header>` });

/** Two phases, tools, groups of counts, or outside files of one name in a file of XLIFF 1.2. */
export const repeatedName: XliffRule = {
  rule: "xliff/repeated-name",
  on: ["file"],
  versions: ["1.2"],
  section: "#file",
  examples: {
    breaks: [
      inBody("", header(`<phase-group>${phase("p1")}${phase("p1")}</phase-group>`)),
      inBody("", header('<tool tool-id="t" tool-name="a"/><tool tool-id="t" tool-name="b"/>')),
      inBody(`<group>${counts}</group><group>${counts}</group>`),
    ],
    holds: [inBody(`<group>${counts}</group>`, header(`<phase-group>${phase("p1")}${phase("p2")}</phase-group>`))],
  },
  *check(file) {
    const met = new Set<string>();
    for (const element of within(file, NAMED)) {
      const { key } = element.name;
      const attribute = names[key] ?? "name";
      const name = attributeOf(element, attribute)?.trim();
      if (name === undefined || !isCounted(element)) continue;
      if (met.has(`${key} ${name}`)) yield { element, attribute, section: `#${key}` };
      met.add(`${key} ${name}`);
    }
  },
};

const names = nameTable<string>({
  phase: "phase-name",
  tool: "tool-id",
  "count-group": "name",
  "external-file": "uid",
});
const NAMED = new Set(Object.keys(names));

/** Tools stand in the header of the file. */
const isCounted = ({ name, parent }: XmlElement): boolean => name.key !== "tool" || parent?.name.key === "header";
