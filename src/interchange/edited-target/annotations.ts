import { type Content, type InlineCode, isAnnotation, pairedIds } from "../../model/document.js";

/**
 * An edited content with the annotations of what it was: those stay that stand before or after all that was changed, and pairs around it.
 * Where they would cross a code that was moved, they are left out.
 */
export function withAnnotations(content: Content, before: Content): Content {
  const moved = movedAnnotations(before, content.text);
  if (moved.length === 0) return content;
  const codes = content.codes.map((code, index) => ({ code, after: index + 1 }));
  const merged = [...codes, ...moved]
    .sort((a, b) => a.code.offset - b.code.offset || a.after - b.after)
    .map(({ code }) => code);
  return isNested(merged) ? { text: content.text, codes: merged } : content;
}

/** An annotation at its new offset, and after how many codes it stood: of one offset, a code that is `n`th comes before what is after `n`. */
interface Moved {
  readonly code: InlineCode;
  readonly after: number;
}

function movedAnnotations({ text, codes }: Content, now: string): Moved[] {
  const start = commonStart(text, now);
  const end = commonStart(reversed(text.slice(start)), reversed(now.slice(start)));
  const moved: Moved[] = [];
  let after = 0.5;
  for (const code of codes) {
    if (!isAnnotation(code)) after += 1;
    else if (code.offset <= start) moved.push({ code, after });
    else if (code.offset >= text.length - end)
      moved.push({ code: { ...code, offset: code.offset + now.length - text.length }, after });
  }
  const whole = pairedIds(moved.map(({ code }) => code));
  return moved.filter(({ code: { kind, id } }) => kind === "placeholder" || whole.has(id));
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

const reversed = (text: string): string => text.split("").reverse().join("");

/** Whether elements that go round text (`g`, `pc`, `mrk`) close in the order in which they opened, as XML wants it; other codes may cross. */
export function isNested(codes: readonly InlineCode[]): boolean {
  const open: string[] = [];
  for (const { kind, raw = "", element, id } of codes) {
    if (kind === "open" && IS_START_TAG.test(raw)) open.push(`${element} ${id}`);
    else if (raw.startsWith("</") && open.pop() !== `${element} ${id}`) return false;
  }
  return open.length === 0;
}

const IS_START_TAG = /^<[^<]*[^/<]>$/u; // `<g id="1">`, not `<bx id="1"/>` or `<bpt id="1">&lt;b></bpt>`
