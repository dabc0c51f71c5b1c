import { childNamed } from "../../document/element.js";
import { beforeSegment } from "../../examples.js";
import type { XliffRule } from "../../rule.js";

const entry = (content: string): string =>
  beforeSegment(`<gls:glossary><gls:glossEntry><gls:term>玉麦</gls:term>${content}</gls:glossEntry></gls:glossary>`);

/** A glossary entry that says nothing of its term. */
export const glossaryEntry: XliffRule = {
  rule: "xliff/glossary-entry",
  on: ["gls:glossEntry"],
  section: "5.2.4.3",
  examples: {
    breaks: [entry(""), entry("<my:page/>")],
    holds: [entry("<gls:translation>Yumai</gls:translation>"), entry("<gls:definition>镇</gls:definition>")],
  },
  *check(entry) {
    const says = ["gls:translation", "gls:definition"].some((key) => childNamed(entry, key) !== undefined);
    if (!says) yield {};
  },
};
