import type { Content, Unit } from "../../../model/document.js";
import { InputError } from "../../../model/input-error.js";
import type { InputFile } from "../../../model/input-file.js";
import { mapWithin } from "../../../model/source-map.js";
import { decodeKept } from "../../../text/decode-kept.js";
import { encodeText } from "../../../text/encode.js";
import { markLength } from "../../../text/encodings.js";
import type { ReadContext, SourceUnit } from "../../format.js";
import { html } from "../../html/html.js";
import { pageEncoding } from "../../html/page-encoding.js";
import type { PartFlow } from "../part.js";
import { lostText } from "./lost-text.js";

/** A page of a book. */
export interface Page {
  readonly part: string;
  readonly file: InputFile;
  /** All that stands in it, in its order. */
  readonly units: readonly SourceUnit[];
  /** The units that are offered, as other parts follow them. */
  readonly flows: readonly PartFlow[];
  /** The texts that other units follow, by the units that follow them. */
  readonly followed: ReadonlyMap<SourceUnit, PartFlow>;
}

/**
 * A page of a book; nothing where no text stands in it.
 *
 * @param bytes - of the page
 * @throws InputError `office.part` where the page is cut off, declares entities of its own, or has text that readers of HTML do not see
 */
export function readPage(part: string, bytes: Uint8Array, book: string, context: ReadContext): Page | undefined {
  const own = { name: pageName(part), bytes };
  const fail = (reason: string): never => {
    throw new InputError("office.part", { part, reason }, { file: book });
  };
  const text = bytes.length === 0 ? "" : textOf(own);
  if (!CLOSED.test(text.slice(-END))) fail(part.endsWith(SVG) ? "</svg>" : "</html>");
  if (DECLARES.test(text.slice(0, END))) fail("DOCTYPE [");
  try {
    const name = part.replace(/^.*\//u, "");
    const units = html.read(own, context).units.map((unit, index): SourceUnit => {
      return { ...unit, map: mapWithin(unit.map, { in: "part", part: name, paragraph: index + 1 }) };
    });
    const lost = lostText(text, units);
    if (lost !== undefined) fail(lost);
    return { part, file: own, units, flows: units.map(asFlow), followed: new Map() };
  } catch (error) {
    if (error instanceof InputError && error.code === "input.empty") return undefined;
    throw error;
  }
}

const textOf = (file: InputFile): string => decodeKept(file, pageEncoding(file, undefined)).text;

/** Pages are read as XHTML, whatever they are called, and pictures as they are. */
const pageName = (part: string): string => {
  const name = part.replace(/^.*\//u, "");
  return name.endsWith(SVG) ? name : `${name.replace(/\.x?html?$/iu, "")}.xhtml`;
};

const SVG = ".svg";
const END = 2000; // characters in which a page's type is declared, and in which its end tag stands with what may follow it
const CLOSED = /<\/(?:[\w-]+:)?(?:html|svg)\s*>/iu;
const DECLARES = /<!DOCTYPE[^>[]*\[/iu; // "<!DOCTYPE html [<!ENTITY"

const asFlow = (unit: SourceUnit): PartFlow => ({ ...unit, span: { start: 0, end: 0 }, write: () => "" });

/**
 * A page some of whose texts follow others that say the same, as a table of contents follows headings.
 *
 * @param originalOf - the text that a text of the page may follow
 */
export function followingPage(page: Page, originalOf: (flow: PartFlow) => PartFlow | undefined): Page {
  const followed = new Map<SourceUnit, PartFlow>();
  const flows = page.flows.filter((flow, index) => {
    const original = originalOf(flow);
    const unit = page.units[index];
    if (original === undefined || original === flow || unit === undefined) return true;
    followed.set(unit, original);
    return false;
  });
  return { ...page, flows, followed };
}

/** All units of a page, of which those that are offered have been translated; the others have the translation of what they follow. */
export function unitsOfPage(
  { units, followed }: Page,
  offered: readonly Unit[],
  translationOf: (flow: PartFlow) => Content | undefined,
): Unit[] {
  const rest = [...offered];
  return units.flatMap((unit) => {
    const original = followed.get(unit);
    if (original === undefined) return rest.shift() ?? [];
    return followingUnit(unit, translationOf(original));
  });
}

function followingUnit({ kind, text, codes, map }: SourceUnit, translation: Content | undefined): Unit {
  const whole = { id: "whole", span: { start: 0, end: text.length }, source: { text, codes }, terms: [], notes: [] };
  if (translation === undefined)
    return { id: "whole", kind, text, codes, map, segments: [{ ...whole, state: "initial" }] };
  const target = within(translation.text.trim(), { text, codes });
  return { id: "whole", kind, text, codes, map, segments: [{ ...whole, target, state: "translated" }] };
}

/** A text within the pairs that stand around another as a whole, such as a link. */
function within(text: string, { text: source, codes }: Content): Content {
  const start = source.length - source.trimStart().length;
  const end = source.trimEnd().length;
  const opened = codes.filter(({ kind, offset }) => kind === "open" && offset <= start).map(({ id }) => id);
  const closed = codes.filter(({ kind, offset }) => kind === "close" && offset >= end).map(({ id }) => id);
  const around = codes.filter(({ id }) => opened.includes(id) && closed.includes(id));
  return { text, codes: around.map((code) => ({ ...code, offset: code.kind === "open" ? 0 : text.length })) };
}

/** A written page with no entity that its original does not use: XML knows no `&nbsp;` where a page declares none. */
export function asXml(bytes: Uint8Array, { file }: Page): Uint8Array {
  const { text, encoding } = decodeKept({ ...file, bytes }, pageEncoding(file, undefined));
  if (!text.includes("&nbsp;") || textOf(file).includes("&nbsp;")) return bytes;
  const encoded = encodeText(text.replaceAll("&nbsp;", "&#160;"), encoding.encoding);
  if (!("bytes" in encoded)) return bytes;
  const mark = bytes.subarray(0, markLength(bytes, encoding.encoding));
  return Buffer.concat([mark, encoded.bytes]);
}
