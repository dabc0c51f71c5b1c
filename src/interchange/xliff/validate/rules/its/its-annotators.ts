import { attributeOf } from "../../document/element.js";
import { beforeSegment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { annotatedCategories } from "./annotators.js";
import { carriers } from "./its-attributes.js";

const unit = (annotators: string): string => beforeSegment("", `its:annotatorsRef="${annotators}"`);

/** Annotators that are not written as a data category and a tool each. */
export const itsAnnotators: XliffRule = {
  rule: "xliff/its-annotators",
  on: carriers,
  versions: ["2.1", "2.2"],
  section: "5.9.12",
  examples: {
    breaks: [unit("https://example.org/t"), unit("terms|https://example.org/t"), unit("terminology|a terminology|b")],
    holds: [unit("terminology|https://example.org/t text-analysis|https://example.org/a")],
  },
  *check(element) {
    const value = attributeOf(element, "its:annotatorsRef");
    if (value !== undefined && annotatedCategories(value) === undefined) yield { attribute: "its:annotatorsRef" };
  },
};
