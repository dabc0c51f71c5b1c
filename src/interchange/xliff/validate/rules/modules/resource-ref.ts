import { headNamed } from "../../content/head.js";
import { idOf } from "../../content/inline.js";
import { ancestorNamed, attributeOf, childrenNamed } from "../../document/element.js";
import { inFile, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const data = (content: string): string => `<res:resourceData>${content}</res:resourceData>`;
const item = (id: string): string => `<res:resourceItem id="${id}"><res:reference href="a.png"/></res:resourceItem>`;
const file = (inUnit: string): string =>
  inFile(`${data(item("r1"))}<unit id="u1">${data(inUnit)}${segment("你好")}</unit>`);

/** A reference to a resource item that neither the file has nor the resource data that it stands in. */
export const resourceRef: XliffRule = {
  rule: "xliff/resource-ref",
  on: ["res:resourceItemRef"],
  section: "5.5.5.6",
  examples: {
    breaks: [file('<res:resourceItemRef ref="r2"/>')],
    holds: [file('<res:resourceItemRef ref="r1"/>'), file(`<res:resourceItemRef ref="r2"/>${item("r2")}`)],
  },
  *check(reference) {
    const file = ancestorNamed(reference, "file");
    const places = [
      ...(file ? headNamed(file, "res:resourceData") : []),
      ...(reference.parent ? [reference.parent] : []),
    ];
    const items = places.flatMap((place) => childrenNamed(place, "res:resourceItem"));
    if (!items.some((item) => idOf(item) === attributeOf(reference, "ref")?.trim())) yield { attribute: "ref" };
  },
};
