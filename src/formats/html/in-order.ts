import { originOf } from "../../model/source-map.js";
import type { SourceUnit } from "../format.js";

/** Texts in the order of the page, with the heading above each. */
export const inOrder = <Text extends SourceUnit>(texts: Text[]): Text[] =>
  withHeadings(texts.sort((a, b) => originOf(a.map, 0) - originOf(b.map, 0)));

/** Flows with the heading above each. */
function withHeadings<Text extends SourceUnit>(flows: readonly Text[]): Text[] {
  let heading: string | undefined;
  return flows.map((flow) => {
    const context = { ...flow.context, ...(heading !== undefined && { heading }) };
    if (flow.kind === "heading") heading = flow.text;
    return flow.kind === "heading" || Object.keys(context).length === 0 ? flow : { ...flow, context };
  });
}
