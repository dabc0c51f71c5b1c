import { attributeOf, childrenNamed, isEmpty } from "../../document/element.js";
import { beforeSegment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const item = (attributes: string, content: string): string =>
  beforeSegment(`<res:resourceData><res:resourceItem ${attributes}>${content}</res:resourceItem></res:resourceData>`);

/** A resource that stands outside the file on each side that it has, and of which nothing says what it is. */
export const resourceMimeType: XliffRule = {
  rule: "xliff/resource-mime-type",
  on: ["res:resourceItem"],
  section: "5.5.5.3",
  examples: {
    breaks: [item("", '<res:source href="a.xml"/>')],
    holds: [
      item('mimeType="text/xml"', '<res:source href="a.xml"/>'),
      item("", "<res:source><my:dialog/></res:source>"),
      item("", '<res:source><my:dialog/></res:source><res:target href="b.xml"/>'),
    ],
  },
  *check(item) {
    const sides = childrenNamed(item, "res:source", "res:target");
    if (sides.length > 0 && sides.every(isEmpty) && attributeOf(item, "mimeType") === undefined) yield {};
  },
};
