import type { XmlElement } from "../../document/element.js";

/** The elements of these names below one, in order; not those inside `stopAt`. */
export function* within(
  element: XmlElement,
  names: ReadonlySet<string>,
  stopAt: ReadonlySet<string> = NONE,
): Generator<XmlElement> {
  for (const child of element.children) {
    if (names.has(child.name.key)) yield child;
    if (!stopAt.has(child.name.key)) yield* within(child, names, stopAt);
  }
}

const NONE: ReadonlySet<string> = new Set();
