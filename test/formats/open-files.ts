import type { ReadContext, WriteContext, Written } from "../../src/formats/format.js";
import { sourceFormats } from "../../src/formats/index.js";
import type { Document } from "../../src/model/document.js";
import { openPackage, writePackage } from "../../src/office/index.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";

export const { odt, epub } = sourceFormats;
export const context: ReadContext = { repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en" };

export function packed(mimetype: string, parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const all = Object.entries({ mimetype, ...parts });
  const encoded = (part: string | Uint8Array) => (typeof part === "string" ? new TextEncoder().encode(part) : part);
  return writePackage(Object.fromEntries(all.map(([name, part]) => [name, encoded(part)])));
}

export const NAMESPACES = ["office", "style", "text", "table", "draw", "fo", "svg", "number", "loext"]
  .map(
    (name) =>
      `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === "fo" || name === "svg" ? `${name === "fo" ? "xsl-fo" : name}-compatible` : name}:1.0"`,
  )
  .join(" ");

/** A text of OpenDocument with its automatic styles, and more parts. */
export const text = (body: string, styles = "", others: Readonly<Record<string, string>> = {}) => ({
  name: "story.odt",
  bytes: packed("application/vnd.oasis.opendocument.text", {
    ...others,
    "content.xml": `<office:document-content ${NAMESPACES} xmlns:xlink="http://www.w3.org/1999/xlink"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  }),
});
export const style = (name: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;

/** A page of a book with the content of its body. */
export function page(body: string, end = "</body></html>"): string {
  return `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-CN"><head><title/><script src="a.js"/></head><body>${body}${end}`;
}

export const NAV = '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>';

/** A book of pages, each the content of its body; with more parts, and what the package says of them. */
export function book(
  pages: readonly string[],
  ncx = "",
  end = "</body></html>",
  others: Readonly<Record<string, string>> = {},
  parts: Readonly<Record<string, string | Uint8Array>> = {},
  manifest = "",
  spine = "",
) {
  const names = pages.map((_, index) => `p${index + 1}`);
  const items = names.map((name) => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`);
  return {
    name: "book.epub",
    bytes: packed("application/epub+zip", {
      ...others,
      "META-INF/container.xml": '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
      "book.opf": `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>港</dc:title><dc:creator>某甲</dc:creator><dc:language>zh-CN</dc:language></metadata><manifest>${items.join("")}<item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/>${manifest}</manifest><spine>${spine}${names
        .map((name) => `<itemref idref="${name}"/>`)
        .reverse()
        .join("")}</spine></package>`,
      "toc.ncx": `<ncx><navMap>${ncx}</navMap></ncx>`,
      ...Object.fromEntries(pages.map((body, index) => [`p${index + 1}.xhtml`, page(body, end)])),
      ...parts,
    }),
  };
}

type File = ReturnType<typeof text>;
export const read = (file: File, include: ReadContext["include"] = []): Document =>
  readDocument(file, { ...context, include, concepts: [] }).document;
export const texts = (file: File, include: ReadContext["include"] = []): string[] =>
  read(file, include).units.map(({ text: own }) => own);
export const codes = (file: File) =>
  read(file).units.map(({ codes: own = [] }) =>
    own.map(({ kind, type, equiv }) => [kind, type, equiv].filter(Boolean).join(" ")),
  );

type Translate = (source: string) => string | undefined;
const anyWords: Translate = (source) => `EN ${source.length}`;

/** A file after segments got translations, with their codes at their old places as far as there are such. */
export function writtenFile(file: File, translate: Translate = anyWords, options: Partial<WriteContext> = {}): Written {
  const document = read(file);
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => {
      const target = translate(segment.source.text);
      if (target === undefined) return segment;
      const own = segment.source.codes.map((code) => ({ ...code, offset: Math.min(code.offset, target.length) }));
      return { ...segment, target: { text: target, codes: own }, state: "translated" as const };
    }),
  }));
  const format = file.name.endsWith("odt") ? odt : epub;
  return format.write(file, { ...document, units }, { ...context, ...options });
}

export function writtenBytes(
  file: File,
  part: string,
  translate?: Translate,
  options?: Partial<WriteContext>,
): Uint8Array {
  const { bytes } = writtenFile(file, translate, options);
  return openPackage(bytes, { name: file.name }).part(part) ?? new Uint8Array();
}

/** A part of it. */
export const written = (...given: Parameters<typeof writtenBytes>): string =>
  new TextDecoder().decode(writtenBytes(...given));

/** What is changed beside texts, with how often or into what. */
export const changesIn = (file: File, options: Partial<WriteContext> = {}): unknown[] =>
  (writtenFile(file, anyWords, options).changes ?? []).map(({ what, values }) => [
    what,
    values.count ?? (values.was === undefined ? values.now : `${values.was} → ${values.now}`),
  ]);

/** What stays Chinese, by its kind and text. */
export const leftIn = (file: File, options: Partial<WriteContext> = {}): unknown[] =>
  (odt.leftOver?.(file, { ...context, ...options }) ?? []).map(({ values }) => [values.context, values.text]);

/** The parts of a package but for its type. */
export function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  const office = openPackage(bytes, { name: "a" });
  const names = Array.from(office.entries.keys()).filter((name) => name !== "mimetype");
  return Object.fromEntries(names.map((name) => [name, office.part(name) ?? new Uint8Array()]));
}
