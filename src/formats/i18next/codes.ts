import type { Content, InlineCode } from "../../model/document.js";

/**
 * A string of i18next with its interpolations (`{{name}}`) and nestings (`$t(key, { "count": {{n}} })`) as placeholders that hold them.
 *
 * @see i18next, "Interpolation", "Nesting"
 */
export function contentOf(text: string): Content {
  const codes: InlineCode[] = [];
  let plain = "";
  let from = 0;
  for (const { index } of text.matchAll(START)) {
    const end = index < from ? undefined : endOf(text, index);
    if (end === undefined) continue;
    plain += text.slice(from, index);
    const native = text.slice(index, end);
    codes.push({ id: `${codes.length + 1}`, kind: "placeholder", offset: plain.length, element: "ph", native });
    from = end;
  }
  return { text: plain + text.slice(from), codes };
}

/** The string again; nothing where a code is none of those that stand in `known`. */
export function stringOf({ text, codes }: Content, known: Content): string | undefined {
  const parts: string[] = [];
  let from = 0;
  for (const { offset, id, native = nativeOf(known, id) } of codes) {
    if (native === undefined || !known.codes.some((code) => code.native === native)) return undefined;
    parts.push(text.slice(from, offset), native);
    from = offset;
  }
  return parts.join("") + text.slice(from);
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

const nativeOf = ({ codes }: Content, id: string): string | undefined => codes.find((code) => code.id === id)?.native;
