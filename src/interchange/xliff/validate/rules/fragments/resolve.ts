import { idOf } from "../../content/inline.js";
import { ancestorNamed, childNamed, childrenNamed, type XmlElement } from "../../document/element.js";
import type { RuleContext } from "../../rule-context.js";
import { readFragment, type Selector, structure } from "./fragment.js";
import { faultIn } from "./fragment-fault.js";

/**
 * The element that a fragment identifier leads to; nothing where there is none, or where the identifier is faulty. One that does not
 * begin at the root takes what it leaves out from the file, group or unit it stands in.
 *
 * @see XLIFF 2.1, 3.3
 */
export function resolve(reference: string, from: XmlElement, context: RuleContext): XmlElement | undefined {
  const fragment = faultIn(reference) === undefined ? readFragment(reference) : undefined;
  if (fragment === undefined) return undefined;
  const { isAbsolute, selectors } = fragment;
  const steps = new Map(selectors.map(({ prefix, id }) => [prefix, id]));
  const leaf = selectors.find(({ prefix }) => prefix === undefined || !structure.includes(prefix));
  const hasSteps = structure.some((prefix) => steps.has(prefix));
  const place = hasSteps || isAbsolute ? placeOf(steps, isAbsolute, from, context) : innermost(from);
  return place === undefined || leaf === undefined ? place : leafIn(place, leaf, from, context);
}

const innermost = (from: XmlElement): XmlElement | undefined => ancestorNamed(from, "unit", "group", "file", "xliff");

/** The file, group or unit that the steps of structure lead to. */
function placeOf(
  steps: ReadonlyMap<string | undefined, string>,
  isAbsolute: boolean,
  from: XmlElement,
  { root, indexOf }: RuleContext,
): XmlElement | undefined {
  const [f, g, u] = structure.map((prefix) => steps.get(prefix));
  if (isAbsolute && f === undefined) return g === undefined && u === undefined ? root : undefined;
  const file =
    f === undefined ? fileAround(from) : childrenNamed(root, "file").find((candidate) => idOf(candidate) === f);
  if (file === undefined) return undefined;
  const group = g === undefined ? file : indexOf(file).groups.get(g);
  if (u === undefined || group === undefined) return group;
  const unit = indexOf(file).units.get(u);
  return unit !== undefined && isWithin(unit, group) ? unit : undefined;
}

const fileAround = (from: XmlElement): XmlElement | undefined =>
  from.name.key === "file" ? from : ancestorNamed(from, "file");

function isWithin(element: XmlElement, outer: XmlElement): boolean {
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) if (at === outer) return true;
  return false;
}

function leafIn(place: XmlElement, leaf: Selector, from: XmlElement, context: RuleContext): XmlElement | undefined {
  const { prefix = "", id } = leaf;
  if (prefix === "n") return childNamed(place, "notes")?.children.find((note) => idOf(note) === id);
  const choose = inUnits[prefix];
  if (choose === undefined) return moduleElement(place, prefix, id);
  const match = ancestorNamed(from, "mtc:match");
  const holders = place.name.key === "unit" ? [place, ...(match === undefined ? [] : [match])] : [];
  return holders.flatMap((holder) => choose(holder, context)).find((element) => idOf(element) === id);
}

type Choose = (holder: XmlElement, context: RuleContext) => readonly XmlElement[];

/** What stands in units only: their parts and what is in the sources, targets, original data. */
const inUnits: Readonly<Record<string, Choose>> = {
  "": (holder, { contentOf }) => {
    const { parts, inSources } = contentOf(holder);
    return [...parts.map(({ element }) => element), ...inSources];
  },
  t: (holder, { contentOf }) => contentOf(holder).inTargets,
  d: (holder) => childNamed(holder, "originalData")?.children ?? [],
};

/** An element of a module with this id, in a file, group or unit and in no other inside it. */
function moduleElement(place: XmlElement, prefix: string, id: string): XmlElement | undefined {
  for (const child of place.children) {
    if (SCOPES.has(child.name.key)) continue;
    const isMeant = child.name.key.startsWith(`${prefix}:`) || (prefix === "ctr" && child.name.uri === CHANGE_TRACKING);
    const hasId = child.attributes.some(
      ({ name: { key }, value }) => (key === "id" || key === "xml:id") && value.trim() === id,
    );
    if (isMeant && hasId) return child;
    const found = moduleElement(child, prefix, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

const SCOPES = new Set(["file", "group", "unit", "segment", "ignorable"]);
const CHANGE_TRACKING = "urn:oasis:names:tc:xliff:changetracking:2.0";
