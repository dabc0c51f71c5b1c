import type { Content, InlineCode } from "../../model/document.js";
import type { Span } from "../../model/span.js";

/**
 * A string of i18next with its interpolations (`{{name}}`) and nestings (`$t(key, { "count": {{n}} })`) as placeholders that hold them, and
 * where they stand in it.
 *
 * @see i18next, "Interpolation", "Nesting"
 */
export function contentOf(text: string): Content & { readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  const codes: InlineCode[] = [];
  let plain = "";
  let from = 0;
  for (const { index } of text.matchAll(START)) {
    const end = index < from ? undefined : endOf(text, index);
    if (end === undefined) continue;
    plain += text.slice(from, index);
    const native = text.slice(index, end);
    const id = `${codes.length + 1}`;
    codes.push({
      id,
      kind: "placeholder",
      offset: plain.length,
      element: "x",
      native,
      equiv: native,
      type: "x-variable",
    });
    spans.push({ start: index, end });
    from = end;
  }
  return { text: plain + text.slice(from), codes, spans };
}

const START = /\{\{|\$t\(/gu;

/** Offset after an interpolation or nesting that begins at `start`, if it ends. */
function endOf(text: string, start: number): number | undefined {
  if (text.startsWith("{{", start)) {
    const end = text.indexOf("}}", start);
    return end < 0 ? undefined : end + 2;
  }
  let depth = 0;
  for (let index = start + 2; index < text.length; index += 1) {
    if (text[index] === "(") depth += 1;
    if (text[index] !== ")") continue;
    depth -= 1;
    if (depth === 0) return index + 1;
  }
  return undefined;
}
