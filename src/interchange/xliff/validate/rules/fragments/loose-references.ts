import { ancestorNamed, attributeOf, descendants, type XmlElement } from "../../document/element.js";
import type { RuleContext } from "../../rule-context.js";
import { readFragment } from "./fragment.js";
import { faultIn } from "./fragment-fault.js";
import { hasOwnRule, type Reference, referencesOf } from "./references.js";
import { resolve } from "./resolve.js";

/** The references of an element that follow the grammar, that no rule of their own judges, and that lead to nothing. */
export function* looseReferences(element: XmlElement, context: RuleContext): Generator<Reference> {
  for (const reference of referencesOf(element)) {
    if (hasOwnRule(element, reference) || faultIn(reference.value) !== undefined) continue;
    if (resolve(reference.value, element, context) === undefined) yield reference;
  }
}

/**
 * Whether something of the file has the id of a reference that the reference may mean though it does not spell the way there: an element of
 * an extension or a module, a note, or a code of a target.
 */
export function standsElsewhere(reference: string, from: XmlElement): boolean {
  const leaf = readFragment(reference)?.selectors.at(-1);
  if (leaf === undefined || (leaf.prefix !== undefined && STRICT.has(leaf.prefix))) return false;
  const file = from.name.key === "file" ? from : ancestorNamed(from, "file");
  return file !== undefined && idsIn(file).has(leaf.id);
}

/** What these prefixes lead to can only be what they name. */
const STRICT = new Set(["f", "g", "u", "d", "t"]);

/** Gathered once for a file, which may have as many references as ids. */
function idsIn(file: XmlElement): ReadonlySet<string> {
  const known = gathered.get(file) ?? new Set(looseIds(file));
  gathered.set(file, known);
  return known;
}

function* looseIds(file: XmlElement): Generator<string> {
  for (const element of descendants(file)) {
    const { key } = element.name;
    const isLoose = /[:{]/u.test(key) || key === "note" || ancestorNamed(element, "target") !== undefined;
    const id = isLoose ? (attributeOf(element, "id") ?? attributeOf(element, "xml:id")) : undefined;
    if (id !== undefined) yield id.trim();
  }
}

const gathered = new WeakMap<XmlElement, ReadonlySet<string>>();
