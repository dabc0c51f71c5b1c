import { InputError } from "../../model/input-error.js";
import type { LinePlace } from "../../model/place.js";
import { linePlaceOf } from "../../model/place.js";
import { identityMap, placeAt } from "../../model/source-map.js";
import type { Span } from "../../model/span.js";
import { blanked } from "../../text/blanked.js";
import { type ReadXmlOptions, readXml, unescapeXml } from "../../xml/index.js";
import { readXliff } from "./read-xliff.js";

/** A broken file as a well-formed one: what can be read stands at the line and column where it stood, all else is blank. */
export interface Salvaged {
  readonly text: string;
  /** The pieces that could not be read, in the order of the file. */
  readonly lost: readonly LostPiece[];
}

/** A piece of a file that could not be read. */
export interface LostPiece {
  /** The id of a unit, if its start tag could be read. */
  readonly id?: string;
  /** The place at which the fault was met. */
  readonly place: LinePlace;
  readonly fault: Fault;
  /** The fault of the markup in the parser's words; absent where the markup is well-formed. */
  readonly reason?: string;
  /** Why no text of a well-formed unit is taken, and the words or the element that stand where none may. */
  readonly misplaced?: Misplaced;
}

/** Why a reader refuses a unit: it has an element twice, or words or an element of text in a place where they would be lost. */
export interface Misplaced {
  readonly context: "doubled" | "nested" | "stray" | "stray-text";
  readonly what: string;
}

/**
 * What is wrong with a piece: its markup; its start tag or its end tag is missing; bytes that are no character; a comment or CDATA
 * section that is never closed; longer or deeper than the limits allow; well-formed, but of a structure that would lose text.
 */
export type Fault = "markup" | "no-start" | "no-end" | "bytes" | "unclosed" | "limit" | "structure";

/**
 * Keeps of a broken XLIFF every unit that is sound in itself, the files and groups around it, and our manifest; none of them is
 * changed. Bytes that are no character stand as U+FFFD in `text`. What a comment hides that is never closed is lost.
 *
 * @throws InputError `xml.doctype` where the file has a document type declaration
 */
export function salvageXliff(text: string, options: ReadXmlOptions): Salvaged {
  const { lineStarts } = identityMap(text);
  const placeOf = (offset: number): LinePlace => placeAt(lineStarts, offset);
  const visible = text.replace(HIDDEN, blanked);
  const doctype = visible.search(/<!DOCTYPE/iu);
  if (doctype >= 0) throw new InputError("xml.doctype", {}, { file: options.name, place: placeOf(doctype) });
  const salvage = new Salvage(text, visible, options, placeOf);
  for (const match of visible.matchAll(TAG)) salvage.take(match);
  return salvage.finish();
}

/** Comments, CDATA and instructions, which may hold what looks like a tag. */
const HIDDEN = /<!--.*?(?:-->|$)|<!\[CDATA\[.*?(?:\]\]>|$)|<\?.*?\?>/gsu;

