import type { Check } from "../check.js";
import { ENGLISH } from "../target-languages.js";

/** How the sides end, by class: full stop, question, exclamation, colon, pause, nothing. Translators join and part sentences: a remark only. */
export const formEndMark: Check = {
  rule: "form/end-mark",
  type: "typographical",
  severity: "info",
  targetLanguages: ENGLISH,
  examples: [
    { source: "他来了。", target: "He has come", finds: ["e"] },
    { source: "条件如下：", target: "The conditions are as follows.", finds: ["."] },
    { source: "他说：“好。”", target: "“Good,” he said.", finds: [] },
    { source: "他来了", target: "He has come", finds: [] },
  ],
  *run({ source, target }) {
    const text = target?.text.trimEnd() ?? "";
    if (text === "" || endOf(source.text) === endOf(text)) return;
    const [wanted, found] = [source.text.trimEnd().slice(-1), text.slice(-1)];
    yield { values: { wanted, found }, targetSpan: { start: text.length - 1, end: text.length } };
  },
};

type End = "stop" | "question" | "exclamation" | "colon" | "pause" | "none";

function endOf(text: string): End {
  const mark = END.exec(text.slice(-MOST_CLOSERS).trimEnd())?.groups?.mark;
  return CLASSES.find(([, marks]) => mark !== undefined && marks.includes(mark))?.[0] ?? "none";
}

const MOST_CLOSERS = 8; // marks and blanks looked past
/** The last mark, closing quotes and brackets passed over: "。" of "好。”". */
const END = /(?<mark>[。．.…？?！!：:；;，,、—])["”’」』》)）\]]*$/u;
const CLASSES: readonly (readonly [End, string])[] = [
  ["stop", "。．."],
  ["question", "？?"],
  ["exclamation", "！!"],
  ["colon", "：:"],
  ["pause", "；;，,、…—"],
];
