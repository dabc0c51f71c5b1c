import { inBody } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { repeatedIds } from "../core/repeated-ids.js";
import { within } from "../core/within.js";

const group = (name: string): string =>
  `<group><context-group name="${name}"><context context-type="record">r</context></context-group></group>`;

/**
 * Two groups of context of one name in a file of XLIFF 1.2. Its schemas want the names to differ; its prose says that a name may single a
 * group out, and tools that follow its guide for PO give every unit's group the same one.
 */
export const contextName: XliffRule = {
  rule: "xliff/context-name",
  severity: "warning",
  on: ["file"],
  versions: ["1.2"],
  section: "#context-group",
  examples: { breaks: [inBody(group("po-entry") + group("po-entry"))], holds: [inBody(group("x1") + group("x2"))] },
  check: (file) => repeatedIds(within(file, GROUPS), "name"),
};

const GROUPS = new Set(["context-group"]);
