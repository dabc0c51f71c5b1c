import { inBody } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { repeatedIds } from "../core/repeated-ids.js";
import { within } from "../core/within.js";

const unit = (id: string): string => `<trans-unit id="${id}"><source>你好</source></trans-unit>`;

/** Two units of one id in a file of XLIFF 1.2. */
export const transUnitId: XliffRule = {
  rule: "xliff/trans-unit-id",
  on: ["file"],
  versions: ["1.2"],
  section: "#trans-unit",
  examples: {
    breaks: [inBody(`${unit("1")}<group>${unit("1")}</group>`)],
    holds: [inBody(`${unit("1")}<group id="1">${unit("2")}</group>`)],
  },
  check: (file) => repeatedIds(within(file, UNITS, LEAVES)),
};

const UNITS = new Set(["trans-unit", "bin-unit"]);
const LEAVES = new Set(["trans-unit", "header"]);
