import { type Tag, tagsIn } from "../../text/tags.js";
import { oneRule } from "../one-rule.js";

/** Tags in the text of the translation that close before they open, cross each other, or hold nothing where those of the source hold text. */
export const codeTagPairing = oneRule({
  rule: "code/tag-pairing",
  type: "markup",
  severity: "error",
  readsNotation: true,
  examples: [
    { source: "<b>河东</b>和河西", target: "</b>East bank<b> and west bank", finds: ["</b>"] },
    { source: "<b>河<i>东</i></b>", target: "<b>East <i>bank</b></i>", finds: ["</b>"] },
    { source: "<b>河东</b>和河西", target: "East bank<b></b> and west bank", finds: ["<b>"] },
    { source: "<b>河东</b>和<i>河西</i>", target: "<i>West bank</i> and <b>east bank</b>", finds: [] },
    { source: "河东</b>和河西", target: "East bank</b> and west bank", finds: [] },
  ],
  *run({ source, target }) {
    const text = target?.text ?? "";
    if (!text.includes("</") && !text.includes("&lt;/")) return;
    const before = faultsIn(source.text);
    const after = faultsIn(text);
    if (before.misplaced.length === 0)
      for (const { text: tag, span } of after.misplaced) yield { values: { tag }, targetSpan: span };
    if (before.empty.length === 0)
      for (const { text: tag, span } of after.empty) yield { severity: "warning", values: { tag }, targetSpan: span };
  },
});

interface PairFaults {
  readonly misplaced: readonly Tag[];
  readonly empty: readonly Tag[];
}

/** End tags that close what is not the last tag that is open, of names that stand both ways in the text; and start tags whose end tag follows at once. */
function faultsIn(text: string): PairFaults {
  const tags = tagsIn(text);
  const opened = new Set(tags.flatMap(({ kind, name }) => (kind === "open" ? [name] : [])));
  const open: Tag[] = [];
  const misplaced: Tag[] = [];
  const empty: Tag[] = [];
  for (const tag of tags) {
    if (tag.kind === "open") open.push(tag);
    if (tag.kind !== "close" || !opened.has(tag.name)) continue;
    const last = open.at(-1);
    if (last?.name === tag.name) {
      open.pop();
      if (text.slice(last.span.end, tag.span.start).trim() === "") empty.push(last);
    } else if (!open.some(({ name }) => name === tag.name) || isClosedAfter(tags, tag, last)) misplaced.push(tag);
  }
  return { misplaced, empty };
}

/** Whether the tag that is open within is closed later, so that the two cross; one that is never closed is `code/tag`'s affair. */
const isClosedAfter = (tags: readonly Tag[], { span }: Tag, within: Tag | undefined): boolean =>
  tags.some(({ kind, name, span: { start } }) => kind === "close" && name === within?.name && start > span.start);
