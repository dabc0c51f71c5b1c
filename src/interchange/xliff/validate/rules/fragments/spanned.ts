import { ancestorNamed, attributeOf, type XmlElement } from "../../document/element.js";
import type { RuleContext } from "../../rule-context.js";
import { bareIdOf, partWithId } from "./bare-id.js";
import { faultIn } from "./fragment-fault.js";
import { resolve } from "./resolve.js";

/** What the reference of a match, a glossary entry or a note leads to. */
export type Spanned =
  /** A span of text of the same unit. */
  | "span"
  /** A thing of the same unit that spans no text. */
  | "code"
  /** A part of the same unit, found by its id alone. */
  | "id";

/**
 * What a reference leads to; nothing where it leads nowhere, or out of the unit. A match has to begin with `#`: the test suite refuses
 * one that does not.
 */
export function spannedBy(element: XmlElement, reference: string, context: RuleContext): Spanned | undefined {
  const unit = ancestorNamed(element, "unit");
  if (unit === undefined) return undefined;
  const { key } = element.name;
  const found = reference.startsWith("#") ? resolve(reference, element, context) : undefined;
  if (found !== undefined && ancestorNamed(found, "unit") === unit) return kindOf(found, key === "note");
  const id = key === "mtc:match" && !reference.startsWith("#") ? undefined : bareIdOf(reference);
  return found === undefined && id !== undefined && partWithId(context.contentOf(unit), id) !== undefined
    ? "id"
    : undefined;
}

/** A note may be about anything; a match or term only about what stands in a segment. */
function kindOf(found: XmlElement, isNote: boolean): Spanned | undefined {
  if (SPANS.has(found.name.key) || (isNote && found.name.key === "ph")) return "span";
  return isNote || ancestorNamed(found, "segment", "ignorable") !== undefined ? "code" : undefined;
}

const SPANS = new Set(["segment", "ignorable", "mrk", "sm", "pc", "sc"]);

/** Elements of a unit that refer to a span of its text. */
export const spanning: readonly string[] = ["mtc:match", "gls:glossEntry", "gls:translation", "note"];

/** The reference of an element to a span of its unit that another rule does not refuse already. */
export function spanReferenceOf(element: XmlElement): string | undefined {
  const ref = attributeOf(element, "ref");
  if (ref === undefined || ancestorNamed(element, "unit") === undefined) return undefined;
  return ref.startsWith("#") && faultIn(ref) !== undefined ? undefined : ref;
}

/** The section that says what the reference of an element leads to. */
export const spanSectionOf = ({ name: { key } }: XmlElement): string =>
  key === "mtc:match" ? "5.1.7.5" : key === "note" ? "4.3.1.27" : "5.2.5.2";
