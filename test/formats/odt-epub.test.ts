import { describe, expect, it } from "vitest";
import type { ReadContext } from "../../src/formats/format.js";
import { sourceFormats } from "../../src/formats/index.js";
import type { Document } from "../../src/model/document.js";
import { openPackage, writePackage } from "../../src/office/index.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";
import { holdsContract } from "./contract.js";

const { odt, epub } = sourceFormats;
const context: ReadContext = { repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en" };

holdsContract({
  format: odt,
  isText: false,
  broken: [{ name: "no-package.odt", bytes: new TextEncoder().encode("山水"), code: "office.damaged" }],
});
holdsContract({
  format: epub,
  isText: false,
  broken: [
    { name: "no-package.epub", bytes: new TextEncoder().encode("山水"), code: "office.damaged" },
    { name: "no-book.epub", bytes: packed("application/epub+zip", { "a.txt": "山" }), code: "office.damaged" },
    { name: "cut.epub", bytes: book(["<p>山水</p>"], "", "</bo").bytes, code: "office.part" },
  ],
});

function packed(mimetype: string, parts: Readonly<Record<string, string>>): Uint8Array {
  const all = Object.entries({ mimetype, ...parts });
  return writePackage(Object.fromEntries(all.map(([name, text]) => [name, new TextEncoder().encode(text)])));
}

const NAMESPACES = ["office", "style", "text", "table", "draw", "fo", "svg"]
  .map(
    (name) =>
      `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === "fo" || name === "svg" ? `${name === "fo" ? "xsl-fo" : name}-compatible` : name}:1.0"`,
  )
  .join(" ");

/** A text of OpenDocument with its automatic styles. */
const text = (body: string, styles = "") => ({
  name: "story.odt",
  bytes: packed("application/vnd.oasis.opendocument.text", {
    "content.xml": `<office:document-content ${NAMESPACES} xmlns:xlink="http://www.w3.org/1999/xlink"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  }),
});
const style = (name: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;

/** A book of pages, each the content of its body. */
function book(
  pages: readonly string[],
  ncx = "",
  end = "</body></html>",
  others: Readonly<Record<string, string>> = {},
) {
  const names = pages.map((_, index) => `p${index + 1}`);
  const items = names.map((name) => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`);
  return {
    name: "book.epub",
    bytes: packed("application/epub+zip", {
      ...others,
      "META-INF/container.xml": '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
      "book.opf": `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>港</dc:title><dc:creator>某甲</dc:creator><dc:language>zh-CN</dc:language></metadata><manifest>${items.join("")}<item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest><spine>${names
        .map((name) => `<itemref idref="${name}"/>`)
        .reverse()
        .join("")}</spine></package>`,
      "toc.ncx": `<ncx><navMap>${ncx}</navMap></ncx>`,
      ...Object.fromEntries(
        pages.map((body, index) => [
          `p${index + 1}.xhtml`,
          `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-CN"><head><title/><script src="a.js"/></head><body>${body}${end}`,
        ]),
      ),
    }),
  };
}

type File = ReturnType<typeof text>;
const read = (file: File): Document => readDocument(file, { ...context, concepts: [] }).document;
const texts = (file: File): string[] => read(file).units.map(({ text: own }) => own);
const codes = (file: File) =>
  read(file).units.map(({ codes: own = [] }) =>
    own.map(({ kind, type, equiv }) => [kind, type, equiv].filter(Boolean).join(" ")),
  );

/** A part after each segment got a translation, with its codes at their old places as far as there are such. */
function written(
  file: File,
  part: string,
  translate: (source: string) => string = (source) => `EN ${source.length}`,
): string {
  const document = read(file);
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => {
      const target = translate(segment.source.text);
      const own = segment.source.codes.map((code) => ({ ...code, offset: Math.min(code.offset, target.length) }));
      return { ...segment, target: { text: target, codes: own }, state: "translated" as const };
    }),
  }));
  const format = file.name.endsWith("odt") ? odt : epub;
  const { bytes } = format.write(file, { ...document, units }, context);
  return new TextDecoder().decode(openPackage(bytes, { name: file.name }).part(part));
}

