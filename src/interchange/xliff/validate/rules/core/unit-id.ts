import { inFile, segment, xliff21 } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { repeatedIds } from "./repeated-ids.js";
import { within } from "./within.js";

const UNIT = new Set(["unit"]);
const unit = (id: string): string => `<unit id="${id}">${segment("你好")}</unit>`;

/** Two units of one id in a file, whichever group each stands in. */
export const unitId: XliffRule = {
  rule: "xliff/unit-id",
  on: ["file"],
  section: "4.3.1.21",
  examples: {
    breaks: [inFile(`${unit("u1")}<group id="g1">${unit("u1")}</group>`)],
    holds: [
      inFile(`${unit("u1")}<group id="u1">${unit("u2")}</group>`),
      xliff21(`<file id="f1">${unit("u1")}</file><file id="f2">${unit("u1")}</file>`),
    ],
  },
  check: (file) => repeatedIds(within(file, UNIT, UNIT)),
};
