import { describe, expect, it } from "vitest";
import { holdsContract } from "./contract.js";
import {
  book,
  changesIn,
  context,
  epub,
  NAV,
  packed,
  page,
  partsOf,
  read,
  texts,
  written,
  writtenBytes,
} from "./open-files.js";

holdsContract({
  format: epub,
  isText: false,
  broken: [
    { name: "no-package.epub", bytes: new TextEncoder().encode("山水"), code: "office.damaged" },
    { name: "no-book.epub", bytes: packed("application/epub+zip", { "a.txt": "山" }), code: "office.damaged" },
    { name: "cut.epub", bytes: book(["<p>山水</p>"], "", "</bo").bytes, code: "office.part" },
  ],
});

const ITEM = '<item id="q" href="q.xhtml" media-type="application/xhtml+xml"/>';

const opfWith = (rest: string): string =>
  `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>港</dc:title></metadata><manifest><item id="p1" href="p1.xhtml" media-type="application/xhtml+xml"/><item id="p2" href="p2.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="p1"/><itemref idref="p2"/></spine>${rest}</package>`;

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

  it("has a description with markup, of which each block is a text and the tags are codes", () => {
    const opf = (description: string) =>
      `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:description>${description}</dc:description></metadata><manifest/><spine/></package>`;
    const escaped = book(
      [],
      "",
      undefined,
      {},
      {
        "book.opf": opf(
          "&lt;p&gt;他说&lt;b&gt;好&lt;/b&gt; &amp;amp; 走了。&lt;/p&gt;&lt;p class=&quot;x&quot;&gt;完。&lt;/p&gt;",
        ),
      },
    );
    expect(texts(escaped)).toEqual(["他说好 & 走了。", "完。"]);
    expect(written(escaped, "book.opf")).toContain("&lt;p class=&quot;x&quot;&gt;EN 2&lt;/p&gt;</dc:description>");
    const section = book([], "", undefined, {}, { "book.opf": opf("<![CDATA[<div>好 &lt; 坏</div>]]>") });
    expect(texts(section)).toEqual(["好 < 坏"]);
    expect(written(section, "book.opf")).toMatch(/<!\[CDATA\[<div>EN \d<\/div>\]\]>/u);
  });

  it.each([
    { when: "a comment is open", body: "<p>山</p><!-- <p>水</p>" },
    { when: "a quotation mark is open", body: '<p title="山>水</p><p>雨</p>' },
    { when: "a style is open", body: "<p>山</p><style>p { } <p>水</p>" },
    { when: "a section of characters is none to HTML", body: "<p><![CDATA[山]]></p><p>水</p>" },
  ])("is refused where $when, for a reader of HTML would not see all of it", ({ body }) => {
    expect(() => read(book([body]))).toThrow("office.part");
  });

  it("is refused where the title of a page is open, for all of the page would be its title", () => {
    const open = page("<p>山水</p>").replace("<title/>", "<title>港");
    expect(() => read(book([], "", undefined, {}, { "q.xhtml": open }, ITEM, '<itemref idref="q"/>'))).toThrow(
      "office.part",
    );
  });

  it("has instructions to programs in its pages, which end where XML ends them", () => {
    const file = book(["<p>山<?x 内>文?>水</p><?y z>?><!-- <? --><p>石<!-- ?> --></p>"]);
    expect(texts(file)).toEqual(["港", "山水", "石"]);
    expect(written(file, "p1.xhtml")).toContain("<p>E<?x 内>文?>N 2</p><?y z>?><!-- <? --><p>EN 1<!-- ?> --></p>");
  });

  it("has pages whose elements have the prefix of a namespace", () => {
    const body = '<h:p h:id="x">山<h:b>水</h:b><h:br/>石</h:p><s:svg><s:text>东岸</s:text></s:svg><h:h1>雨</h:h1>';
    const prefixed = `<?xml version="1.0"?><h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns:s="http://www.w3.org/2000/svg" xml:lang="zh-CN"><h:head><h:title>港图</h:title></h:head><h:body>${body}</h:body></h:html>`;
    const file = book([], "", undefined, {}, { "q.xhtml": prefixed }, ITEM, '<itemref idref="q"/>');
    expect(texts(file)).toEqual(["港", "港图", "山水石", "东岸", "雨"]);
    expect(written(file, "q.xhtml")).toContain("<h:h1>EN 1</h:h1></h:body></h:html>");
  });

  it("is read where a page that is no XML shows what is not for a translator", () => {
    expect(texts(book(["<p>山<img src='a.png'></p><p translate='no'>风</p>"]))).toEqual(["港", "山"]);
  });

  it("is read where a page that is no XML shows tags in its text", () => {
    expect(texts(book(["<p>山<img src='a.png'>&lt;/body&gt;</p>"]))).toEqual(["港", "山</body>"]);
  });

  it("is read where its pages are no XML and all their text is seen", () => {
    expect(texts(book(["<p>山&nbsp;河<br><p>水 & 雨<!-- 云 -->", "<script>// 风</script><p>雪</p>"]))).toEqual([
      "港",
      "雪",
      "山\u00a0河",
      "水 & 雨",
    ]);
  });

  it("has a contents of the older form, whose type is declared as programs do", () => {
    const doctype =
      '<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">';
    const ncx = `${doctype}<ncx><docTitle><text>港</text></docTitle><docAuthor><text>某甲</text></docAuthor><navMap><navPoint><navLabel><text>开\n  港</text></navLabel></navPoint></navMap></ncx>`;
    const file = book(["<h1>开港</h1>"], "", undefined, {}, { "toc.ncx": ncx });
    expect(texts(file)).toEqual(["港", "开港"]);
    expect(written(file, "toc.ncx")).toBe(
      `${doctype}<ncx><docTitle><text>EN 1</text></docTitle><docAuthor><text>某甲</text></docAuthor><navMap><navPoint><navLabel><text>EN 2</text></navLabel></navPoint></navMap></ncx>`,
    );
  });

  it("has a table of contents that follows the headings, within its links", () => {
    const nav = `<nav><h1>目录</h1><ol><li><a href="p1.xhtml">开<b>港</b></a></li><li><a href="p1.xhtml#x">附记</a></li></ol></nav>`;
    const file = book(["<h1>开港</h1>"], "", undefined, {}, { "nav.xhtml": page(nav) }, NAV);
    expect(texts(file)).toEqual(["港", "开港", "目录", "附记"]);
    expect(written(file, "nav.xhtml")).toContain('<li><a href="p1.xhtml">EN 2</a></li>');
  });

  it("has tips of links that follow the headings they lead to, in any page", () => {
    const first = '<p>参见<a href="p2.xhtml#a" title="1.1. 开 港">下章</a>，<a href="x" title="附图">图</a></p>';
    const file = book([first, "<h2>1.1. <b>开</b>港</h2>"]);
    expect(texts(file)).toEqual(["港", "1.1. 开港", "参见下章，图", "附图"]);
    expect(written(file, "p1.xhtml")).toMatch(/title="EN \d+"/u);
  });

  it("has texts of pictures that follow the captions of the same page, and no other text", () => {
    const figure = '<figure><img alt="港口平面图" src="a.png"/><figcaption>港口平面图</figcaption></figure>';
    const file = book([figure, '<p><img alt="港口平面图" src="a.png"/></p>']);
    expect(texts(file)).toEqual(["港", "港口平面图", "港口平面图"]);
    expect(written(file, "p1.xhtml")).toMatch(/alt="EN 5".*<figcaption>EN 5</u);
  });

  it("has titles of pages that follow their headings, and one title that others follow where no heading says it", () => {
    const titled = (title: string, body: string) => page(body).replace("<title/>", `<title>${title}</title>`);
    const parts = { "p1.xhtml": titled("开港", "<h1>开<b>港</b></h1>"), "p2.xhtml": titled("某书", "<p>山</p>") };
    const twice = { ...parts, "p3.xhtml": titled("某书", "<p>水</p>") };
    const file = book(["", "", ""], "", undefined, {}, twice);
    expect(texts(file)).toEqual(["港", "某书", "水", "山", "开港"]);
    expect(written(file, "p1.xhtml")).toContain("<title>EN 2</title>");
    expect(written(file, "p2.xhtml", (source) => (source === "某书" ? "Book" : undefined))).toMatch(
      /<title[^>]*>Book</u,
    );
  });

  it("has a page that its guide calls the contents, which follows the headings", () => {
    const guide = (href: string) => ({ "book.opf": opfWith(`<guide><reference type="toc" href="${href}"/></guide>`) });
    const pages = ['<p><a href="p2.xhtml">开港</a></p><p>附记</p>', "<h1>开港</h1>"];
    const whole = book(pages, "", undefined, {}, guide("p1.xhtml"));
    expect(texts(whole)).toEqual(["港", "附记", "开港"]);
    const heading = (source: string) => (source === "开港" ? "heading" : undefined);
    expect(written(whole, "p1.xhtml", heading)).toContain('<a href="p2.xhtml">heading</a>');
    expect(texts(book(pages, "", undefined, {}, guide("p1.xhtml#list")))).toEqual(["港", "开港", "附记", "开港"]);
  });

  it("offers a picture with words that is a page of its own, and a page that only links lead to", () => {
    const map =
      '<svg xmlns="http://www.w3.org/2000/svg"><title>港图</title><text x="1">东<tspan>岸</tspan></text></svg>';
    const items =
      '<item id="m" href="map.svg" media-type="image/svg+xml"/><item id="z" href="z.xhtml" media-type="application/xhtml+xml"/>';
    const parts = { "map.svg": map, "z.xhtml": page("<p>注释</p>") };
    const file = book(["<p>山水</p>"], "", undefined, {}, parts, items, '<itemref idref="m"/>');
    expect(texts(file)).toEqual(["港", "港图", "东岸", "山水", "注释"]);
  });

  it("reads a page in UTF-16, and writes no entity that it does not know", () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page("<p>山水</p>"), "utf16le")]);
    const file = book(
      [],
      "",
      undefined,
      {},
      { "w.xhtml": bytes },
      '<item id="w" href="w.xhtml" media-type="application/xhtml+xml"/>',
    );
    expect(texts(file)).toEqual(["港", "山水"]);
    expect(Buffer.from(writtenBytes(file, "w.xhtml", () => "5\u00a0km")).toString("utf16le")).toContain(
      "<p>5&#160;km</p>",
    );
  });

  it.each([
    {
      when: "a page of it is missing",
      parts: {},
      items: ITEM,
    },
    {
      when: "a page declares entities",
      parts: { "q.xhtml": `<!DOCTYPE html [<!ENTITY e "山">]>${page("<p>&e;</p>")}` },
      items: ITEM,
    },
    { when: "its table of contents is missing", parts: {}, items: NAV },
  ])("is refused where $when", ({ parts, items }) => {
    expect(() => read(book(["<p>山水</p>"], "", undefined, {}, parts, items, '<itemref idref="q"/>'))).toThrow(
      "office.part",
    );
  });

  it("gives a translated block of a page that stays Chinese the attribute that XHTML knows", () => {
    const file = book(["<p>山</p><p>水</p>"]);
    const xml = written(file, "p1.xhtml", (source) => (source === "山" ? "Hills" : undefined));
    expect(xml).toContain('<p xml:lang="en">Hills</p><p>水</p>');
  });

  it("says what it changes beside its texts", () => {
    const file = book(["<h1>开港</h1>"], "<navPoint><navLabel><text>开港</text></navLabel></navPoint>");
    expect(changesIn(file)).toEqual([
      ["lang", 'lang="zh-CN" → lang="en"'],
      ["languages", 1],
      ["copies", 1],
    ]);
  });

  it("tells of layout for Chinese in its styles, and of words and numbers that they make", () => {
    const css =
      'p { writing-mode: vertical-rl } li::before { content: "第" counter(c) } ol { list-style-type: cjk-ideographic }';
    const item = '<item id="s" href="s.css" media-type="text/css"/>';
    const file = book(["<p>山水</p>"], "", undefined, {}, { "s.css": css }, item);
    const left = (epub.leftOver?.(file, context) ?? []).map(({ values }) => [
      values.context,
      values.text ?? values.declaration,
    ]);
    expect(left).toEqual([
      ["book-property", "creator: 某甲"],
      ["list-text", '"第" counter(c)'],
      ["list-number", "cjk-ideographic"],
      ["writing-mode", "writing-mode: vertical-rl"],
    ]);
    expect(written(file, "p1.xhtml", undefined, { adaptStyles: true })).toContain("writing-mode: horizontal-tb");
  });

  it("names its series and what it says of its pictures, which libraries show", () => {
    const file = book(["<p>山水</p>"]);
    const opf = new TextDecoder().decode(partsOf(file.bytes)["book.opf"]);
    const metas =
      '<meta name="calibre:series" content="山水丛书"/><meta property="schema:accessibilitySummary">图有说明</meta><meta property="dcterms:modified">2026</meta>';
    const bytes = packed("application/epub+zip", {
      ...partsOf(file.bytes),
      "book.opf": opf.replace("</metadata>", `${metas}</metadata>`),
    });
    const left = (epub.leftOver?.({ ...file, bytes }, context) ?? []).map(({ values }) => values.text);
    expect(left).toEqual(["creator: 某甲", "series: 山水丛书", "accessibilitySummary: 图有说明"]);
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
