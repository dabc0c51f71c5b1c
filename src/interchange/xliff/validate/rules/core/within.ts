import type { XmlElement } from "../../document/element.js";

/** The elements of these names below one, in order; not those inside `stopAt`. */
export function within(
  element: XmlElement,
  names: ReadonlySet<string>,
  stopAt: ReadonlySet<string> = NONE,
): readonly XmlElement[] {
  const found: XmlElement[] = [];
  addWithin(found, element, names, stopAt);
  return found;
}

function addWithin(
  found: XmlElement[],
  element: XmlElement,
  names: ReadonlySet<string>,
  stopAt: ReadonlySet<string>,
): void {
  for (const child of element.children) {
    const { key } = child.name;
    if (names.has(key)) found.push(child);
    if (child.children.length > 0 && !stopAt.has(key)) addWithin(found, child, names, stopAt);
  }
}

const NONE: ReadonlySet<string> = new Set();
