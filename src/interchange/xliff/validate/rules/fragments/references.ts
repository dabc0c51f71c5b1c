import { ancestorNamed, attributeOf, type XmlElement } from "../../document/element.js";

/** An attribute whose value is a fragment identifier of this file. */
export interface Reference {
  readonly attribute: string;
  readonly value: string;
}

/** Elements with attributes that may refer to a part of the file. */
export const referring: readonly string[] = [
  ...["mrk", "sm", "note", "file", "group", "unit"],
  ...["mtc:match", "gls:glossEntry", "gls:translation"],
];

/** The references of an element into its own file; those to the world outside are none of ours. */
export function referencesOf(element: XmlElement): readonly Reference[] {
  const attributes = element.attributes.filter(({ name, value }) => FRAGMENTS.has(name.key) && value.startsWith("#"));
  return attributes.map(({ name, value }) => ({ attribute: name.key, value }));
}

const FRAGMENTS = new Set(["ref", "its:locQualityIssuesRef", "its:provenanceRecordsRef"]);

/** Whether a rule of its own says what a reference has to lead to. */
export function hasOwnRule(element: XmlElement, { attribute }: Reference): boolean {
  const { key } = element.name;
  if (attribute !== "ref" || key.includes(":")) return true;
  return key === "note" ? ancestorNamed(element, "unit") !== undefined : attributeOf(element, "type") === "comment";
}
