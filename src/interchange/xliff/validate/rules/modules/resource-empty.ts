import { beforeSegment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const data = (content: string): string => beforeSegment(`<res:resourceData>${content}</res:resourceData>`);

/** Resource data, or an item of it, that holds nothing. */
export const resourceEmpty: XliffRule = {
  rule: "xliff/resource-empty",
  on: ["res:resourceData", "res:resourceItem"],
  section: "5.5.4.2",
  examples: {
    breaks: [data(""), data('<res:resourceItem mimeType="text/xml"/>')],
    holds: [data('<res:resourceItem><res:reference href="a.png"/></res:resourceItem>')],
  },
  *check({ name: { key }, children }) {
    if (children.length === 0) yield { section: key === "res:resourceItem" ? "5.5.4.4" : "5.5.4.2" };
  },
};
