import { isHan } from "../../text/punctuation.js";
import type { Finding } from "../check.js";
import { oneRule } from "../one-rule.js";

/**
 * A translation much shorter or longer than such a text is. A Chinese character makes some of its language (3.3 of English), letters and figures stay as many;
 * of 7,918 published pairs of six Chinese characters or more one in 2,000 is beyond the bounds of a warning, one in 200 beyond those of a remark.
 */
export const lengthRatio = oneRule({
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
  options: {
    least: { kind: "number", default: 6, least: 1, isWhole: true },
    shortest: { kind: "number", default: 0.4, least: 0, most: 1 },
    short: { kind: "number", default: 0.6, least: 0, most: 1 },
    long: { kind: "number", default: 2.8, least: 1 },
    longest: { kind: "number", default: 3.5, least: 1 },
  },
  *run({ source, target }, { target: { charactersPerHan } }, { least, ...bounds }) {
    const { han, latin } = charactersOf(source.text);
    const length = target?.text.length ?? 0;
    if (han < least || length === 0 || charactersPerHan === undefined) return;
    const ratio = length / (han * charactersPerHan + latin);
    const severity = severityOf(ratio, bounds);
    if (severity === undefined) return;
    yield { severity, values: { percent: Math.round(ratio * 100) }, targetSpan: { start: 0, end: 0 } };
  },
});

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

/** How many times as long as usual a translation may be: beyond the outer bounds it is warned of, beyond the inner ones remarked on. */
type Bounds = Readonly<Record<"shortest" | "short" | "long" | "longest", number>>;

function severityOf(ratio: number, { shortest, short, long, longest }: Bounds): Finding["severity"] {
  if (ratio < shortest || ratio > longest) return "warning";
  return ratio < short || ratio > long ? "info" : undefined;
}