describe("a text of OpenDocument", () => {
  it("joins spans that differ in nothing a reader sees, and names the others", () => {
    const styles = style("T1", 'fo:language="zh" fo:country="CN"') + style("T2", 'fo:font-weight="bold"');
    const body =
      '<text:p><text:span text:style-name="T1">渔</text:span>港请于<text:span text:style-name="T2">月底</text:span>登记。</text:p>';
    expect(texts(text(body, styles))).toEqual(["渔港请于月底登记。"]);
    expect(codes(text(body, styles))).toEqual([["open bold", "close bold"]]);
  });

  it("says the target's language where a style says that Western text is Chinese", () => {
    const styles = style("T1", 'fo:language="zh" fo:country="CN" style:language-asian="zh"');
    const xml = written(text("<text:p>渔港</text:p>", styles), "content.xml");
    expect(xml).toContain('fo:language="en" fo:country="US" style:language-asian="zh"');
  });

  it("reads notes apart, and no deleted text, comment or reading", () => {
    const body = [
      "<text:tracked-changes><text:changed-region><text:deletion><text:p>旧话</text:p></text:deletion></text:changed-region></text:tracked-changes>",
      "<text:p>产量2015<text:note><text:note-citation>2</text:note-citation><text:note-body><text:p>据渔业局。</text:p></text:note-body></text:note>万吨<office:annotation><text:p>批注</text:p></office:annotation>，见<text:ruby><text:ruby-base>六</text:ruby-base><text:ruby-text>lù</text:ruby-text></text:ruby>安。</text:p>",
    ].join("");
    expect(texts(text(body))).toEqual(["产量2015万吨，见六安。", "据渔业局。"]);
    expect(codes(text(body))[0]).toEqual([
      "placeholder x-note 2",
      "placeholder x-annotation",
      "open x-ruby",
      "close x-ruby",
    ]);
  });

  it("takes white space for a blank, and writes several blanks as they are seen", () => {
    const file = text('<text:p>\n  渔港<text:s text:c="2"/>改造</text:p>');
    expect(texts(file)).toEqual(["渔港  改造"]);
    expect(written(file, "content.xml", () => "A   b")).toContain('<text:p>A <text:s text:c="2"/>b</text:p>');
  });

  it("translates the entries of a table of contents with their headings", () => {
    const body =
      '<text:table-of-content><text:index-body><text:index-title><text:p>目录</text:p></text:index-title><text:p><text:a xlink:href="#1.总则|outline">1. 总则<text:tab/>3</text:a></text:p></text:index-body></text:table-of-content><text:h text:outline-level="1">总则</text:h>';
    const file = text(body);
    expect(texts(file)).toEqual(["目录", "总则"]);
    expect(written(file, "content.xml")).toContain("1. EN 2<text:tab/>3</text:a>");
  });
});

describe("a book", () => {
  it("is refused where its pages are protected, and read where only its fonts are", () => {
    const protectedBy = (algorithm: string) => ({
      "META-INF/encryption.xml": `<encryption><EncryptedData><EncryptionMethod Algorithm="${algorithm}"/></EncryptedData></encryption>`,
    });
    const locked = book(["<p>山水</p>"], "", undefined, protectedBy("http://www.w3.org/2001/04/xmlenc#aes128-cbc"));
    expect(() => read(locked)).toThrow("office.rights");
    const fonts = book(["<p>山水</p>"], "", undefined, protectedBy("http://www.idpf.org/2008/embedding"));
    expect(texts(fonts)).toEqual(["港", "山水"]);
  });

  it("is read in the order of its spine, with its title and without its author", () => {
    expect(texts(book(["<p>后页</p>", "<p>前页</p>"]))).toEqual(["港", "前页", "后页"]);
  });

  it("takes an empty element of XHTML for what it is", () => {
    const file = book(['<p><a id="x1"/>山<i class="mark-of-a-page"/>水</p><p/><p>石</p>']);
    expect(texts(file)).toEqual(["港", "山水", "石"]);
    const xml = written(file, "p1.xhtml");
    expect(xml).toContain('<a id="x1"/>');
    expect(xml).toContain('<i class="mark-of-a-page"/>');
    expect(xml).toContain('<title/><script src="a.js"/>');
  });

  it("says the target's language, and has no entity that XML does not know", () => {
    const file = book(["<p>山水</p>"]);
    expect(written(file, "book.opf")).toContain(
      "<dc:title>EN 1</dc:title><dc:creator>某甲</dc:creator><dc:language>en</dc:language>",
    );
    expect(written(file, "p1.xhtml", () => "5\u00a0km")).toContain("5&#160;km");
  });

  it("translates an entry of the older contents with the heading of the same words", () => {
    const file = book(["<h1>开港</h1>"], "<navPoint><navLabel><text>开港</text></navLabel></navPoint>");
    expect(texts(file)).toEqual(["港", "开港"]);
    expect(written(file, "toc.ncx")).toContain("<text>EN 2</text>");
  });
});
