import { isHan } from "../../text/punctuation.js";
import type { Check, Finding } from "../check.js";

/**
 * A translation much shorter or longer than such a text is. A Chinese character makes some of its language (3.3 of English), letters and figures stay as many;
 * of 7,918 published pairs of six Chinese characters or more one in 2,000 is beyond the bounds of a warning, one in 200 beyond those of a remark.
 */
export const lengthRatio: Check = {
  rule: "segment/length-ratio",
  type: "length",
  severity: "warning",
  judges: ({ charactersPerHan }) => charactersPerHan !== undefined,
  examples: [
    { source: "第二天一早，他们沿着河岸走了三十里，在一座石桥边停了下来。", target: "The next morning.", finds: [""] },
    { source: "他们沿着河岸走了。", target: `They walked along the river${", and on and on".repeat(7)}.`, finds: [""] },
    { source: "他们沿着河岸走了三十里。", target: "They walked thirty li along the river.", finds: [] },
    { source: "没有啊！", target: "No!", finds: [] },
  ],
  *run({ source, target }, { target: { charactersPerHan } }) {
    const { han, latin } = charactersOf(source.text);
    const length = target?.text.length ?? 0;
    if (han < LEAST || length === 0 || charactersPerHan === undefined) return;
    const ratio = length / (han * charactersPerHan + latin);
    const severity = severityOf(ratio);
    if (severity === undefined) return;
    yield { severity, values: { percent: Math.round(ratio * 100) }, targetSpan: { start: 0, end: 0 } };
  },
};

const LEAST = 6; // shorter texts vary too much

function charactersOf(text: string): { han: number; latin: number } {
  const count = { han: 0, latin: 0 };
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isHan(code)) count.han += 1;
    else if (isLatin(code)) count.latin += 1;
  }
  return count;
}

const isLatin = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

function severityOf(ratio: number): Finding["severity"] {
  if (ratio < 0.4 || ratio > 3.5) return "warning";
  return ratio < 0.6 || ratio > 2.8 ? "info" : undefined;
}
