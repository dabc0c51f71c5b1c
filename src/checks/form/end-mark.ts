import { CLOSERS_IN_CLASS } from "../../text/punctuation.js";
import { oneRule } from "../one-rule.js";
import { CODE_CHARACTER } from "../view/code-character.js";

/** How the sides end, by class: full stop, question, exclamation, colon, pause, nothing. Translators join and part sentences: a remark only. */
export const formEndMark = oneRule({
  rule: "form/end-mark",
  type: "typographical",
  severity: "info",
  judges: ({ punctuation }) => punctuation !== undefined,
  examples: [
    { source: "他来了。", target: "He has come", finds: ["e"] },
    { source: "条件如下：", target: "The conditions are as follows.", finds: ["."] },
    { source: "他说：“好。”", target: "“Good,” he said.", finds: [] },
    { source: "他来了", target: "He has come", finds: [] },
    { source: "“走吧。”", target: "“Let’s go,”", finds: [] },
    { source: "“走吗？”", target: "“Let’s go.”", finds: [".”"] },
  ],
  *run({ source, target }) {
    const text = target?.text.trimEnd() ?? "";
    const [wanted, found] = [endOf(source.text), endOf(text)];
    if (text === "" || wanted.kind === found.kind || isBeforeSpeaker(wanted.text, found.text)) return;
    yield {
      values: { wanted: wanted.text, found: found.text },
      targetSpan: { start: text.length - found.text.length, end: text.length },
    };
  },
});

type EndKind = "stop" | "question" | "exclamation" | "colon" | "pause" | "none";

/** The last mark with the closers after it, or the last character where there is none. */
function endOf(text: string): { readonly kind: EndKind; readonly text: string } {
  const tail = text.trimEnd().slice(-MOST_CLOSERS);
  const found = END.exec(tail);
  const mark = found?.groups?.mark;
  const kind = CLASSES.find(([, marks]) => mark !== undefined && marks.includes(mark))?.[0] ?? "none";
  return { kind, text: found?.[0] ?? Array.from(tail).at(-1) ?? "" };
}

/** English ends a quotation with a comma where the speaker is named in the next sentence: “走吧。” is “Let’s go,” before he said. */
const isBeforeSpeaker = (wanted: string, found: string): boolean =>
  /^[。．.]["”’」』]/u.test(wanted) && /^,["”’]/u.test(found);

const MOST_CLOSERS = 8; // marks and blanks looked past
/** The last mark, closing quotes and brackets passed over: "。" of "好。”"; after the end of a sentence codes too, as the mark of a note. */
const END = new RegExp(
  `(?<mark>[。．.…？?！!](?=["${CLOSERS_IN_CLASS}${CODE_CHARACTER}]*$)|[：:；;，,、—](?=["${CLOSERS_IN_CLASS}]*$)).*$`,
  "u",
);
const CLASSES: readonly (readonly [EndKind, string])[] = [
  ["stop", "。．."],
  ["question", "？?"],
  ["exclamation", "！!"],
  ["colon", "：:"],
  ["pause", "；;，,、…—"],
];
