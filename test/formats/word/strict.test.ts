import { describe, expect, it } from "vitest";
import type { InputFile } from "../../../src/model/input-file.js";
import { openPackage, writePackage } from "../../../src/office/index.js";
import { docxOf, paragraph, run } from "../docx-files.js";
import { codesAt, left, offered, writtenPart } from "./word-samples.js";

/** The document as a program writes it that saves in the strict form: other namespaces and types of relations. @see ISO/IEC 29500-1 */
function strict({ name, bytes }: InputFile): InputFile {
  const office = openPackage(bytes, { name });
  const parts = Array.from(office.entries.keys(), (part) => {
    const xml = new TextDecoder().decode(office.part(part));
    const changed = xml
      .replaceAll(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/",
        "http://purl.oclc.org/ooxml/officeDocument/",
      );
    return [part, new TextEncoder().encode(changed)] as const;
  });
  return { name, bytes: writePackage(Object.fromEntries(parts)) };
}

describe("a document in the strict form", () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const item = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
  const file = strict(
    docxOf(paragraph(item, run("渠道"), run("整修", "<w:b/>"), run("完毕。")), {
      numbering,
      header1: paragraph(run("工程简报")),
    }),
  );

  it("is read and written as any other", () => {
    expect(offered(file)).toEqual(["渠道整修完毕。", "工程简报"]);
    expect(codesAt(file, "渠道")).toEqual(["open bold", "close bold"]);
    expect(left(file)).toEqual([["list-number", "一、", 1]]);
    const xml = writtenPart(file, { 工程简报: "Bulletin" }, "word/header1.xml");
    expect(xml).toContain('xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"');
    expect(xml).toContain(">Bulletin</w:t>");
  });
});
