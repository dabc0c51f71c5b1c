import type { Content, InlineCode, Segment, Unit } from "../model/document.js";
import type { Span } from "../model/span.js";
import { isUnspaced } from "./language.js";
import { cutAt } from "./overlay.js";
import { inTargetOrder } from "./target-order.js";
import { withinLine } from "./within-line.js";

/** Whether any segment of a unit has a translation: units of which none has stay as they stand in the original. */
export const isTranslated = ({ segments }: Pick<Unit, "segments">): boolean =>
  segments.some(({ target }) => target !== undefined);

/**
 * The content of a whole unit with its translations: sentences joined as the target language joins them, a sentence without a target in
 * the source language, and the codes at the edges of segments where they stood. Line breaks that a sentence does not have in its source
 * are not taken over.
 */
export function translatedContent(unit: Unit, trgLang: string): Content {
  const { text, codes = [], segments } = unit;
  const within = new Set(segments.flatMap(({ source }) => source.codes.map(keyOf)));
  const outside = codes.filter((code) => !within.has(keyOf(code)));
  const made = new Joined();
  let from = 0;
  let done = 0;
  const targets = inTargetOrder(segments);
  for (const [index, { span }] of segments.entries()) {
    const gap = { start: from, end: span.start };
    const here = outside.slice(done).filter(({ offset }) => offset <= span.start);
    made.add(between({ text, codes: here }, gap, index > 0 && !isUnspaced(trgLang)));
    const { source, target } = targets[index] ?? EMPTY;
    made.add(target === undefined ? source : withinLine(target, source));
    from = span.end;
    done += here.length;
  }
  made.add(between({ text, codes: outside.slice(done) }, { start: from, end: text.length }, false));
  return made;
}

const EMPTY: Pick<Segment, "source" | "target"> = { source: { text: "", codes: [] } };

/** An end of a pair and its partner have one id. */
const keyOf = ({ kind, id }: InlineCode): string => `${kind} ${id}`;

/**
 * What stands between two segments. Where the language parts sentences, that is a blank, but for line ends, which stay. Codes that close
 * stand before a blank that is put in, codes from the first that opens on after it.
 */
function between({ text, codes }: Content, { start, end }: Span, isParted: boolean): Content {
  const space = text.slice(start, end);
  const joint = isParted && !/[\r\n]/u.test(space) ? " " : space;
  const opening = space === "" ? codes.findIndex(({ kind }) => kind === "open") : -1;
  const offsetOf = (code: InlineCode, index: number): number =>
    opening >= 0 && index >= opening ? joint.length : Math.min(Math.max(0, code.offset - start), joint.length);
  return { text: joint, codes: codes.map((code, index) => ({ ...code, offset: offsetOf(code, index) })) };
}

class Joined implements Content {
  text = "";
  readonly codes: InlineCode[] = [];

  add({ text, codes }: Content): void {
    this.codes.push(...codes.map((code) => ({ ...code, offset: code.offset + this.text.length })));
    this.text += text;
  }
}

/**
 * A content as it is written in its file: text through the format's own escaping, codes as they stood in the source. Nothing where it has
 * a code that the source has not.
 *
 * @param known - codes of the unit; a code that was read back without its native code is found by its id
 */
export function nativeText(
  { text, codes }: Content,
  known: readonly InlineCode[],
  escapeText: (text: string) => string = (plain) => plain,
): string | undefined {
  const natives = new Map(known.map((code) => [keyOf(code), code.native]));
  const every = new Set(natives.values());
  let written = "";
  for (const part of cutAt(text, codes)) {
    const native = typeof part === "string" ? escapeText(part) : (part.native ?? natives.get(keyOf(part)));
    if (native === undefined || (typeof part !== "string" && !every.has(native))) return undefined;
    written += native;
  }
  return written;
}
