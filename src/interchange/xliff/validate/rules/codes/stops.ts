import { codeKeys, idOf } from "../../content/inline.js";
import { attributeOf, type XmlElement } from "../../document/element.js";

/** A place where a code stands: a span has two, whether it is one element or two. */
export interface Stop {
  readonly code: XmlElement;
  /** The same for the same place in source and target. */
  readonly key: string;
  readonly canReorder: "yes" | "firstNo" | "no";
}

/** The places of the codes of sources or targets, in order. */
export function stopsIn(sides: readonly (XmlElement | undefined)[]): readonly Stop[] {
  const stops: Stop[] = [];
  const collect = (element: XmlElement): void => {
    for (const child of element.children) {
      const isCode = codeKeys.includes(child.name.key);
      if (isCode) stops.push({ code: child, key: keyOf(child), canReorder: reorderOf(child) });
      collect(child);
      if (child.name.key === "pc") {
        const canReorder = reorderOf(child) === "yes" ? "yes" : "no";
        stops.push({ code: child, key: `${idOf(child)} end`, canReorder });
      }
    }
  };
  for (const side of sides) if (side !== undefined) collect(side);
  return stops;
}

function keyOf(code: XmlElement): string {
  if (code.name.key !== "ec") return `${idOf(code)}`;
  return `${attributeOf(code, "startRef")?.trim() ?? idOf(code)} end`;
}

function reorderOf(code: XmlElement): Stop["canReorder"] {
  const stated = attributeOf(code, "canReorder");
  return stated === "no" || stated === "firstNo" ? stated : "yes";
}
