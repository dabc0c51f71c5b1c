import { ancestorNamed, attributeOf } from "../../document/element.js";
import { inBody } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const header = '<header><tool tool-id="t1" tool-name="duiyi"/></header>';

/** A file, phase or alternative of a tool that the header does not have. */
export const toolRef: XliffRule = {
  rule: "xliff/tool-ref",
  on: ["file", "phase", "alt-trans"],
  versions: ["1.2"],
  section: "#tool-id",
  examples: {
    breaks: [inBody("", { file: 'tool-id="t1"' }), inBody("", { header, file: 'tool-id="t2"' })],
    holds: [inBody("", { header, file: 'tool-id="t1"' })],
  },
  *check(element, { indexOf }) {
    const id = attributeOf(element, "tool-id")?.trim();
    const file = element.name.key === "file" ? element : ancestorNamed(element, "file");
    if (id !== undefined && file !== undefined && !indexOf(file).tools.has(id)) yield { attribute: "tool-id" };
  },
};
