/**
 * A text in which each template is one unbroken word of the same length, so that nothing in it is taken for Markdown: the blanks of
 * `[文]({{< ref "a b" >}})` end no link, and the bar of `{{ a | b }}` parts no cells. Line ends stay.
 *
 * Templates are those of Hugo, Jekyll, Hexo and Vue: `{{< ref >}}`, `{% if %}`, `{{ page.title }}`. Of those around code, such as
 * `{% highlight %}`, all up to the closing one is one word.
 */
export function maskTemplates(text: string): string {
  if (!text.includes("{{") && !text.includes("{%")) return text;
  let masked = "";
  let from = 0;
  for (const { start, end } of templatesIn(text)) {
    masked += text.slice(from, start) + asWord(text.slice(start, end));
    from = end;
  }
  return masked + text.slice(from);
}

/** How a template stands in a text that was masked: an opening sign, its inside, a closing sign. They are noncharacters of Unicode, which stand in no text. */
export const MASKED_TEMPLATE = "\ufdd0[\ufdd1\n]*\ufdd2";

/** Whether a character belongs to a template that was masked. */
export const isMasked = (character: string): boolean => character >= "\ufdd0" && character <= "\ufdd2";

const asWord = (template: string): string => `\ufdd0${template.slice(1, -1).replace(/[^\n]/gu, inside)}\ufdd2`;
const inside = (character: string): string => "\ufdd1".repeat(character.length);

function* templatesIn(text: string): Generator<Stretch> {
  const fences = fencesIn(text);
  const isInFence = (at: number): boolean => within(fences, at);
  const endless = new Set<string>(); // names of templates around code that close nowhere below
  let last = 0;
  for (const { index: start, 0: template, groups } of text.matchAll(TEMPLATE)) {
    if (start < last || text[start - 1] === "`" || isInFence(start)) continue; // which is shown as code
    last = start + template.length;
    const name = groups?.name ?? groups?.tag ?? "";
    if (CODE.has(name) && !endless.has(name)) {
      const end = closingEnd(text, last, name);
      if (end === undefined) endless.add(name);
      else if (!isInFence(end)) last = end;
    }
    yield { start, end: last };
  }
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The fenced blocks of code of a text. */
function fencesIn(text: string): Stretch[] {
  const fences: Stretch[] = [];
  let open: { readonly start: number; readonly mark: string } | undefined;
  for (const { index, 0: line, groups: { mark = "", after = "" } = {} } of text.matchAll(FENCE)) {
    if (open === undefined) open = { start: index, mark };
    else if (mark.startsWith(open.mark) && after.trim() === "") {
      fences.push({ start: open.start, end: index + line.length });
      open = undefined;
    }
  }
  return open === undefined ? fences : [...fences, { start: open.start, end: text.length }];
}

/** Whether an offset stands in one of ascending stretches. */
function within(stretches: readonly Stretch[], at: number): boolean {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (stretches[low]?.start ?? Infinity) <= at;
}

const FENCE = /^[ \t>]*(?<mark>`{3,}|~{3,})(?<after>[^\n]*)$/gmu; // "```js"

const INSIDE = "(?:[^`\\n{}]|`[^`\\n]*`|[{}](?![{}])|\\n(?![ \\t]*(?:\\n|```|~~~)))"; // no empty line, and no fence
const TEMPLATE = new RegExp(
  [
    "\\{\\{\\{[^\\n`]{0,2000}?\\}\\}\\}", // "{{{ raw }}}"
    `\\{\\{[<%]\\s*(?<name>[\\w-]*)${INSIDE}{0,2000}?[>%]\\}\\}`, // "{{< figure src=… >}}"
    "\\{\\{[^{}\\n`]{0,2000}\\}\\}", // "{{ page.title }}"
    "\\{%-?\\s*(?<tag>\\w*)(?:[^\\n`%]|%(?!\\})){0,2000}%\\}", // "{% include a.html %}"
  ].join("|"),
  "gu",
);

/** Templates around what is no prose. @see Hugo, "Shortcodes"; Liquid, "comment"; Hexo, "Tag Plugins" */
const CODE: ReadonlySet<string> = new Set(
  "highlight code codeblock comment mermaid math katex latex mathjax chart echarts plantuml rawhtml script style".split(
    " ",
  ),
);

/** The offset after the template that closes one of a name: `{{< /highlight >}}`, `{% endhighlight %}`. */
function closingEnd(text: string, from: number, name: string): number | undefined {
  const closing = new RegExp(`\\{\\{[<%]\\s*/\\s*${name}\\s*[>%]\\}\\}|\\{%-?\\s*end${name}\\s*-?%\\}`, "gu");
  closing.lastIndex = from;
  return closing.exec(text) === null ? undefined : closing.lastIndex;
}
