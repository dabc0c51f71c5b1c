import { inFile, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { placeOfItem } from "./resource-items.js";

const data = (content: string): string => `<res:resourceData>${content}</res:resourceData>`;
const item = (id: string): string => `<res:resourceItem id="${id}"><res:reference href="a.png"/></res:resourceItem>`;
const file = (inUnit: string): string =>
  inFile(`${data(item("r1"))}<unit id="u1">${data(inUnit)}${segment("你好")}</unit>`);

/** A reference to a resource item that the document has nowhere. */
export const resourceRef: XliffRule = {
  rule: "xliff/resource-ref",
  on: ["res:resourceItemRef"],
  section: "5.5.5.6",
  examples: {
    breaks: [file('<res:resourceItemRef ref="r2"/>')],
    holds: [file('<res:resourceItemRef ref="r1"/>'), file(`<res:resourceItemRef ref="r2"/>${item("r2")}`)],
  },
  *check(reference, { root }) {
    if (placeOfItem(reference, root) === undefined) yield { attribute: "ref" };
  },
};
