import { inBody } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

/** A document without a file, or one that goes on after its last file. */
export const lastFile: XliffRule = {
  rule: "xliff/last-file",
  on: ["xliff"],
  versions: ["1.2"],
  section: "#xliff",
  examples: {
    breaks: [
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
      inBody("").replace("</xliff>", "<my:end/></xliff>"),
    ],
    holds: [inBody("").replace("<file ", "<my:start/><file ")],
  },
  *check({ children }) {
    const last = children.at(-1);
    if (last?.name.key !== "file") yield { ...(last && { element: last }) };
  },
};
