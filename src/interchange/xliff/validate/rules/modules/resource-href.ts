import { attributeOf, isEmpty } from "../../document/element.js";
import { beforeSegment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const source = (source: string): string =>
  beforeSegment(
    `<res:resourceData><res:resourceItem mimeType="text/xml">${source}</res:resourceItem></res:resourceData>`,
  );

/** A resource that neither stands in the file nor says where it is, or does both. */
export const resourceHref: XliffRule = {
  rule: "xliff/resource-href",
  on: ["res:source", "res:target"],
  section: "5.5.5.5",
  examples: {
    breaks: [source("<res:source/>"), source('<res:source href="a.xml"><my:dialog/></res:source>')],
    holds: [source('<res:source href="a.xml"/>'), source("<res:source><my:dialog/></res:source>")],
  },
  *check(resource) {
    if (isEmpty(resource) === (attributeOf(resource, "href") === undefined)) yield {};
  },
};
