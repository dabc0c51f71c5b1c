import type { XmlElement } from "../document/element.js";

const BODY = new Set(["file", "group", "unit", "segment", "ignorable"]);

/** What stands in a file, group or unit before its groups, units or segments: notes, modules, extensions. */
export function* headOf(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (BODY.has(child.name.key)) return;
    yield child;
  }
}

/** The elements of one name in the head of an element. */
export function* headNamed(element: XmlElement, key: string): Generator<XmlElement> {
  for (const child of headOf(element)) if (child.name.key === key) yield child;
}
