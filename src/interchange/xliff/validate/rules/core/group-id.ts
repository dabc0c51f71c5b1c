import { inBody, inFile, segment, xliff21 } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { repeatedIds } from "./repeated-ids.js";
import { within } from "./within.js";

const GROUP = new Set(["group"]);
const LEAVES = new Set(["unit", "trans-unit", "bin-unit"]);
const unit = (id: string): string => `<unit id="${id}">${segment("你好")}</unit>`;

/** Two groups of one id in a file, whichever group each stands in. */
export const groupId: XliffRule = {
  rule: "xliff/group-id",
  on: ["file"],
  versions: ["1.2", "2.0", "2.1", "2.2"],
  section: "4.3.1.21",
  examples: {
    breaks: [
      inFile(`<group id="g1"><group id="g1">${unit("u1")}</group></group>`),
      inBody('<group id="g1"/><group id="g1"/>'),
    ],
    holds: [
      inFile(`<group id="g1">${unit("g1")}</group><group id="g2"/>`),
      xliff21(`<file id="f1"><group id="g1"/></file><file id="f2"><group id="g1"/></file>`),
      inBody('<group id="g1"/><group/><group/>'),
    ],
  },
  *check(file, { version }) {
    for (const finding of repeatedIds(within(file, GROUP, LEAVES)))
      yield version === "1.2" ? { ...finding, section: "#group" } : finding;
  },
};
