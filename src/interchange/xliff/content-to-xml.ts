import { type Content, type InlineCode, pairedIds } from "../../model/document.js";
import type { Span } from "../../model/span.js";
import { escapeXml } from "../../xml/index.js";

/** A stretch of a content to be marked, such as a term; marks do not overlap. */
export interface Mark {
  readonly span: Span;
  /** Start and end tag. */
  readonly tags: readonly [string, string];
}

/** Writes the markup of a code. */
export type CodeWriter = (code: InlineCode, content: Content) => string;

/** Text, codes and marks in their order, as markup. A mark that a code stands within is left out: the two might cross. */
export function markupOf(content: Content, codeToXml: CodeWriter, marks: readonly Mark[] = []): string {
  const { text, codes } = content;
  const whole = marks.filter(({ span }) => codes.every(({ offset }) => offset <= span.start || offset >= span.end));
  const places = [
    ...whole.flatMap(({ span, tags }) => [
      { offset: span.end, order: 0, markup: tags[1] },
      { offset: span.start, order: 2, markup: tags[0] },
    ]),
    ...codes.map((code) => ({ offset: code.offset, order: 1, markup: codeToXml(code, content) })),
  ].sort((a, b) => a.offset - b.offset || a.order - b.order);
  let from = 0;
  const parts: string[] = [];
  for (const { offset, markup } of places) {
    parts.push(escapeXml(text.slice(from, offset)), markup);
    from = offset;
  }
  return parts.join("") + escapeXml(text.slice(from));
}

/** A code as it stood in the file it came from. */
export const rawCode: CodeWriter = (code) => code.raw ?? code12(code);

/** @see XLIFF 1.2, 2.4 "Inline elements" */
export function code12({ kind, id, native, display }: Pick<InlineCode, "kind" | "id" | "native" | "display">): string {
  const name = native === undefined ? empty12[kind] : native12[kind];
  const shown = display === undefined ? "" : ` equiv-text="${escapeXml(display)}"`;
  const start = `<${name} id="${escapeXml(id)}"${shown}`;
  return native === undefined ? `${start}/>` : `${start}>${escapeXml(native)}</${name}>`;
}

const empty12 = { placeholder: "x", open: "bx", close: "ex" } as const;
const native12 = { placeholder: "ph", open: "bpt", close: "ept" } as const;

/**
 * Codes of 2.x for a unit: native code stands in the unit's original data, under the ids that are given.
 *
 * @param idOf - id of a code in its unit
 * @param dataIdOf - id of a native code in the original data
 * @see XLIFF 2.1, 4.2.3 "Inline elements"
 */
export const code2 = (idOf: (code: InlineCode) => string, dataIdOf: (native: string) => string): CodeWriter => {
  const pairsOf = new WeakMap<Content, ReadonlySet<string>>();
  return (code, content) => {
    const { kind, native, display } = code;
    const id = escapeXml(idOf(code));
    const data = native === undefined ? "" : ` dataRef="${dataIdOf(native)}"`;
    const shown = display === undefined ? "" : ` disp="${escapeXml(display)}"`;
    if (kind === "placeholder") return `<ph id="${id}"${data}${shown}/>`;
    const paired = pairsOf.get(content) ?? pairedIds(content.codes);
    pairsOf.set(content, paired);
    const hasPartner = paired.has(code.id);
    if (kind === "open") return `<sc id="${id}"${data}${shown}${hasPartner ? "" : ' isolated="yes"'}/>`;
    return hasPartner ? `<ec startRef="${id}"${data}${shown}/>` : `<ec id="${id}"${data}${shown} isolated="yes"/>`;
  };
};
