import { withoutPartner } from "../../model/without-partner.js";
import { readMessage } from "../../text/message.js";
import { type Tag, tagsIn } from "../../text/tags.js";
import { oneRule } from "../one-rule.js";

/** Tags that stand in the text (`<b>`, `<a href="…">`, `<0>`) and that the other side has not, or has otherwise. */
export const codeTag = oneRule({
  rule: "code/tag",
  type: "markup",
  severity: "error",
  readsNotation: true,
  examples: [
    { source: "点击<b>这里</b>继续。", target: "Click here to go on.", finds: ["<b>", "</b>"] },
    { source: '见<a href="/map">地图</a>。', target: 'See the <a href="/plan">map</a>.', finds: ['<a href="/plan">'] },
    { source: "请看<em>说明</em>。", target: "See the <em>manual<em>.", finds: ["</em>", "<em>"] },
    { source: "用法：open <文件>", target: "Usage: open <file>", finds: [] },
    { source: "第一行<br>第二行", target: "Line one<br/>line two", finds: [] },
    { source: "水温<5度，压力>3帕", target: "Water below 5 degrees, pressure above 3 Pa", finds: [] },
  ],
  *run({ source, target }) {
    const { there, here } = tagsOfBoth(source.text, target?.text ?? "");
    if (there.length === 0 && here.length === 0) return;
    const lost = withoutPartner(there, here, keyOf);
    const extra = withoutPartner(here, there, keyOf);
    for (const tag of lost) {
      const changed = extra.find(({ name, kind }) => name === tag.name && kind === tag.kind);
      if (changed === undefined) yield { values: { tag: tag.text }, sourceSpan: tag.span };
      else {
        extra.splice(extra.indexOf(changed), 1);
        yield { severity: "warning", values: { tag: changed.text }, sourceSpan: tag.span, targetSpan: changed.span };
      }
    }
    for (const tag of extra) yield { values: { tag: tag.text }, targetSpan: tag.span };
  },
});

/** The tags of both sides; in a message, whose branches repeat them, each once. */
export function tagsOfBoth(source: string, target: string): { readonly there: Tag[]; readonly here: Tag[] } {
  if (!source.includes(">") && !target.includes(">") && !source.includes("&gt;") && !target.includes("&gt;"))
    return { there: [], here: [] };
  const names = new Set([...tagsIn(source), ...tagsIn(target)].map(({ name }) => name));
  const [there, here] = [tagsIn(source, names), tagsIn(target, names)];
  if (readMessage(source) === undefined && readMessage(target) === undefined) return { there, here };
  return { there: onceEach(there), here: onceEach(here) };
}

const keyOf = ({ kind, name, attributes }: Tag): string => `${kind} ${name} ${kind === "close" ? "" : attributes}`;

function onceEach(tags: readonly Tag[]): Tag[] {
  const seen = new Set<string>();
  return tags.filter((tag) => !seen.has(keyOf(tag)) && seen.add(keyOf(tag)));
}
