import type { Span } from "../model/span.js";
import type { UnitKind } from "../model/unit-kind.js";
import { type Headed, withHeadings } from "./headings.js";
import type { KeptLine } from "./joins/gap-edits.js";
import type { LineKind } from "./kinds/index.js";
import type { RepeatedBlock } from "./repeats.js";

/** A paragraph of the repaired text. */
export interface RepairedLine {
  readonly span: Span;
  readonly kind: UnitKind;
  /** What its first line is in the layout of the text. */
  readonly form: LineKind;
  /** The block it repeats, where it belongs to a later copy of one. */
  readonly repeat?: RepeatedBlock;
}

/** The paragraphs that the kept lines have become, in order. */
export function repairedLines(text: string, kept: readonly KeptLine[]): RepairedLine[] {
  const firsts = kept.filter(({ isFirst }, at) => at === 0 || isFirst);
  let start = 0;
  const lines = text.split("\n").flatMap((paragraph, at): (Headed & Omit<RepairedLine, "kind">)[] => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 1;
    const { form, block } = firsts[at] ?? {};
    if (paragraph === "") return [];
    return [{ span, text: paragraph, form: form?.kind ?? "prose", ...(block && { repeat: block }) }];
  });
  return withHeadings(lines).map(({ text: part, ...line }) => ({ ...line, kind: kindOf(part, line.form) }));
}

/** What a translator is told of a paragraph. One that begins as a label does and holds sentences (`他问：“冷吗？”`) is a paragraph. */
function kindOf(text: string, form: LineKind): UnitKind {
  return form === "label" && SENTENCE.test(text) ? "paragraph" : KIND_OF[form];
}

const SENTENCE = /[。！？；]/u;

/** A rule (`-----`) is a line like others. */
const KIND_OF: Readonly<Record<LineKind, UnitKind>> = {
  prose: "paragraph",
  heading: "heading",
  item: "item",
  label: "label",
  cell: "cell",
  verse: "verse",
  line: "line",
  rule: "line",
  code: "code",
  cue: "cue",
};
