import { readingsByWord, type WordReading } from "../../languages/zh/word-readings.js";
import { type Content, type InlineCode, isAnnotation } from "../../model/document.js";
import type { Severity } from "../../model/issue.js";
import type { Span } from "../../model/span.js";
import type { TermMatch } from "../../model/term-match.js";
import { byPlace, overlay, withoutOverlaps } from "../../text/overlay.js";
import { readableCode } from "../../text/readable.js";
import { escapeHtml, Markup, markup } from "./markup.js";

/** What is drawn over a text. */
export interface ContentOptions {
  readonly terms?: readonly TermMatch[];
  /** Stretches that issues are about. */
  readonly issues?: readonly MarkedStretch[];
  /** Whether all inline codes are shown; else those alone that stand for text, and as that text. */
  readonly codes?: boolean;
  /** Whether the reading of Chinese characters stands above their words: a browser finds 都匀市 in one ruby, and not in three. */
  readonly pinyin?: boolean;
}

/** A stretch that an issue is about. */
export interface MarkedStretch {
  readonly span: Span;
  readonly severity: Severity;
}

/**
 * A content with its terms as links to the index of names. Its text is the element's text, character for character: codes, and the names
 * of characters that nobody sees, are drawn by the style sheet.
 */
export function contentMarkup(content: Content, options: ContentOptions): Markup {
  const { text } = content;
  const { terms = [], issues = [], codes = false, pinyin = false } = options;
  const shownCodes = content.codes.filter((code) => (codes ? !isAnnotation(code) : readableCode(code) !== ""));
  const draw = codes ? codeMarkup : equivalentMarkup;
  if (terms.length === 0 && issues.length === 0 && shownCodes.length === 0 && !pinyin) return plainMarkup(text);
  const line = new Line(text, { codes: shownCodes, draw }, pinyin ? readingsByWord(text) : []);
  const marks = issues.toSorted(byPlace);
  const linked = withoutOverlaps(terms.toSorted(byPlace)); // half a term is no link
  const parts = overlay({ start: 0, end: text.length }, linked).map(({ span, item }) => {
    const inside = line.marked(span, marks);
    return item === undefined ? inside : `<a href="#term-${escapeHtml(item.concept.id)}">${inside}</a>`;
  });
  return new Markup(parts.join("") + line.rest());
}

/** Codes, and how each is written into the page. */
interface DrawnCodes {
  readonly codes: readonly InlineCode[];
  readonly draw: (code: InlineCode) => string;
}

/** A text written from its start to its end, stretch by stretch. */
class Line {
  readonly #text: string;
  readonly #codes: readonly InlineCode[];
  readonly #draw: (code: InlineCode) => string;
  readonly #readings: readonly WordReading[];
  #nextCode = 0;
  #nextReading = 0;

  constructor(text: string, { codes, draw }: DrawnCodes, readings: readonly WordReading[]) {
    this.#text = text;
    this.#draw = draw;
    this.#codes = [...codes].sort((a, b) => a.offset - b.offset);
    this.#readings = readings;
  }

  marked(within: Span, marks: readonly MarkedStretch[]): string {
    return overlay(within, marks)
      .map(({ span, item }) => {
        const inside = this.#stretch(span.start, span.end);
        return item === undefined ? inside : `<mark class="${item.severity}">${inside}</mark>`;
      })
      .join("");
  }

  /** Codes at the very end. */
  rest(): string {
    return this.#codes.slice(this.#nextCode).map(this.#draw).join("");
  }

  #stretch(start: number, end: number): string {
    let from = start;
    let out = "";
    for (;;) {
      const code = this.#codes[this.#nextCode];
      if (code === undefined || code.offset >= end) break;
      out += this.#characters(from, code.offset) + this.#draw(code);
      from = Math.max(from, code.offset);
      this.#nextCode += 1;
    }
    return out + this.#characters(from, end);
  }

  #characters(start: number, end: number): string {
    let from = start;
    let out = "";
    for (;;) {
      const word = this.#wordBefore(end);
      const [first] = word;
      if (first === undefined) break;
      const next = word.reduce((at, { length }) => at + length, first.start);
      const reading = word.map((character) => character.reading).join(" ");
      const [before, base] = [this.#text.slice(from, first.start), this.#text.slice(first.start, next)];
      out += `${textMarkup(before)}<ruby>${base}<rt>${reading}</rt></ruby>`;
      from = next;
    }
    return out + textMarkup(this.#text.slice(from, end));
  }

  /** The next characters of one word with their readings, as far as they stand before an offset and side by side. */
  #wordBefore(end: number): readonly WordReading[] {
    const from = this.#nextReading;
    for (;;) {
      const [last, reading] = [this.#readings[this.#nextReading - 1], this.#readings[this.#nextReading]];
      if (reading === undefined || reading.start >= end) break;
      const goesOn = last?.word === reading.word && last.start + last.length === reading.start;
      if (this.#nextReading > from && !goesOn) break;
      this.#nextReading += 1;
    }
    return this.#readings.slice(from, this.#nextReading);
  }
}

/** A text of a segment or note with nothing marked in it. */
export const plainMarkup = (text: string): Markup => new Markup(textMarkup(text));

/** Directional overrides are told, and taken out of the line that they would turn round (Unicode Standard Annex #9). */
function textMarkup(text: string): string {
  const escaped = escapeHtml(text);
  return TURNS.test(escaped) ? escaped.replace(EVERY_TURN, turnMarkup) : escaped;
}

const TURNS = /[\u202a-\u202e\u2066-\u2069]/u;
const EVERY_TURN = new RegExp(TURNS.source, "gu");

const turnMarkup = (character: string): string =>
  `<span class="turn" data-u="${character.charCodeAt(0).toString(16).toUpperCase()}"><span hidden>${character}</span></span>`;

const equivalentMarkup = (code: InlineCode): string => escapeHtml(readableCode(code));

/** An empty element that says which code stands here; `data-raw` is its markup in the XLIFF. */
function codeMarkup(code: InlineCode): string {
  const { kind, raw } = code;
  const label = labelOf(code);
  const markupInFile = raw === undefined ? undefined : markup` data-raw="${raw}" data-code="${`${kind} ${code.id}`}"`;
  return markup`<span class="code ${kind}" role="img" aria-label="${label}" data-label="${label}"${markupInFile}></span>`
    .text;
}

const labelOf = ({ id, kind, display, native, element }: InlineCode): string =>
  display ?? native ?? `${kind === "close" ? "/" : ""}${element}${id === "" ? "" : ` ${id}`}`;
