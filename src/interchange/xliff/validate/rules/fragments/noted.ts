import { headNamed } from "../../content/head.js";
import { idOf } from "../../content/inline.js";
import { ancestorNamed, attributeOf, type XmlElement } from "../../document/element.js";
import type { RuleContext } from "../../rule-context.js";
import { bareIdOf } from "./bare-id.js";
import { faultIn } from "./fragment-fault.js";
import { resolve } from "./resolve.js";

/**
 * How the reference of a comment leads to a note of its unit: by a fragment identifier, or by nothing but the note's id. Nothing where it
 * leads to no such note.
 */
export function notedBy(marker: XmlElement, reference: string, context: RuleContext): "fragment" | "id" | undefined {
  const unit = ancestorNamed(marker, "unit");
  const note = reference.startsWith("#") ? resolve(reference, marker, context) : undefined;
  if (note?.name.key === "note" && ancestorNamed(note, "unit") === unit) return "fragment";
  const id = bareIdOf(reference);
  const notes = unit === undefined || id === undefined ? [] : Array.from(headNamed(unit, "notes"));
  return notes.some(({ children }) => children.some((child) => idOf(child) === id)) ? "id" : undefined;
}

/** The reference of a comment annotation that another rule does not refuse already. */
export function noteReferenceOf(marker: XmlElement): string | undefined {
  const ref = attributeOf(marker, "ref");
  const isComment = attributeOf(marker, "type") === "comment" && attributeOf(marker, "value") === undefined;
  if (ref === undefined || !isComment) return undefined;
  return ref.startsWith("#") && faultIn(ref) !== undefined ? undefined : ref;
}
