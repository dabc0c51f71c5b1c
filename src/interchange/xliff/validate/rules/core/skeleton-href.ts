import { attributeOf, isEmpty } from "../../document/element.js";
import { inFile, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const withSkeleton = (skeleton: string): string => inFile(`${skeleton}<unit id="u1">${segment("你好")}</unit>`);

/** A skeleton that neither holds its content nor says where it is, or does both. */
export const skeletonHref: XliffRule = {
  rule: "xliff/skeleton-href",
  on: ["skeleton"],
  section: "4.2.2.3",
  examples: {
    breaks: [withSkeleton("<skeleton/>"), withSkeleton('<skeleton href="a.skl">%1</skeleton>')],
    holds: [withSkeleton('<skeleton href="a.skl"/>'), withSkeleton("<skeleton><my:part/></skeleton>")],
  },
  *check(skeleton) {
    if (isEmpty(skeleton) === (attributeOf(skeleton, "href") === undefined)) yield {};
  },
};
