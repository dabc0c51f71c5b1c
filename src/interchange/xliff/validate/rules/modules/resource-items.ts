import { headNamed } from "../../content/head.js";
import { idOf } from "../../content/inline.js";
import { ancestorNamed, attributeOf, childrenNamed, descendants, type XmlElement } from "../../document/element.js";

/**
 * Where the item stands that a `res:resourceItemRef` leads to: `near` is the resource data that the reference stands in, or that of its
 * file; `far` any other place of the document. Nothing where no item has the id.
 */
export function placeOfItem(reference: XmlElement, root: XmlElement): "near" | "far" | undefined {
  const id = attributeOf(reference, "ref")?.trim();
  const file = ancestorNamed(reference, "file");
  const places = [
    ...(file ? headNamed(file, "res:resourceData") : []),
    ...(reference.parent ? [reference.parent] : []),
  ];
  const items = places.flatMap((place) => childrenNamed(place, "res:resourceItem"));
  if (items.some((item) => idOf(item) === id)) return "near";
  return id !== undefined && itemsIn(root).has(id) ? "far" : undefined;
}

/** The ids of all items of a document; they are gathered once, for a document may have as many references as items. */
function itemsIn(root: XmlElement): ReadonlySet<string> {
  const known = gathered.get(root) ?? new Set(idsIn(root));
  gathered.set(root, known);
  return known;
}

function* idsIn(root: XmlElement): Generator<string> {
  for (const element of descendants(root)) {
    const id = element.name.key === "res:resourceItem" ? idOf(element) : undefined;
    if (id !== undefined) yield id;
  }
}

const gathered = new WeakMap<XmlElement, ReadonlySet<string>>();
