import { codeKeys, idOf } from "../../content/inline.js";
import { attributeOf, type XmlElement } from "../../document/element.js";

/** A place where a code stands: a span has two, whether it is one element or two. */
export interface Stop {
  readonly code: XmlElement;
  /** A key that the same place in source and target have in common. */
  readonly key: string;
  readonly canReorder: "yes" | "firstNo" | "no";
  /** The key of the span's start, if this is the end of a span. */
  readonly endOf?: string;
}

/** The places of the codes of sources or targets, in order. */
export function stopsIn(sides: readonly (XmlElement | undefined)[]): readonly Stop[] {
  const stops: Stop[] = [];
  const collect = (element: XmlElement): void => {
    for (const child of element.children) {
      const isCode = codeKeys.includes(child.name.key);
      if (isCode) stops.push(stopOf(child));
      collect(child);
      if (child.name.key === "pc") {
        const canReorder = reorderOf(child) === "yes" ? "yes" : "no";
        const start = keyOf(child);
        stops.push({ code: child, key: `${start} end`, canReorder, endOf: start });
      }
    }
  };
  for (const side of sides) if (side !== undefined) collect(side);
  return stops;
}

function stopOf(code: XmlElement): Stop {
  const key = keyOf(code);
  if (code.name.key !== "ec") return { code, key, canReorder: reorderOf(code) };
  return { code, key: `${key} end`, canReorder: reorderOf(code), endOf: key };
}

/** The id of a code; of an end that refers to its start, the start's. */
const keyOf = (code: XmlElement): string => attributeOf(code, "startRef")?.trim() ?? idOf(code) ?? "";

function reorderOf(code: XmlElement): Stop["canReorder"] {
  const stated = attributeOf(code, "canReorder");
  return stated === "no" || stated === "firstNo" ? stated : "yes";
}
