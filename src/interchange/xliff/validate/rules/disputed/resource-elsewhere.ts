import { inFile, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { placeOfItem } from "../modules/resource-items.js";

const data = (content: string): string => `<res:resourceData>${content}</res:resourceData>`;
const item = '<res:resourceItem id="r1"><res:reference href="a.png"/></res:resourceItem>';
const unit = (id: string, content: string): string => `<unit id="${id}">${data(content)}${segment("你好")}</unit>`;

/**
 * A reference to a resource item of another unit or file. The prose describes items of the same `file`; what it demands is the id of an
 * item, and the Schematron rules look in every unit.
 */
export const resourceElsewhere: XliffRule = {
  rule: "xliff/resource-elsewhere",
  severity: "warning",
  on: ["res:resourceItemRef"],
  section: "5.5.5.6",
  examples: {
    breaks: [inFile(unit("u1", item) + unit("u2", '<res:resourceItemRef ref="r1"/>'))],
    holds: [
      inFile(unit("u1", `<res:resourceItemRef ref="r1"/>${item}`)),
      inFile(data(item) + unit("u2", '<res:resourceItemRef ref="r1"/>')),
    ],
  },
  *check(reference, { root }) {
    if (placeOfItem(reference, root) === "far") yield { attribute: "ref" };
  },
};
