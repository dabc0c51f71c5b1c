import type { FlowCode, FlowPart, FlowPlace, FlowWriter } from "../../flow/flow.js";
import type { Reading } from "../read/reading.js";
import { asAsterisks, asElements, asLink, hasMarks, idlePairs } from "./elements.js";
import { type Extent, escapeForeign, escapeHash, escapeMarks, escapeStart, type Signs } from "./escape.js";
import { flatWriters } from "./flat-writers.js";
import { isPlainProse } from "./is-plain.js";
import { type BlockPlace, blockAround, type Place } from "./place.js";
import { isReadAs } from "./read-again.js";
import { tidyParts } from "./tidy-parts.js";

/** How a translation is written for a place of a file. */
export function writerFor(place: Place, reading: Reading, isInCell: boolean): FlowWriter {
  if (!isBlock(place)) return isInCell ? withinCell(flatWriters[place]) : flatWriters[place];
  return (parts, at) => writeBlock(tidyParts(parts), place, at, reading);
}

/** A writer for a text within the markup of a cell, where `|` would end the cell. */
const withinCell =
  (write: FlowWriter): FlowWriter =>
  (parts, at) =>
    write(parts, at).replaceAll("|", "\\|");

const isBlock = (place: Place): place is BlockPlace => place in blockAround;

/**
 * The first of several forms that is read again as what the translator wrote, by programs that know Chinese beside `**` and by those that do
 * not: as it is, with elements in place of marks that no longer stand beside what they need, with a backslash before every sign. Where none
 * is, the last: that it is read otherwise is then found when the file is read again.
 */
function writeBlock(parts: readonly FlowPart[], place: BlockPlace, at: FlowPlace, reading: Reading): string {
  const isAtStart = startsBlock(at);
  const { shortcuts, hasDirectives } = reading;
  const about = { isMdx: reading.dialect.isMdx, hasDirectives, shortcuts, place, at };
  if (isPlainProse(parts, isAtStart)) return withEnd(parts.map(plainPiece).join(""), at);
  let written = "";
  for (const form of forms(parts)) {
    const pieces = parts.map((part, index) =>
      writePart(part, { ...form, ...about, isAtStart: isAtStart && index === 0 }, parts[index - 1]),
    );
    if (form.marks === "some-elements") {
      const idle = idlePairs(parts, pieces);
      for (const [index, part] of parts.entries())
        if (!("text" in part) && idle.has(part.code.id))
          pieces[index] = asElements(pieces[index] ?? "", part.code.kind);
    }
    written = withEnd(pieces.join(""), at);
    const all = around(parts, pieces, at, shortcuts);
    if (isReadAs(all.parts, all.pieces, place, isAtStart, reading)) return written;
  }
  return written;
}

/** The parts of a translation with the pairs that it stands in, which are written as they stand. */
function around(
  parts: readonly FlowPart[],
  pieces: readonly string[],
  { around: { before, after } = { before: [], after: [] } }: FlowPlace,
  shortcuts: Reading["shortcuts"],
) {
  const partOf = (code: FlowCode) => ({ code, native: withLabel(code.native, code, shortcuts) });
  const [first, last] = [before.map(partOf), after.map(partOf)];
  return {
    parts: [...first, ...parts, ...last],
    pieces: [...first.map(plainPiece), ...pieces, ...last.map(plainPiece)],
  };
}

const plainPiece = (part: FlowPart): string => ("text" in part ? part.text : part.native);

/** Which form a translation is written in. */
interface Form {
  readonly escaped: "none" | Extent;
  /** Whether bare addresses have marks around them. */
  readonly hasLinks: boolean;
  /** Which marks of emphasis are written otherwise: `_` as `*`, those that would not be read as marks as elements, or all as elements. */
  readonly marks: "same" | "asterisks" | "some-elements" | "elements";
}

/** The forms of a translation, those first that change it least. */
function forms(parts: readonly FlowPart[]): readonly Form[] {
  const codes = parts.flatMap((part) => ("text" in part ? [] : [part]));
  const links = codes.some(({ code }) => code.type === "x-address") ? [false, true] : [false];
  const changes = (["same", "asterisks", "some-elements", "elements"] as const).slice(
    0,
    codes.some(({ native }) => hasMarks(native)) ? undefined : 1,
  );
  return (["none", "most", "every", "references"] as const).flatMap((escaped) =>
    changes.flatMap((marks) => links.map((hasLinks) => ({ escaped, hasLinks, marks }))),
  );
}

/** What a part is written by. */
interface PartForm extends Form, Signs, Pick<Reading, "shortcuts"> {
  readonly place: BlockPlace;
  readonly at: FlowPlace;
  readonly isAtStart: boolean;
}

function writePart(part: FlowPart, form: PartForm, before: FlowPart | undefined): string {
  if (!("text" in part)) return writeCode(part.code, withLabel(part.native, part.code, form.shortcuts), form);
  const start = lineStart(form, before);
  const hasHash = start === undefined || form.place === "cell" || form.at.original[start] === "#";
  const hashed = (text: string): string => (hasHash ? text : escapeHash(text));
  if (form.escaped === "none") return hashed(escapeForeign(part.text, form));
  const marked = escapeForeign(escapeMarks(part.text, form.place === "cell", form.escaped, form.isMdx), form);
  return start === undefined ? marked : hashed(escapeStart(marked, form.isMdx));
}

/** The offset in the file at which a text begins that is the first of its line; nothing for one within a line. */
function lineStart({ isAtStart, at }: PartForm, before: FlowPart | undefined): number | undefined {
  if (isAtStart) return at.span.start;
  const isAfterBreak = before !== undefined && !("text" in before) && /\n\s*$/u.test(before.native);
  return isAfterBreak ? before.code.span.end : undefined;
}

function writeCode({ type, kind }: FlowCode, native: string, { hasLinks, marks, isMdx }: PartForm): string {
  if (hasLinks && type === "x-address" && /^[a-z]/iu.test(native)) return asLink(native, isMdx);
  if (marks === "elements") return asElements(native, kind);
  return marks === "same" ? native : asAsterisks(native, kind);
}

/** The end of a link with the label that it had in its text: `[手册]` becomes `[manual][手册]`, and `[[手册]]` becomes `[[手册|manual]]`. */
export function withLabel(native: string, { kind, span }: FlowCode, shortcuts: Reading["shortcuts"]): string {
  const page = kind === "open" ? shortcuts.get(span.start + native.indexOf("[[")) : undefined;
  if (page !== undefined) return native.replace("[[", () => `[[${page}|`);
  const label = kind === "close" ? shortcuts.get(span.start) : undefined;
  return label === undefined ? native : native.replace(/^\](?:\[\])?/u, () => `][${label}]`);
}

/** Whether nothing but the marks of blocks stands before a stretch of a file on its line. */
function startsBlock({ original, span }: FlowPlace): boolean {
  const line = original.slice(original.lastIndexOf("\n", span.start - 1) + 1, span.start);
  return /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(?:\[[ xX]\]\s+|\[\^[^\]]*\]:\s*|:\s+|\|\s*)?$/u.test(line);
}

/** A text whose last sign means nothing together with what follows it in the file: `!` before a link, a backslash at a line's end. */
function withEnd(written: string, { original, span }: FlowPlace): string {
  const isImage = written.endsWith("!") && original[span.end] === "[";
  const isBreak = /(?<!\\)(?:\\\\)*\\$/u.test(written);
  return isImage ? `${written.slice(0, -1)}\\!` : isBreak ? `${written}\\` : written;
}
