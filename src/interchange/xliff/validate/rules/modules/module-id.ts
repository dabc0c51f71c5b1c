import { nameTable } from "../../../../../model/name-table.js";
import { childrenNamed, type XmlElement } from "../../document/element.js";
import { beforeSegment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { repeatedIds } from "../core/repeated-ids.js";
import { within } from "../core/within.js";

const match = '<mtc:match id="m1" ref="#s1"><source>你</source><target>you</target></mtc:match>';
const group = (id: string): string => `<mda:metaGroup id="${id}"><mda:meta type="t">v</mda:meta></mda:metaGroup>`;
const entry = (id: string, translation: string): string =>
  `<gls:glossEntry id="${id}"><gls:term>玉麦</gls:term><gls:translation id="${translation}">Yumai</gls:translation></gls:glossEntry>`;
const item = '<res:resourceItem id="r1"><res:reference href="a"/></res:resourceItem>';

/** Two of one id in what a module puts in one place. */
export const moduleId: XliffRule = {
  rule: "xliff/module-id",
  on: ["mtc:matches", "gls:glossary", "mda:metadata", "res:resourceData"],
  section: "5.1.7.1",
  examples: {
    breaks: [
      beforeSegment(`<mtc:matches>${match}${match}</mtc:matches>`).replace("<segment>", '<segment id="s1">'),
      beforeSegment(`<gls:glossary>${entry("e1", "e1")}</gls:glossary>`),
      beforeSegment(`<mda:metadata id="m1">${group("m1")}</mda:metadata>`),
      beforeSegment(`<res:resourceData>${item}${item}</res:resourceData>`),
    ],
    holds: [
      beforeSegment(`<gls:glossary>${entry("e1", "e2")}</gls:glossary>`),
      beforeSegment(`<mda:metadata id="m1">${group("m2")}${group("m3")}</mda:metadata>`),
    ],
  },
  *check(scope) {
    const { holders, section } = scopes[scope.name.key] ?? NONE;
    for (const finding of repeatedIds(holders(scope))) yield { ...finding, section };
  },
};

interface Scope {
  readonly section: string;
  readonly holders: (element: XmlElement) => Iterable<XmlElement>;
}

const NONE: Scope = { section: "", holders: () => [] };
const ENTRIES = new Set(["gls:glossEntry", "gls:translation"]);
const GROUPS = new Set(["mda:metaGroup"]);

const scopes = nameTable<Scope>({
  "mtc:matches": { section: "5.1.7.1", holders: (matches) => childrenNamed(matches, "mtc:match") },
  "gls:glossary": { section: "5.2.5.1", holders: (glossary) => within(glossary, ENTRIES) },
  "mda:metadata": { section: "5.4.5.3", holders: (metadata) => [metadata, ...within(metadata, GROUPS)] },
  "res:resourceData": {
    section: "5.5.5.1",
    holders: (resources) => childrenNamed(resources, "res:resourceItem", "res:resourceItemRef"),
  },
});
