import { attributeOf } from "../../document/element.js";
import { segment, xliff21 } from "../../examples.js";
import type { XliffRule } from "../../rule.js";
import { within } from "./within.js";

const file = (target?: string): string => `<file id="f1"><unit id="u1">${segment("你好", target)}</unit></file>`;

/** A file that has targets and does not say their language. */
export const targetLanguageMissing: XliffRule = {
  rule: "xliff/target-language-missing",
  on: ["xliff"],
  section: "4.3.1.37",
  examples: {
    breaks: [xliff21(file("Hello"), 'srcLang="zh"')],
    holds: [xliff21(file(), 'srcLang="zh"'), xliff21(file("Hello"), 'srcLang="zh" trgLang="en"')],
  },
  *check(root) {
    if (attributeOf(root, "trgLang") !== undefined) return;
    for (const part of within(root, PARTS, PARTS)) {
      if (part.children.some(({ name }) => name.key === "target")) return yield {};
    }
  },
};

const PARTS = new Set(["segment", "ignorable"]);
