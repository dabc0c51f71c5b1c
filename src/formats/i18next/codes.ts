import type { Content, InlineCode } from "../../model/document.js";
import type { Span } from "../../model/span.js";
import { CONTROL_SEQUENCES, shownSequence } from "../../text/control-sequences.js";
import { withoutOverlaps } from "../../text/overlay.js";
import { type Tag, tagsIn } from "../../text/tags.js";

/**
 * A string of i18next with its codes, and where they stand in it: interpolations (`{{name}}`) and nestings
 * (`$t(key, { "count": {{n}} })`) are placeholders that hold them, and so are control sequences; tags of HTML and of the component `Trans` (`<b>…</b>`, `<0>…</0>`) pairs.
 * A tag without its partner stays text.
 *
 * @see i18next, "Interpolation", "Nesting"; react-i18next, "Trans Component"
 */
export function contentOf(text: string): Content & { readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  const codes: InlineCode[] = [];
  let plain = "";
  let from = 0;
  for (const { span, code } of withoutOverlaps(codesIn(text))) {
    plain += text.slice(from, span.start);
    codes.push({ ...code, offset: plain.length, native: text.slice(span.start, span.end) });
    spans.push(span);
    from = span.end;
  }
  return { text: plain + text.slice(from), codes: numbered(codes), spans };
}

/** A code and where it stands in the string; a pair is known by the place of its start tag until codes are numbered. */
interface FoundCode {
  readonly span: Span;
  readonly code: Omit<InlineCode, "offset">;
}

function codesIn(text: string): FoundCode[] {
  return [...variablesIn(text), ...controlsIn(text), ...pairedTags(text)].sort((a, b) => a.span.start - b.span.start);
}

function variablesIn(text: string): FoundCode[] {
  return Array.from(text.matchAll(START)).flatMap(({ index: start }) => {
    const end = endOf(text, start);
    if (end === undefined) return [];
    const equiv = text.slice(start, end);
    return [
      { span: { start, end }, code: { id: `${start}`, kind: "placeholder", element: "x", equiv, type: "x-variable" } },
    ];
  });
}

/** What colours a terminal, in the strings of a program for the command line. */
function controlsIn(text: string): FoundCode[] {
  return Array.from(text.matchAll(CONTROL_SEQUENCES), ({ 0: sequence, index: start }) => ({
    span: { start, end: start + sequence.length },
    code: { id: `${start}`, kind: "placeholder", element: "x", equiv: shownSequence(sequence), type: "x-control" },
  }));
}

function pairedTags(text: string): FoundCode[] {
  const open: Tag[] = [];
  return tagsIn(text).flatMap((tag): FoundCode[] => {
    if (tag.kind === "empty") return [codeOf(tag, tag, "placeholder", "x")];
    if (tag.kind === "open") open.push(tag);
    if (tag.kind === "open" || open.at(-1)?.name !== tag.name) return [];
    const start = open.pop() ?? tag;
    return [codeOf(start, start, "open", "bpt"), codeOf(tag, start, "close", "ept")];
  });
}

const codeOf = ({ span }: Tag, first: Tag, kind: InlineCode["kind"], element: string): FoundCode => ({
  span,
  code: { id: `${first.span.start}`, kind, element },
});

/** Codes with the numbers 1, 2, 3 for ids, both ends of a pair with the same. */
function numbered(codes: readonly InlineCode[]): InlineCode[] {
  const numbers = new Map(Array.from(new Set(codes.map(({ id }) => id)), (id, index) => [id, `${index + 1}`]));
  return codes.map((code) => ({ ...code, id: numbers.get(code.id) ?? code.id }));
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
