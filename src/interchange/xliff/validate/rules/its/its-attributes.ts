import { attributeOf, type XmlElement } from "../../document/element.js";

/** Elements that carry annotations of the Internationalization Tag Set, inline and around. */
export const markers: readonly string[] = ["mrk", "sm"];
/** Elements that may carry attributes of the Internationalization Tag Set. */
export const carriers: readonly string[] = [...markers, "file", "group", "unit", "mtc:match"];

/** Local names of the ITS attributes of an element but `its:version`. */
export const itsAttributesOf = ({ attributes }: XmlElement): readonly string[] =>
  attributes.filter(({ name: { key } }) => ITS.test(key) && key !== "its:version").map(({ name }) => name.local);

const ITS = /^itsm?:/u; // "its:tool", "itsm:domains"

/** Whether an element has any of these ITS attributes. */
export const hasAny = (element: XmlElement, locals: readonly string[]): boolean =>
  locals.some((local) => attributeOf(element, `its:${local}`) !== undefined);

/** The value of an ITS attribute of an element or of the innermost around it that has it. */
export function inheritedIts(element: XmlElement, local: string): string | undefined {
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    const value = attributeOf(at, `its:${local}`);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Who made a text, and who revised it. */
export const provenance: readonly string[] = [
  ...["org", "orgRef", "person", "personRef", "tool", "toolRef"],
  ...["revOrg", "revOrgRef", "revPerson", "revPersonRef", "revTool", "revToolRef"],
];
