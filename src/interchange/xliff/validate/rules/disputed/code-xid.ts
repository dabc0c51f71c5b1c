import { ancestorNamed, attributeOf } from "../../document/element.js";
import { inBody } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const units = (xid: string): string =>
  inBody(
    `<trans-unit id="1"><source>你好<x id="1" xid="${xid}"/></source></trans-unit><trans-unit id="2"><source>提示</source></trans-unit>`,
  );

/**
 * A code with text in other units that the file has not. The prose of XLIFF 1.2 says that it leads to a unit; the schemas check it by paths
 * without the namespace, which find no code. The prose speaks of one unit; tools write several.
 */
export const codeXid: XliffRule = {
  rule: "xliff/code-xid",
  severity: "warning",
  on: ["g", "x", "bx", "ex", "bpt", "ept", "ph", "it", "sub"],
  versions: ["1.2"],
  section: "#xid",
  examples: { breaks: [units("3")], holds: [units("2"), units("2 1")] },
  *check(code, { indexOf }) {
    const ids = attributeOf(code, "xid")?.trim().split(/\s+/u) ?? [];
    const file = ancestorNamed(code, "file");
    if (file !== undefined && ids.some((id) => !indexOf(file).units.has(id))) yield { attribute: "xid" };
  },
};
