import { describe, expect, it } from "vitest";
import type { LinkedPage } from "../../src/model/linked-page.js";
import { docxOf, paragraph, run } from "./docx-files.js";
import { text, written } from "./open-files.js";
import { writtenPart } from "./word/word-samples.js";

const RELATIONS = "word/_rels/document.xml.rels";
const link = (id: string, target: string, more = 'TargetMode="External"'): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" ${more}/>`;

/** Documents of the run: `附件.docx` and `b.xlsx` are called otherwise in the translation. */
const findPage = (path: string): LinkedPage | undefined => {
  const names = new Map([
    ["附件.docx", "附件.en.docx"],
    ["part/b.xlsx", "b.en.xlsx"],
  ]);
  const now = names.get(path);
  return now === undefined ? undefined : { moved: new Map(), renamed: { was: path.replace(/^.*\//u, ""), now } };
};

describe("links of an office document to documents of the same run", () => {
  it("lead to the translations, written as the document writes them, and others stay", () => {
    const links = [
      link("r1", "%E9%99%84%E4%BB%B6.docx#page=2"),
      link("r2", "part\\b.xlsx"),
      link("r3", "c.docx"),
      link("r4", "http://a.example/part/b.xlsx"),
    ];
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`;
    const file = docxOf(paragraph(run("见附件。")), {}, { [RELATIONS]: rels });
    const part = writtenPart(file, { "见附件。": "See the annex." }, RELATIONS, { findPage });
    expect(Array.from(part.matchAll(/Target="([^"]*)"/gu), ([, target]) => target)).toEqual([
      "%E9%99%84%E4%BB%B6.en.docx#page=2",
      "part/b.en.xlsx",
      "c.docx",
      "http://a.example/part/b.xlsx",
    ]);
  });

  it("lead to them in a text of OpenDocument, whose paths begin within its package", () => {
    const body =
      '<text:p>见<text:a xlink:href="../附件.docx">附件</text:a>与<text:a xlink:href="#节">下节</text:a>。</text:p>';
    const content = written(text(body), "content.xml", () => "See", { findPage });
    expect(content).toContain(`xlink:href="../${encodeURI("附件.en.docx")}"`);
    expect(content).toContain('xlink:href="#节"');
  });

  it("stay where a document is merged alone", () => {
    const file = text('<text:p><text:a xlink:href="../附件.docx">附件</text:a></text:p>');
    expect(written(file, "content.xml", () => "Annex")).toContain('xlink:href="../附件.docx"');
  });
});
