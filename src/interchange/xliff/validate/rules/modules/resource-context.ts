import { attributeOf, childNamed } from "../../document/element.js";
import { beforeSegment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const item = (content: string): string =>
  beforeSegment(
    `<res:resourceData><res:resourceItem context="no" mimeType="text/xml">${content}</res:resourceItem></res:resourceData>`,
  );

/** A resource that is not for context only, and so is to be changed, without its source. */
export const resourceContext: XliffRule = {
  rule: "xliff/resource-context",
  on: ["res:resourceItem"],
  section: "5.5.5.4",
  examples: {
    breaks: [item('<res:reference href="a.png"/>')],
    holds: [item('<res:source href="a.xml"/>')],
  },
  *check(item) {
    if (attributeOf(item, "context") === "no" && childNamed(item, "res:source") === undefined)
      yield { attribute: "context" };
  },
};
