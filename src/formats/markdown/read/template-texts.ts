import { isTextName } from "./attribute-texts.js";
import type { InnerText } from "./inner-text.js";

/**
 * The values of a template that people read: those in quotes under names that say so (`{{< figure title="海港" >}}`), those in quotes without a
 * name that can be nothing but words (`{{% notice tip "注意" %}}`), and in a tag such as Hexo has them words without quotes
 * (`{% note warning 小心地滑 %}`). Templates that refer to something hold addresses.
 *
 * @param at - where the template begins
 */
export function templateTexts(native: string, at: number): InnerText[] {
  const head = HEAD.exec(native);
  const { lead = "", tag = "", rest = "" } = head?.groups ?? {};
  if (head === null || REFERENCES.has(tag)) return [];
  const from = at + lead.length;
  const slug = SLUG_FIRST.has(tag) ? (FIRST_WORD.exec(rest)?.[0].length ?? 0) : 0;
  const quoted = Array.from(rest.matchAll(VALUE)).flatMap(({ 0: value, index, groups }) => {
    const { name, content = "" }: Partial<Record<string, string>> = groups ?? {};
    const isText = name === undefined ? WORDS.test(content) && !ADDRESS.test(content) : isTextName(name);
    const start = from + index + value.length - content.length - 1;
    if (!isText || index < slug) return [];
    return [{ form: "parameter", name: name ?? tag, from: start, to: start + content.length } as const];
  });
  const bare = lead.startsWith("{%") ? bareTexts(rest, slug) : [];
  return [
    ...quoted,
    ...bare.map(([start, end]) => ({ form: "words", name: tag, from: from + start, to: from + end }) as const),
  ].toSorted((one, other) => one.from - other.from);
}

/**
 * What of a template stays when its words are translated: all but what stands in quotes, and of a tag that knows words without quotes its
 * name.
 */
export function templateSkeleton(native: string): string {
  const { lead = "", tag = "" } = HEAD.exec(native)?.groups ?? {};
  const isWordy = lead.startsWith("{%") && !REFERENCES.has(tag);
  return isWordy ? lead.replace(/\s+/gu, " ") : native.replace(QUOTED, '""');
}

/**
 * Where words without quotes stand in the arguments of a tag: from the first that is Chinese up to a comma, an address or a value in quotes.
 *
 * @example bareTexts(" warning 小心 wet floor", 0) // [[9, 21]]
 */
function bareTexts(rest: string, slug: number): [start: number, end: number][] {
  const runs: [start: number, end: number][] = [];
  let isOpen = false;
  for (const { 0: word, index } of rest.slice(slug).matchAll(WORD)) {
    const [start, end] = [slug + index + (word.startsWith("@") ? 1 : 0), slug + index + word.length];
    const run = runs.at(-1);
    if (NO_WORD.test(word)) isOpen = false;
    else if (isOpen && run !== undefined) run[1] = end;
    else if (HAN.test(word)) {
      isOpen = true;
      runs.push([start, end]);
    }
  }
  return runs;
}

const HEAD = /^(?<lead>\{(?:\{[<%]|%-?)\s*(?<tag>[\w./-]+))(?<rest>[\s\S]*?)-?[>%]\}/u; // "{{< figure …>}", "{% note …%}"
const VALUE = /(?:(?<name>[\w-]+)\s*=\s*)?(?<quote>["'])(?<content>(?:\\.|(?!\k<quote>)[^\\])*)\k<quote>/gu; // 'title="海港"'
const WORDS = /[^\0-\x7f]/u;
const ADDRESS = /[/#]|\.\w{2,5}$/u; // "/guide/", "图.png"
const QUOTED = /"[^"]*"|'[^']*'/gu;
const FIRST_WORD = /^\s*(?:"[^"]*"|'[^']*'|\S+)/u;

const WORD = /"[^"]*"|'[^']*'|,|[^\s,"']+/gu;
const NO_WORD = /^[,"']|[/#=:|]|\.\w{2,5}$/u; // ",", "图.png", "lang:js", "#ccc"
const HAN = /\p{Script=Han}/u;

const SLUG_FIRST: ReadonlySet<string> = new Set(["post_link", "post_path", "asset_link", "asset_path", "asset_img"]);

/** Tags whose arguments are names, conditions or addresses. @see Liquid, "Control flow"; NexT, "Tabs": the name is an id */
const REFERENCES: ReadonlySet<string> = new Set(
  (
    "ref relref param if elsif unless for case when assign capture include_relative include_code layout " +
    "post_url tabs raw cycle increment decrement tablerow set block extends import macro"
  ).split(" "),
);
