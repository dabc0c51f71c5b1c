import type { Document } from "../../../model/document.js";
import { InputError } from "../../../model/input-error.js";
import type { InputFile } from "../../../model/input-file.js";
import { type OfficePackage, openPackage, replaceParts } from "../../../office/index.js";
import { attributeOf, type XmlTag } from "../../../xml/index.js";
import type { ReadContext, RefusedSegment, SourceFormat, SourceUnit } from "../../format.js";
import { html } from "../../html/html.js";
import { asSource } from "../as-source.js";
import { spliceParts, translationsOf } from "../office-format.js";
import type { PartFlow, TextPart } from "../part.js";
import { partXml, readPartXml } from "../read-part.js";
import { readBook } from "./book.js";
import { bookFacts } from "./book-facts.js";

/** Books: pages of XHTML in the order in which they are read, with the title and the contents that readers show. @see EPUB 3.3 and 2.0.1 */
export const epub: SourceFormat = {
  id: "epub",
  kinds: ["epub"],
  datatype: "x-epub",
  read(file, context) {
    const { pages, facts } = asSource(() => openBook(file, context));
    const units = [...facts.flatMap(({ flows }) => flows), ...pages.flatMap((page) => page.units)];
    return { units, findings: [], edits: [], encoding: { encoding: "utf-8", confidence: 1 } };
  },
  write(file, document, context) {
    const { office, pages, facts } = asSource(() => openBook(file, context));
    const counts = [facts.flatMap(({ flows }) => flows).length, ...pages.map(({ units }) => units.length)];
    const [own, ...rest] = unitsIn(document, counts);
    const parts = [...facts, ...pages.map(({ flows }): TextPart => ({ name: "", xml: "", flows, copies: [] }))];
    const all = { ...document, units: [...(own ?? []), ...rest.flat()] };
    const { translations, refused } = translationsOf(parts, all, context.trgLang);
    if (translations.size === 0) return { bytes: file.bytes, refused };
    const changes = new Map(spliceParts(facts, translations, context));
    const left: RefusedSegment[] = [...refused.filter(({ unit }) => own?.includes(unit))];
    for (const [index, page] of pages.entries()) {
      const written = html.write(page.file, { ...document, units: rest[index] ?? [] }, context);
      left.push(...written.refused);
      if (!Buffer.from(written.bytes).equals(page.file.bytes)) changes.set(page.part, asXml(written.bytes, page.file));
    }
    return { bytes: replaceParts(office, changes), refused: left };
  },
  skeleton: (file, context) =>
    asSource(() => openBook(file, context)).pages.flatMap((page) => html.skeleton?.(page.file, context) ?? []),
};

interface Page {
  readonly part: string;
  readonly file: InputFile;
  readonly units: readonly SourceUnit[];
  /** The texts of the page as other parts follow them. */
  readonly flows: readonly PartFlow[];
}

function openBook(file: InputFile, context: ReadContext) {
  const office = openPackage(file.bytes, { name: file.name });
  refuseProtected(office, file.name);
  const book = readBook(office, file.name);
  const pages = book.pages.flatMap((part) => readPage(office, part, file.name, context));
  const facts = bookFacts(
    office,
    book,
    pages.flatMap(({ flows }) => flows),
    file.name,
  );
  return { office, pages, facts };
}

/**
 * Refuses a book whose pages are encrypted. Fonts may be: that keeps nobody from the text.
 *
 * @see EPUB 3.3, 4.2.6.3.2 (encryption.xml), 4.4 (font obfuscation)
 */
function refuseProtected(office: OfficePackage, file: string): void {
  const name = "META-INF/encryption.xml";
  const xml = partXml(office, name, file);
  if (xml === undefined) return;
  const algorithms: string[] = [];
  const open = (tag: XmlTag): void => {
    if (tag.local === "EncryptionMethod") algorithms.push(attributeOf(tag, "Algorithm") ?? "");
  };
  readPartXml(xml, name, file, { open, close: () => undefined });
  if (algorithms.every((algorithm) => OBFUSCATION.test(algorithm))) return;
  throw new InputError("office.rights", { part: name }, { file });
}

const OBFUSCATION = /^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/u;

const END = 2000; // bytes in which the end tag of a page stands, with what may follow it
const CLOSED = /<\/(?:[\w-]+:)?html\s*>/iu;

/**
 * A page of a book; one without a text is none.
 *
 * @throws InputError `office.part` where the page is cut off
 */
function readPage(office: OfficePackage, part: string, book: string, context: ReadContext): Page[] {
  const bytes = office.part(part);
  if (bytes === undefined) return [];
  if (!CLOSED.test(new TextDecoder().decode(bytes.subarray(-END))))
    throw new InputError("office.part", { part, reason: "</html>" }, { file: book });
  const name = part.replace(/^.*\//u, "");
  const file = { name: `${name.replace(/\.x?html?$/iu, "")}.xhtml`, bytes };
  try {
    const units = html.read(file, context).units.map((unit, index): SourceUnit => {
      const within = { in: "part", part: name, paragraph: index + 1 } as const;
      return { ...unit, map: { ...unit.map, within } };
    });
    return [
      { part, file, units, flows: units.map((unit) => ({ ...unit, span: { start: 0, end: 0 }, write: () => "" })) },
    ];
  } catch (error) {
    if (error instanceof InputError && error.code === "input.empty") return [];
    throw error;
  }
}

/** The units of a document in groups of so many. */
function unitsIn({ units }: Document, counts: readonly number[]): (typeof units)[] {
  let from = 0;
  return counts.map((count) => {
    const own = units.slice(from, from + count);
    from += count;
    return own;
  });
}

/** XML knows no `&nbsp;` where its page declares none. */
function asXml(bytes: Uint8Array, original: InputFile): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes("&nbsp;") || new TextDecoder().decode(original.bytes).includes("&nbsp;")) return bytes;
  return new TextEncoder().encode(text.replaceAll("&nbsp;", "&#160;"));
}