/** Tags of what is kept; an attribute that lacks its closing quotation mark ends at the next tag. */
const TAG =
  /<(?<end>\/?)(?<name>(?:[\w.-]+:)?(?<local>xliff|file|group|trans-unit|unit|internal-file|metadata))(?=[\s/>])(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/gu;

/** Elements that are kept or lost as a whole: units, and what holds our manifest. */
const PIECES: ReadonlySet<string> = new Set(["trans-unit", "unit", "internal-file", "metadata"]);
const UNITS: ReadonlySet<string> = new Set(["trans-unit", "unit"]);
/** What stands in units alone. */
const CONTENT = /<\/?(?:[\w.-]+:)?(?:source|target|segment|trans-unit|unit)(?=[\s/>])/u;

type TagKind = "start" | "end" | "empty";

interface Tag {
  readonly local: string;
  readonly name: string;
  readonly span: Span;
}

class Salvage {
  readonly #text: string;
  readonly #visible: string;
  readonly #options: ReadXmlOptions;
  readonly #placeOf: (offset: number) => LinePlace;
  readonly #lost: LostPiece[] = [];
  readonly #parts: string[] = [];
  /** Up to where the text is kept or made blank. */
  #done = 0;
  /** The root, the file and the groups that are open, with their start tags. */
  readonly #around: (Tag & { readonly markup: string })[] = [];
  #piece: Tag | undefined;
  /** End of the last tag that was taken. */
  #end = 0;

  constructor(text: string, visible: string, options: ReadXmlOptions, placeOf: (offset: number) => LinePlace) {
    this.#text = text;
    this.#visible = visible;
    this.#options = options;
    this.#placeOf = placeOf;
  }

  take({ index, 0: markup, groups = {} }: RegExpExecArray): void {
    const { end = "", name = "", local = "" } = groups;
    const tag = { local, name, span: { start: index, end: index + markup.length } };
    const kind = end === "/" ? "end" : markup.endsWith("/>") ? "empty" : "start";
    if (PIECES.has(local)) this.#takePiece(tag, kind);
    else {
      this.#losePiece(index);
      this.#reportStray(index);
      if (kind === "end") this.#closeAround(tag);
      else if (kind === "start") this.#openAround(tag);
    }
    this.#end = tag.span.end;
  }

  finish(): Salvaged {
    this.#losePiece(this.#text.length);
    this.#reportStray(this.#text.length);
    const unclosed = Array.from(this.#text.matchAll(HIDDEN)).at(-1);
    if (unclosed !== undefined && !/(?:-->|\]\]>|\?>)$/u.test(unclosed[0])) this.#lose("unclosed", unclosed.index);
    for (const { name } of this.#around.toReversed()) this.#parts.push(`</${name}>`);
    this.#parts.push(blanked(this.#text.slice(this.#done)));
    return { text: this.#parts.join(""), lost: this.#lost };
  }

  #takePiece(tag: Tag, kind: TagKind): void {
    const { local, span } = tag;
    if (this.#piece !== undefined && local !== this.#piece.local && !UNITS.has(local)) return;
    if (kind === "end" && this.#piece?.local === local) this.#closePiece(this.#piece, span.end);
    else if (kind === "end") this.#reportStray(span.end);
    else {
      this.#losePiece(span.start);
      this.#reportStray(span.start);
      if (kind === "start") this.#piece = tag;
    }
  }

  #closePiece({ local, span: { start } }: Tag, end: number): void {
    this.#piece = undefined;
    const fault = this.#faultIn(start, end) ?? (UNITS.has(local) ? this.#lossIn(start, end) : undefined);
    if (fault === undefined) this.#keepWithin({ start, end });
    else this.#lost.push({ ...this.#idAt(start), ...fault });
  }

  #faultIn(start: number, end: number): Omit<LostPiece, "id"> | undefined {
    const markup = this.#text.slice(start, end);
    const broken = markup.indexOf("\ufffd");
    if (broken >= 0) return { place: this.#placeOf(start + broken), fault: "bytes" };
    const error = errorIn(markup, this.#options);
    if (error === undefined) return undefined;
    const { line = 1, column = 1 } = linePlaceOf(error.place) ?? {};
    const from = this.#placeOf(start);
    const place = { line: from.line + line - 1, column: line === 1 ? from.column + column - 1 : column };
    if (error.code !== "xml.syntax") return { place, fault: "limit" };
    return { place, fault: "markup", reason: String(error.values.reason) };
  }

  /** What the reader of files refuses in a unit because text would be lost. */
  #lossIn(start: number, end: number): Omit<LostPiece, "id"> | undefined {
    this.#openRoot();
    const before = this.#around.map(({ markup }) => markup.replace(/[\r\n]/gu, " ")).join("");
    const after = this.#around.toReversed().map(({ name }) => `</${name}>`);
    const alone = `${before}${this.#text.slice(start, end)}${after.join("")}`;
    const error = thrownBy(() => void readXliff(alone, this.#options));
    const [context] = MISPLACED.filter((each) => error?.code === `bilingual.${each}`);
    if (error === undefined || context === undefined) return undefined;
    const { line = 1, column = 1 } = linePlaceOf(error.place) ?? {};
    const from = this.#placeOf(start);
    const place =
      line === 1
        ? { line: from.line, column: from.column + column - 1 - before.length }
        : { line: from.line + line - 1, column };
    return {
      place,
      fault: "structure",
      misplaced: { context, what: String(error.values.text ?? error.values.element) },
    };
  }

  /** A piece whose end tag does not come. */
  #losePiece(before: number): void {
    if (this.#piece === undefined) return;
    const { start } = this.#piece.span;
    this.#piece = undefined;
    this.#lost.push({ ...this.#idAt(start), place: this.#placeOf(start), fault: "no-end" });
    this.#end = before;
  }

  /** What belongs to a unit, but stands in none: the unit's start tag is missing or broken. */
  #reportStray(before: number): void {
    const at = this.#visible.slice(this.#end, before).search(CONTENT);
    if (at >= 0) this.#lose("no-start", this.#end + at);
  }

  #lose(fault: Fault, offset: number): void {
    this.#lost.push({ place: this.#placeOf(offset), fault });
  }

  #idAt(start: number): Pick<LostPiece, "id"> {
    const tag = this.#text.slice(start, this.#text.indexOf(">", start));
    const id = /\sid\s*=\s*(["'])(.*?)\1/su.exec(tag)?.[2];
    return id === undefined ? {} : { id: unescapeXml(id) };
  }

  /** A start tag that is broken itself is left out, and a file that is still open is closed by the next. */
  #openAround(tag: Tag): void {
    const { start, end } = tag.span;
    const isRoot = tag.local === "xliff";
    if ((isRoot && this.#around.length > 0) || !isWellFormed(`${this.#text.slice(start, end - 1)}/>`)) return;
    if (tag.local === "file") this.#closeAround(tag);
    if (isRoot) this.#keep(tag.span);
    else this.#keepWithin(tag.span);
    this.#around.push({ ...tag, markup: this.#text.slice(start, end) });
  }

  /** Closes the last file or group that is open, and what is open within; the root is closed at the end. */
  #closeAround({ local }: Tag): void {
    const index = this.#around.findLastIndex((open) => open.local === local);
    if (index < 0 || local === "xliff") return;
    for (const { name } of this.#around.splice(index).toReversed()) this.#parts.push(`</${name}>`);
  }

  /** Where the root's start tag is missing, the names of the units tell the version. */
  #keepWithin(span: Span): void {
    this.#openRoot();
    this.#keep(span);
  }

  #openRoot(): void {
    if (this.#around.length > 0) return;
    const version = /<(?:[\w.-]+:)?trans-unit[\s>]/u.test(this.#visible) ? "1.2" : "2.0";
    const markup = `<xliff version="${version}" xmlns="urn:oasis:names:tc:xliff:document:${version}">`;
    this.#parts.push(markup);
    this.#around.push({ local: "xliff", name: "xliff", span: { start: 0, end: 0 }, markup });
  }

  #keep({ start, end }: Span): void {
    this.#parts.push(blanked(this.#text.slice(this.#done, start)), this.#text.slice(start, end));
    this.#done = end;
  }
}

const MISPLACED = ["doubled", "nested", "stray", "stray-text"] as const;

const errorIn = (markup: string, options: ReadXmlOptions): InputError | undefined =>
  thrownBy(() => void readXml(markup, { open: () => undefined, close: () => undefined }, options));

function thrownBy(read: () => void): InputError | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

const isWellFormed = (markup: string): boolean => errorIn(markup, { name: "" }) === undefined;
