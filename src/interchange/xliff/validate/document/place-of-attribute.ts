import type { XmlElement } from "./element.js";

/** Offset at which an attribute of an element begins in the text; of the element where it has no such attribute. */
export function placeOfAttribute(text: string, element: XmlElement, key: string): number {
  const written = element.attributes.find(({ name }) => name.key === key)?.name.written;
  if (written === undefined) return element.at;
  ATTRIBUTE.lastIndex = element.at + 1 + element.name.written.length;
  for (let match = ATTRIBUTE.exec(text); match !== null; match = ATTRIBUTE.exec(text)) {
    const { space = "", name } = match.groups ?? {};
    if (name === written) return match.index + space.length;
  }
  return element.at;
}

const ATTRIBUTE = /(?<space>\s+)(?<name>[^\s=>/]+)\s*=\s*(?:"[^"]*"|'[^']*')/uy; // ' id="u1"', each where the last ended
