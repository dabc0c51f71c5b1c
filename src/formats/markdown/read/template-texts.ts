import { isTextName } from "./attribute-texts.js";
import type { InnerText } from "./inner-text.js";

/**
 * The values in quotes of a template that people read: those under names that say so (`{{< figure title="海港" >}}`), and those without a name
 * that can be nothing but words (`{{% notice tip "注意" %}}`). Templates that refer to something hold addresses.
 *
 * @param at - where the template begins
 */
export function templateTexts(native: string, at: number): InnerText[] {
  const head = HEAD.exec(native);
  const { tag = "" } = head?.groups ?? {};
  if (head === null || REFERENCES.has(tag)) return [];
  return Array.from(head[0].matchAll(VALUE)).flatMap(({ 0: value, index, groups }) => {
    const { name, content = "" }: Partial<Record<string, string>> = groups ?? {};
    const isText = name === undefined ? WORDS.test(content) && !ADDRESS.test(content) : isTextName(name);
    const from = at + index + value.length - content.length - 1;
    return isText ? [{ form: "parameter", name: name ?? tag, from, to: from + content.length } as const] : [];
  });
}

const HEAD = /^\{(?:\{[<%]|%-?)\s*(?<tag>[\w./-]+)[\s\S]*?[>%]\}/u; // "{{< figure …>}", "{% note …%}"
const VALUE = /(?:(?<name>[\w-]+)\s*=\s*)?(?<quote>["'])(?<content>(?:\\.|(?!\k<quote>)[^\\])*)\k<quote>/gu; // 'title="海港"'
const WORDS = /[^\0-\x7f]/u;
const ADDRESS = /[/#]|\.\w{2,5}$/u; // "/guide/", "图.png"
const REFERENCES: ReadonlySet<string> = new Set(
  "ref relref param if elsif unless for case when assign capture link post_link post_path asset_path include_relative".split(
    " ",
  ),
);
