import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { contentTypes, openPackage, relationsOf, replaceParts, writePackage } from "../../src/office/index.js";

const parts = {
  "[Content_Types].xml": strToU8(
    '<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="text/main"/></Types>',
  ),
  "word/document.xml": strToU8("<w:p>春天来了，河边的柳树发了芽。</w:p>"),
  "word/_rels/document.xml.rels": strToU8(
    '<Relationships><Relationship Id="rId1" Type="http://example.org/relationships/image" Target="../media/山.png"/>' +
      '<Relationship Id="rId2" Type="http://example.org/relationships/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>',
  ),
};
const open = (bytes: Uint8Array, limits = {}) => openPackage(bytes, { name: "story.docx", limits });

/** The bytes with one bit turned where a text stands in them. */
function flipped(bytes: Uint8Array, text: string): Uint8Array {
  const copy = bytes.slice();
  const at = Buffer.from(copy.buffer).indexOf(text);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

describe("a package that is read", () => {
  it("gives its parts by name", () => {
    const office = open(writePackage(parts));
    expect(Array.from(office.entries.keys())).toEqual(Object.keys(parts));
    expect(strFromU8(office.part("word/document.xml") ?? new Uint8Array())).toBe(
      "<w:p>春天来了，河边的柳树发了芽。</w:p>",
    );
    expect(office.part("word/comments.xml")).toBeUndefined();
  });

  it("gives what another program has packed, stored parts too", () => {
    const office = open(zipSync({ "a/": new Uint8Array(), "a/b.xml": [strToU8("山"), { level: 0 }] }));
    expect(Array.from(office.entries.keys())).toEqual(["a/b.xml"]);
    expect(office.part("a/b.xml")).toEqual(strToU8("山"));
  });

  it("holds each part to its CRC-32", () => {
    const office = open(flipped(zipSync({ "a.xml": [strToU8("河水很清"), { level: 0 }] }), "清"));
    expect(() => office.part("a.xml")).toThrow(
      expect.objectContaining({ code: "office.part", values: { part: "a.xml", reason: "CRC-32" }, file: "story.docx" }),
    );
  });

  it("is refused where a part has another name in the directory than before its bytes", () => {
    const bytes = zipSync({ "word/document.xml": strToU8("山"), "word/footnotes.xml": strToU8("水") });
    expect(() => open(flipped(bytes, "footnotes"))).toThrow(expect.objectContaining({ code: "office.part" }));
  });

  it("is refused where its directory holds more parts than it says", () => {
    const bytes = zipSync({ "word/document.xml": strToU8("山"), "word/footnotes.xml": strToU8("水") });
    const end = Buffer.from(bytes.buffer).lastIndexOf("PK\u0005\u0006");
    bytes[end + 10] = 1;
    expect(() => open(bytes)).toThrow(expect.objectContaining({ code: "office.damaged" }));
  });

  it.each([
    { when: "a part leads out of it", names: ["../escape.xml"], code: "office.name" },
    { when: "a part has an absolute name", names: ["/etc/passwd"], code: "office.name" },
    { when: "a part has the name of a drive", names: ["C:\\a.xml"], code: "office.name" },
    { when: "two parts differ in case alone", names: ["word/a.xml", "WORD/a.xml"], code: "office.doubled" },
  ])("is refused where $when", ({ names, code }) => {
    const bytes = zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])));
    expect(() => open(bytes)).toThrow(expect.objectContaining({ code }));
  });

  it("is refused where it holds more parts or more bytes than the limits allow", () => {
    const bytes = zipSync({ a: new Uint8Array(2_000_000), b: new Uint8Array(1) });
    expect(() => open(bytes, { entries: 1 })).toThrow(expect.objectContaining({ code: "office.entries" }));
    expect(() => open(bytes, { unpacked: 1 })).toThrow(expect.objectContaining({ code: "office.unpacked" }));
    expect(() => open(bytes, { entries: 2, unpacked: 3 })).not.toThrow();
  });

  it("tells relations by the last step of their type, and targets as names of parts", () => {
    expect(relationsOf(open(writePackage(parts)), "word/document.xml", "story.docx")).toEqual([
      { id: "rId1", type: "image", target: "media/山.png", isExternal: false },
      { id: "rId2", type: "hyperlink", target: "https://example.org/", isExternal: true },
    ]);
  });

  it("tells the type of a part by its name before its ending", () => {
    const typeOf = contentTypes(open(writePackage(parts)), "story.docx");
    expect(["word/document.xml", "word/styles.xml", "media/a.png"].map(typeOf)).toEqual([
      "text/main",
      "application/xml",
      undefined,
    ]);
  });
});

describe("a package that is written", () => {
  it("reads as it was in another program, with the same bytes each time", () => {
    expect(unzipSync(writePackage(parts))).toEqual(parts);
    expect(writePackage(parts)).toEqual(writePackage(parts));
  });

  it("is damaged where its end says that nothing is in it", () => {
    const bytes = writePackage(parts);
    const end = Buffer.from(bytes).lastIndexOf("PK\u0005\u0006");
    bytes.fill(0, end + 8, end + 20);
    expect(() => open(bytes)).toThrow(expect.objectContaining({ code: "office.damaged" }));
  });

  it("has its mimetype first and stored", () => {
    const bytes = writePackage({ "content.xml": strToU8("<a/>"), mimetype: strToU8("application/epub+zip") });
    expect(strFromU8(bytes.subarray(30, 58))).toBe("mimetypeapplication/epub+zip");
  });

  it("has it there too where it was last and compressed before", () => {
    const before = zipSync({ "content.xml": strToU8("<a/>"), mimetype: strToU8("application/epub+zip") }, { level: 9 });
    const bytes = replaceParts(open(before), new Map([["content.xml", strToU8("<b/>")]]));
    expect(strFromU8(bytes.subarray(30, 58))).toBe("mimetypeapplication/epub+zip");
    expect(strFromU8(open(bytes).part("content.xml") ?? new Uint8Array())).toBe("<b/>");
  });

  it("comes back byte for byte where nothing is changed", () => {
    const bytes = zipSync(parts, { level: 9, mtime: new Date(2020, 1, 2) });
    expect(replaceParts(open(bytes), new Map())).toBe(bytes);
  });

  it("keeps the packed bytes and the date of every part that is not changed", () => {
    const before = open(zipSync(parts, { level: 9, mtime: new Date(2020, 1, 2) }));
    const after = open(replaceParts(before, new Map([["word/document.xml", strToU8("<w:p>Spring.</w:p>")]])));
    expect(strFromU8(after.part("word/document.xml") ?? new Uint8Array())).toBe("<w:p>Spring.</w:p>");
    for (const [name, { offset: _, ...entry }] of before.entries)
      if (name !== "word/document.xml") expect(after.entries.get(name)).toMatchObject(entry);
    expect(after.part("[Content_Types].xml")).toEqual(parts["[Content_Types].xml"]);
  });
});
