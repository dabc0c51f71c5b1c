import type { Span } from "../../model/span.js";

/** Where the value of an attribute stands in a start tag; nothing where the tag has no such attribute. */
export function valueSpan(element: string, name: string): Span | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')`, "u").exec(element);
  if (found?.groups === undefined) return undefined;
  const { length } = found.groups.double ?? found.groups.single ?? "";
  const end = found.index + found[0].length - 1;
  return { start: end - length, end };
}
