import { childrenNamed } from "../../document/element.js";
import { segment, xliff21 } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { repeatedIds } from "./repeated-ids.js";

const file = (id: string): string => `<file id="${id}"><unit id="u1">${segment("你好")}</unit></file>`;

/** Two files of one id. */
export const fileId: XliffRule = {
  rule: "xliff/file-id",
  on: ["xliff"],
  section: "4.3.1.21",
  examples: { breaks: [xliff21(file("f1") + file("f1"))], holds: [xliff21(file("f1") + file("f2"))] },
  check: (root) => repeatedIds(childrenNamed(root, "file")),
};
