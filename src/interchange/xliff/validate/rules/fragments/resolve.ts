import { nameTable } from "../../../../../model/name-table.js";
import { headNamed, headOf } from "../../content/head.js";
import { idOf } from "../../content/inline.js";
import { ancestorNamed, type XmlElement } from "../../document/element.js";
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
  { root, files, indexOf }: RuleContext,
): XmlElement | undefined {
  const [f, g, u] = structure.map((prefix) => steps.get(prefix));
  if (isAbsolute && f === undefined) return g === undefined && u === undefined ? root : undefined;
  const file = f === undefined ? fileAround(from) : files().get(f);
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
  if (prefix === "n") return inNamed(place, "notes", id);
  const find = inUnits[prefix];
  if (find === undefined) return moduleElement(headOf(place), prefix, id);
  if (place.name.key !== "unit") return undefined;
  const match = ancestorNamed(from, "mtc:match");
  return find(place, id, context) ?? (match && find(match, id, context));
}

/** The child of a `notes` or `originalData` in the head of an element that has this id. */
function inNamed(place: XmlElement, key: string, id: string): XmlElement | undefined {
  const [holder] = headNamed(place, key);
  return holder?.children.find((child) => idOf(child) === id);
}

type Find = (holder: XmlElement, id: string, context: RuleContext) => XmlElement | undefined;

/** What stands in units and matches only: their parts and what is in the sources, targets, original data. */
const inUnits = nameTable<Find>({
  "": (holder, id, { contentOf }) => contentOf(holder).inSource.get(id),
  t: (holder, id, { contentOf }) => contentOf(holder).inTarget.get(id),
  d: (holder, id) => inNamed(holder, "originalData", id),
});

/** The first of these elements, or of those in them, that a module's prefix and an id stand for. */
function moduleElement(elements: Iterable<XmlElement>, prefix: string, id: string): XmlElement | undefined {
  for (const element of elements) {
    if (isOfModule(element, prefix) && hasId(element, id)) return element;
    const found = moduleElement(element.children, prefix, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isOfModule = ({ name: { key, uri } }: XmlElement, prefix: string): boolean =>
  key.startsWith(`${prefix}:`) || (prefix === "ctr" && uri === CHANGE_TRACKING);

const hasId = ({ attributes }: XmlElement, id: string): boolean =>
  attributes.some(({ name: { key }, value }) => (key === "id" || key === "xml:id") && value.trim() === id);

const CHANGE_TRACKING = "urn:oasis:names:tc:xliff:changetracking:2.0";
