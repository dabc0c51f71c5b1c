import type { UnitContext } from "../../model/document.js";
import { nameTable } from "../../model/name-table.js";
import type { Span } from "../../model/span.js";
import type { Flow, FlowPart, FlowWriter } from "../flow/flow.js";
import { FlowBuilder, type FlowSource } from "../flow/flow-builder.js";
import type { Cue, Dialect } from "./cue.js";

/** A mark or text of a cue. */
interface Part {
  readonly kind: "text" | "single" | "open" | "close" | "reference" | "line";
  readonly name: string;
  readonly raw: string;
  readonly span: Span;
}

/** The flows of a cue, and whether lines in another language stand beside them. */
export interface CueFlows {
  readonly flows: readonly Flow[];
  readonly isBilingual: boolean;
}

/**
 * The texts of a cue: one with its line breaks as codes, or two where two people speak, each on a line that begins with a dash, which stays. Of
 * lines in two languages those in the source language are taken.
 *
 * @param isSource - whether a text is in the source language
 */
export function cueFlows(
  cue: Cue,
  source: FlowSource,
  dialect: Dialect,
  isSource: (text: string) => boolean,
): CueFlows {
  const lines = linesIn(partsIn(cue.span, source, dialect));
  const texts = lines.map(({ parts }) => parts.map((part) => textOf(part, dialect)).join(""));
  const taken = texts.map(isSource);
  const areSpeakers = lines.length > 1 && texts.every((text) => DASH.test(text));
  const groups: Part[][] = [];
  for (const [index, { before, parts }] of lines.entries()) {
    if (taken[index] !== true) continue;
    const group = taken[index - 1] === true && !areSpeakers ? groups.at(-1) : undefined;
    if (group === undefined) groups.push(areSpeakers ? withoutDash(parts) : [...parts]);
    else group.push(...before, ...parts);
  }
  const isBilingual = taken.includes(true) && texts.some((text, index) => taken[index] !== true && LETTER.test(text));
  return { flows: groups.flatMap((parts) => flowOf(parts, cue, source, dialect) ?? []), isBilingual };
}

const DASH = /^\s*[-‐–—－](?![-‐–—－])\s*/u; // "-你去哪儿？", no "——"
const LETTER = /\p{L}/u;

/** A line from after its dash on. */
function withoutDash(parts: readonly Part[]): Part[] {
  const at = parts.findIndex(({ kind }) => kind === "text");
  return parts.map((part, index) => {
    const length = index === at ? (DASH.exec(part.raw)?.[0].length ?? 0) : 0;
    return { ...part, raw: part.raw.slice(length), span: { ...part.span, start: part.span.start + length } };
  });
}

/** Marks are counted as they are found, for the parts of a cue are held until its last line is read. */
function* partsIn({ start, end }: Span, { original, budget }: FlowSource, { marks }: Dialect): Generator<Part> {
  const text = original.slice(start, end);
  const at = (from: number, to: number): Span => ({ start: start + from, end: start + to });
  let [from, count] = [0, 0];
  for (const { index, 0: raw, groups = {} } of text.matchAll(marks)) {
    count += 1;
    budget?.allow(count, start + index);
    if (index > from) yield { kind: "text", name: "", raw: text.slice(from, index), span: at(from, index) };
    from = index + raw.length;
    yield { kind: kindOf(groups), name: groups.name?.toLowerCase() ?? "", raw, span: at(index, from) };
  }
  if (from < text.length) yield { kind: "text", name: "", raw: text.slice(from), span: at(from, text.length) };
}

function kindOf({ line, single, close, name }: Readonly<Record<string, string | undefined>>): Part["kind"] {
  if (line !== undefined) return "line";
  if (single !== undefined) return "single";
  if (name !== undefined) return close === "/" ? "close" : "open";
  return "reference";
}

/** A line of a cue, with the line break that stands before it. */
interface CueLine {
  readonly before: readonly Part[];
  readonly parts: readonly Part[];
}

function linesIn(parts: Iterable<Part>): CueLine[] {
  const lines: { before: Part[]; parts: Part[] }[] = [{ before: [], parts: [] }];
  for (const part of parts) {
    if (part.kind === "line") lines.push({ before: [part], parts: [] });
    else lines.at(-1)?.parts.push(part);
  }
  return lines;
}

function textOf({ kind, raw }: Part, { decode }: Dialect): string {
  return kind === "text" ? raw : kind === "reference" ? decode(raw) : "";
}

function flowOf(
  parts: readonly Part[],
  { time, seconds }: Cue,
  source: FlowSource,
  dialect: Dialect,
): Flow | undefined {
  const builder = new FlowBuilder(source);
  const open: { readonly name: string; readonly id: string }[] = [];
  for (const part of parts) {
    const { kind, name, span } = part;
    if (kind === "text" || kind === "reference") builder.text(textOf(part, dialect), span.start, span.end - span.start);
    else if (kind === "line") {
      builder.space({ start: span.start, end: span.start }, true);
      builder.code({ kind: "placeholder", span, type: "lb" });
    } else if (kind === "single") builder.code({ kind: "placeholder", span, type: "x-style" });
    else if (kind === "open") open.push({ name, id: builder.code({ kind: "open", span, type: typeOf(name) }) });
    else {
      const at = open.findLastIndex((each) => each.name === name);
      const [opened] = at < 0 ? [] : open.splice(at, 1);
      builder.code({ kind: "close", span, type: typeOf(name), ...(opened && { id: opened.id }) });
    }
  }
  const context: UnitContext = { seconds };
  return builder.finish({
    kind: "cue",
    write: cueWriter(dialect, source.original),
    context,
    within: { in: "cue", time },
  });
}

const typeOf = (name: string): string => TYPES[name] ?? `x-${name}`;
const TYPES = nameTable<string>({ b: "bold", i: "italic", u: "underlined" });

/**
 * Writes texts escaped, without blanks at a line break, and a line break of the translator's own as the format has it. No line is left empty: an empty
 * one ends a cue.
 */
function cueWriter({ escape: escapeText, lineBreak }: Dialect, original: string): FlowWriter {
  return (parts, { span }) => {
    const isBreak = (part: FlowPart | undefined): boolean =>
      part !== undefined && "code" in part && part.code.type === "lb";
    const written = parts.map((part, index) => {
      if (!("text" in part)) return part.native;
      const start = isBreak(parts[index - 1]) ? part.text.trimStart() : part.text;
      const text = isBreak(parts[index + 1]) ? start.trimEnd() : start;
      return escapeText(text.replace(/\s*\n\s*/gu, "\n")).replaceAll("\n", lineBreak(original));
    });
    return withoutEmptyLines(written.join(""), original, span);
  };
}

function withoutEmptyLines(written: string, original: string, { start, end }: Span): string {
  const isStart = LINE_ENDS.has(original.charAt(start - 1));
  const isEnd = end === original.length || LINE_ENDS.has(original.charAt(end));
  const kept = written.replace(EMPTY_LINES, "$<first>");
  const fromStart = isStart ? kept.replace(/^[ \t]*[\r\n]+/u, "") : kept;
  return isEnd ? fromStart.replace(/[\r\n]+[ \t]*$/u, "") : fromStart;
}

const LINE_ENDS: ReadonlySet<string> = new Set(["\r", "\n"]);
const EMPTY_LINES = /(?<first>\r\n|\r(?!\n)|\n)(?:[ \t]*(?:\r\n|\r|\n))+/gu; // "a\n \nb"
