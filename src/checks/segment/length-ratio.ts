import type { Check, Finding } from "../check.js";
import { ENGLISH } from "../target-languages.js";

/**
 * A translation much shorter or longer than such a text is. A Chinese character makes 3.3 English ones, letters and figures stay as many;
 * of 7,918 published pairs of six Chinese characters or more one in 2,000 is beyond the bounds of a warning, one in 200 beyond those of a remark.
 */
export const lengthRatio: Check = {
  rule: "segment/length-ratio",
  type: "length",
  severity: "warning",
  targetLanguages: ENGLISH,
  examples: [
    { source: "第二天一早，他们沿着河岸走了三十里，在一座石桥边停了下来。", target: "The next morning.", finds: [""] },
    { source: "他们沿着河岸走了。", target: `They walked along the river${", and on and on".repeat(7)}.`, finds: [""] },
    { source: "他们沿着河岸走了三十里。", target: "They walked thirty li along the river.", finds: [] },
    { source: "没有啊！", target: "No!", finds: [] },
  ],
  *run({ source, target }) {
    const han = countOf(source.text, HAN);
    const length = target?.text.length ?? 0;
    if (han < LEAST || length === 0) return;
    const ratio = length / (han * ENGLISH_PER_HAN + countOf(source.text, LATIN));
    const severity = severityOf(ratio);
    if (severity === undefined) return;
    yield { severity, values: { percent: Math.round(ratio * 100) }, targetSpan: { start: 0, end: 0 } };
  },
};

const LEAST = 6; // shorter texts vary too much
const ENGLISH_PER_HAN = 3.3;
const HAN = /\p{Script=Han}/gu;
const LATIN = /[A-Za-z0-9]/gu;

const countOf = (text: string, characters: RegExp): number => text.match(characters)?.length ?? 0;

function severityOf(ratio: number): Finding["severity"] {
  if (ratio < 0.4 || ratio > 3.5) return "warning";
  return ratio < 0.6 || ratio > 2.8 ? "info" : undefined;
}
