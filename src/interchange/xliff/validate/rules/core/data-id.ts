import { childrenNamed } from "../../document/element.js";
import { beforeSegment, inFile, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { repeatedIds } from "./repeated-ids.js";

const original = '<originalData><data id="d1">&lt;br></data></originalData>';

/** Two pieces of original data of one id in a unit. */
export const dataId: XliffRule = {
  rule: "xliff/data-id",
  on: ["originalData"],
  section: "4.3.1.21",
  examples: {
    breaks: [beforeSegment('<originalData><data id="d1">&lt;b></data><data id="d1">&lt;/b></data></originalData>')],
    holds: [
      inFile(`<unit id="u1">${original}${segment("你好")}</unit><unit id="u2">${original}${segment("你好")}</unit>`),
    ],
  },
  check: (element) => repeatedIds(childrenNamed(element, "data")),
};
