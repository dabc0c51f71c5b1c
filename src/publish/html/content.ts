import { readingsByWord, type WordReading } from "../../languages/zh/word-readings.js";
import { type Content, type InlineCode, isAnnotation } from "../../model/document.js";
import type { Severity } from "../../model/issue.js";
import type { Span } from "../../model/span.js";
import type { TermMatch } from "../../model/term-match.js";
import { byPlace, overlay } from "../../text/overlay.js";
import { readableCode } from "../../text/readable.js";
import { drawnLinks } from "./drawn-links.js";
import { escapeHtml, Markup, markup } from "./markup.js";

/** What is drawn over a text. */
export interface ContentOptions {
  readonly terms?: readonly TermMatch[];
  /** Stretches that issues are about. */
  readonly issues?: readonly MarkedStretch[];
  /** Where the links of the text lead, by the ids of their codes; a text whose codes are shown has none. */
  readonly links?: ReadonlyMap<string, string> | undefined;
  /** Whether all inline codes are shown; else those alone that stand for text, and as that text. */
  readonly codes?: boolean;
  /** Whether the readings of Chinese characters stand above them, a ruby a word. */
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
  const { terms = [], issues = [], codes = false, pinyin = false, links } = options;
  const linked = drawnLinks(content, terms, codes ? undefined : links);
  const shownCodes = content.codes.filter((code) => (codes ? !isAnnotation(code) : readableCode(code) !== ""));
  const draw = codes ? codeMarkup : equivalentMarkup;
  if (linked.length === 0 && issues.length === 0 && shownCodes.length === 0 && !pinyin) return plainMarkup(text);
  const drawnCodes = shownCodes.map((code) => ({ start: code.offset, end: code.offset, html: draw(code) }));
  const borders = new Set([...linked, ...issues].flatMap(({ span }) => [span.start, span.end]));
  for (const { start } of drawnCodes) borders.add(start);
  const line = new Line(text, [...drawnCodes, ...(pinyin ? rubies(text, borders) : [])]);
  const marks = issues.toSorted(byPlace);
  const parts = overlay({ start: 0, end: text.length }, linked).map(({ span, item }) => {
    const inside = line.marked(span, marks);
    return item === undefined ? inside : `<a href="${escapeHtml(item.href)}">${inside}</a>`;
  });
  return new Markup(parts.join("") + line.rest());
}

/** What stands at a place of a text instead of its characters from `start` to `end`, or between two of them. */
interface Drawn extends Span {
  readonly html: string;
}

/** A text written from its start to its end, stretch by stretch. */
class Line {
  readonly #text: string;
  readonly #drawn: readonly Drawn[];
  #next = 0;

  constructor(text: string, drawn: readonly Drawn[]) {
    this.#text = text;
    this.#drawn = drawn.toSorted((a, b) => a.start - b.start);
  }

  marked(within: Span, marks: readonly MarkedStretch[]): string {
    return overlay(within, marks)
      .map(({ span, item }) => {
        const inside = this.#stretch(span);
        return item === undefined ? inside : `<mark class="${item.severity}">${inside}</mark>`;
      })
      .join("");
  }

  /** Codes at the very end. */
  rest(): string {
    return this.#drawn
      .slice(this.#next)
      .map(({ html }) => html)
      .join("");
  }

  #stretch({ start, end }: Span): string {
    let from = start;
    let out = "";
    for (let one = this.#drawn[this.#next]; one !== undefined && one.start < end; one = this.#drawn[this.#next]) {
      out += textMarkup(this.#text.slice(from, one.start)) + one.html;
      from = Math.max(from, one.end);
      this.#next += 1;
    }
    return out + textMarkup(this.#text.slice(from, end));
  }
}

/**
 * The words, each with the readings of its characters above them; a border, such as that of a term, parts a word. Readings are `inert`:
 * the search of a browser passes over what is, and finds 都匀市 and the sentence around it.
 */
function rubies(text: string, borders: ReadonlySet<number>): Drawn[] {
  const words: WordReading[][] = [];
  for (const reading of readingsByWord(text)) {
    const last = words.at(-1)?.at(-1);
    const goesOn =
      last?.word === reading.word && last.start + last.length === reading.start && !borders.has(reading.start);
    if (goesOn) words.at(-1)?.push(reading);
    else words.push([reading]);
  }
  return words.flatMap((characters) => {
    const [first, last] = [characters[0], characters.at(-1)];
    if (first === undefined || last === undefined) return [];
    const [start, end] = [first.start, last.start + last.length];
    const pairs = characters.map(
      ({ start: at, length, reading }) => `${text.slice(at, at + length)}<rt><span inert>${reading}</span></rt>`,
    );
    return [{ start, end, html: `<ruby>${pairs.join("")}</ruby>` }];
  });
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
