import type { Content, Document } from "../../../model/document.js";
import { InputError } from "../../../model/input-error.js";
import type { InputFile } from "../../../model/input-file.js";
import { type OfficePackage, openPackage, replaceParts } from "../../../office/index.js";
import { isUnspaced } from "../../../text/language.js";
import { attributeOf, type XmlTag } from "../../../xml/index.js";
import type { ReadContext, RefusedSegment, SourceFormat } from "../../format.js";
import { html } from "../../html/html.js";
import { asSource } from "../as-source.js";
import { spliceParts, translationsOf } from "../office-format.js";
import type { PartFlow, TextPart } from "../part.js";
import { partXml, readPartXml } from "../read-part.js";
import { readBook } from "./book.js";
import { BookChanges } from "./book-changes.js";
import { bookFacts } from "./book-facts.js";
import { leftInBook, linkedStyles } from "./book-left.js";
import { asXml, type Page, readPage, unitsOfPage } from "./book-page.js";
import { followingPages } from "./following-pages.js";

/** Books: pages of XHTML in the order in which they are read, with the title and the contents that readers show. @see EPUB 3.3 and 2.0.1 */
export const epub: SourceFormat = {
  id: "epub",
  datatype: "x-epub",
  read(file, context) {
    const { pages, facts } = asSource(() => openBook(file, context));
    const units = [...facts, ...pages].flatMap(({ flows }) => flows);
    return { units, findings: [], edits: [], encoding: { encoding: "utf-8", confidence: 1 } };
  },
  write(file, document, context) {
    const { office, book, pages, facts } = asSource(() => openBook(file, context));
    const parts = [...facts, ...pages.map(({ flows }): TextPart => ({ name: "", xml: "", flows, copies: [] }))];
    const { translations, refused } = translationsOf(parts, document, context.trgLang);
    if (translations.size === 0) return { bytes: file.bytes, refused };
    const said = new BookChanges();
    const [own, ...rest] = unitsIn(document, [facts.flatMap(({ flows }) => flows).length, ...pages.map(lengthOf)]);
    const changes = spliceParts(facts, translations, context, said.count);
    const left: RefusedSegment[] = refused.filter(({ unit }) => own?.includes(unit));
    const styles = context.adaptStyles === true ? linkedStyles(office, book) : [];
    const written = { ...context, findPage: undefined, linkedStyles: styles }; // pages of a book keep their names
    for (const [index, page] of pages.entries()) {
      const units = unitsOfPage(page, rest[index] ?? [], (flow) => translations.get(flow));
      const { bytes, ...others } = html.write(page.file, { ...document, units }, written);
      left.push(...others.refused);
      if (Buffer.from(bytes).equals(page.file.bytes)) continue;
      changes.set(page.part, asXml(bytes, page));
      said.page(others.changes ?? [], followersIn(page, translations));
    }
    return { bytes: replaceParts(office, changes), refused: left, changes: said.all };
  },
  leftOver(file, context) {
    if (isUnspaced(context.trgLang)) return [];
    const { office, book, pages } = openBook(file, context);
    return leftInBook(office, book, pages, file, context);
  },
  skeleton: (file, context) =>
    asSource(() => openBook(file, context)).pages.flatMap((page) => html.skeleton?.(page.file, context) ?? []),
};

const lengthOf = ({ flows }: Page): number => flows.length;

const followersIn = ({ followed }: Page, translations: ReadonlyMap<PartFlow, Content>): number =>
  Array.from(followed.values()).filter((flow) => translations.has(flow)).length;

function openBook(file: InputFile, context: ReadContext) {
  const { name } = file;
  const office = openPackage(file.bytes, { name });
  refuseProtected(office, name);
  const book = readBook(office, name);
  if (book.ncx !== undefined && !office.entries.has(book.ncx))
    throw new InputError("office.part", { part: book.ncx, reason: "ZIP" }, { file: name });
  const read = book.pages.flatMap((part): Page[] => {
    const bytes = office.part(part);
    if (bytes === undefined && (book.spine.has(part) || part === book.nav))
      throw new InputError("office.part", { part, reason: "ZIP" }, { file: name });
    const page = bytes && readPage(part, bytes, name, context);
    return page === undefined ? [] : [page];
  });
  const pages = followingPages(read, book.contents);
  const texts = pages.flatMap(({ flows }) => flows);
  return { office, book, pages, facts: bookFacts(office, book, texts, { file: name, srcLang: context.srcLang }) };
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

/** The units of a document in groups of so many. */
function unitsIn({ units }: Document, counts: readonly number[]): (typeof units)[] {
  let from = 0;
  return counts.map((count) => {
    const own = units.slice(from, from + count);
    from += count;
    return own;
  });
}
