import { childrenNamed } from "../../document/element.js";
import { beforeSegment, inFile, segment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { repeatedIds } from "./repeated-ids.js";

const notes = '<notes><note id="n1">看</note></notes>';

/** Two notes of one id in the same file, group or unit; what stands inside counts for itself. */
export const noteId: XliffRule = {
  rule: "xliff/note-id",
  on: ["notes"],
  section: "4.3.1.21",
  examples: {
    breaks: [beforeSegment('<notes><note id="n1">看</note><note id="n1">再看</note></notes>')],
    holds: [
      inFile(`${notes}<group id="g1">${notes}<unit id="u1">${notes}${segment("你好")}</unit></group>`),
      beforeSegment("<notes><note>看</note><note>再看</note></notes>"),
    ],
  },
  check: (element) => repeatedIds(childrenNamed(element, "note")),
};
