import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeXml, type ReadXmlOptions, readXml, unescapeXml, type XmlHandler } from "../../src/xml/index.js";

/** What a reading tells, a line an event: what it is, and the stretch of the text that it names. */
function eventsOf(text: string, options: Partial<ReadXmlOptions> = {}): string[] {
  const events: string[] = [];
  const handler: XmlHandler = {
    open: ({ local, uri }, { start, end }) =>
      events.push(`open ${local}${uri && ` {${uri}}`} ${text.slice(start, end)}`),
    close: ({ local }, { start, end }) => events.push(`close ${local} ${text.slice(start, end)}`),
    text: (value, { start, end }) => events.push(`text ${JSON.stringify(value)} ${text.slice(start, end)}`),
  };
  readXml(text, handler, { name: "a.xml", ...options });
  return events;
}

describe("a reading of XML", () => {
  it("names the place of each tag and text in the text itself", () => {
    expect(eventsOf('<w:p xmlns:w="urn:w"><w:t a="&lt;">山&amp;水\r\n</w:t></w:p>')).toEqual([
      'open p {urn:w} <w:p xmlns:w="urn:w">',
      'open t {urn:w} <w:t a="&lt;">',
      'text "山&水\\n" 山&amp;水\r\n',
      "close t </w:t>",
      "close p </w:p>",
    ]);
  });

  it("names the place of a text behind comments and instructions, and of one with a > in it", () => {
    expect(
      eventsOf("<a>一<!-- > -->二<?x > ?><!-- <b> -->三 > 四</a>").filter((event) => event.startsWith("text")),
    ).toEqual(['text "一" 一', 'text "二" 二', 'text "三 > 四" 三 > 四']);
  });

  it("names what a CDATA section holds, though it holds what looks like one", () => {
    expect(eventsOf("<a><![CDATA[x <![CDATA[ y]]>后</a>").slice(1, 3)).toEqual([
      'text "x <![CDATA[ y" x <![CDATA[ y',
      'text "后" 后',
    ]);
  });

  it("opens and closes an empty element with one span", () => {
    expect(eventsOf("<a><b/></a>").slice(1, 3)).toEqual(["open b <b/>", "close b <b/>"]);
  });

  it("tells of a long text as of a short one, wherever the parser's pieces part", () => {
    const text = "🙂长\r\n".repeat(40_000);
    const [, event = ""] = eventsOf(`<a>${text}</a>`);
    expect(event).toBe(`text ${JSON.stringify(text.replaceAll("\r\n", "\n"))} ${text}`);
  });

  it("says on which line a tag begins, and where it ends", () => {
    const told: unknown[] = [];
    const open: XmlHandler["open"] = (_tag, where) => told.push(where.line(), where.place());
    readXml('<a>\n<b\n c="d"/></a>', { open, close: () => undefined }, { name: "a.xml" });
    expect(told).toEqual([1, { line: 1, column: 4 }, 2, { line: 3, column: 9 }]);
  });

  it.each([
    { when: "it is text", text: "山水", code: "xml.not-xml" },
    { when: "it is not well-formed", text: "<a>\n<b></a>", code: "xml.syntax", place: { line: 2, column: 8 } },
    { when: "it has a document type", text: "\n<!DOCTYPE a><a/>", code: "xml.doctype", place: { line: 2, column: 1 } },
    { when: "an entity is not XML's own", text: "<a>&nbsp;</a>", code: "xml.syntax" },
    {
      when: "elements are too deep",
      text: "<a>".repeat(101),
      code: "xml.limit-depth",
      place: { line: 1, column: 304 },
    },
    { when: "a text is too long", text: `<a>${"长".repeat(11)}</a>`, limits: { text: 10 }, code: "xml.limit-text" },
  ])("is refused where $when", ({ text, code, place, limits = {} }) => {
    expect(() => eventsOf(text, { limits })).toThrow(
      expect.objectContaining({ code, file: "a.xml", ...(place && { place }) }),
    );
  });

  it.each([
    { declares: "a file", doctype: '<!DOCTYPE a PUBLIC "-//A [x]//EN" "a.dtd">', code: undefined },
    { declares: "entities", doctype: '<!DOCTYPE a [<!ENTITY x "y">]>', code: "xml.entities" },
  ])(
    "passes a document type over where it is told to, but for one of its own entities: $declares",
    ({ doctype, code }) => {
      const read = (): string[] => eventsOf(`${doctype}<a/>`, { doctype: "passed over" });
      if (code === undefined) expect(read()).toEqual(["open a <a/>", "close a <a/>"]);
      else expect(read).toThrow(expect.objectContaining({ code }));
    },
  );

  it("gives back every text that is escaped", () => {
    const text = fc.string({ unit: "grapheme" }).filter((value) => !/[\u0000-\u001f\ufffe\uffff]|\p{Cs}/u.test(value));
    fc.assert(
      fc.property(text, (value) => {
        expect(unescapeXml(escapeXml(value))).toBe(value);
      }),
    );
  });
});
