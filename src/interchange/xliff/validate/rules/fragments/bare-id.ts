import type { UnitContent } from "../../content/unit-content.js";
import type { XmlElement } from "../../document/element.js";
import { isNmtoken } from "../../values/nmtoken.js";

/**
 * The id in a reference that is no more than an id, with or without its `#`; nothing in any other. The Schematron rules of XLIFF 2.1
 * find notes and spans by it, where the prose wants a fragment identifier such as `#n=n1` or `#t=m1`.
 */
export function bareIdOf(reference: string): string | undefined {
  const id = reference.replace(/^#/u, "");
  return isNmtoken(id) ? id : undefined;
}

/** The part, code or marker of a unit that an id stands for, on whichever side. */
export const partWithId = ({ inSource, inTarget }: UnitContent, id: string): XmlElement | undefined =>
  inSource.get(id) ?? inTarget.get(id);
