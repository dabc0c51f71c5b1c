/** Inputs of growth.mjs that are office documents: the fewest parts that a program opens, with one thing in them many times. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const { writePackage } = await import(pathToFileURL(resolve(".build/office/index.js")).href);

const times = (count, write) => Array.from({ length: count }, (_, index) => write(index + 1)).join("");
const packed = (parts) =>
  writePackage(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])));

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const related = (...links) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (body, notes = "", comments = "") =>
  packed({
    "_rels/.rels": related(["rId1", "officeDocument", "word/document.xml"]),
    "word/document.xml": `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": related(["n", "footnotes", "footnotes.xml"], ["c", "comments", "comments.xml"]),
    "word/footnotes.xml": `<w:footnotes ${W}>${notes}</w:footnotes>`,
    "word/comments.xml": `<w:comments ${W}>${comments}</w:comments>`,
  });
const wordRun = (text, look = "") => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const wordParagraph = (runs) => `<w:p>${runs}</w:p>`;
const bold = "<w:rPr><w:b/></w:rPr>";

const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const P = `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="${OFFICE}"`;
const pptx = (slides) => {
  const numbers = Array.from({ length: slides.length }, (_, index) => index + 1);
  return packed({
    "_rels/.rels": related(["rId1", "officeDocument", "ppt/presentation.xml"]),
    "ppt/presentation.xml": `<p:presentation ${P}><p:sldIdLst>${numbers.map((i) => `<p:sldId id="${255 + i}" r:id="rId${i}"/>`).join("")}</p:sldIdLst></p:presentation>`,
    "ppt/_rels/presentation.xml.rels": related(...numbers.map((i) => [`rId${i}`, "slide", `slides/slide${i}.xml`])),
    ...Object.fromEntries(
      slides.map((body, index) => [
        `ppt/slides/slide${index + 1}.xml`,
        `<p:sld ${P} ${A}><p:cSld><p:spTree><p:sp><p:txBody>${body}</p:txBody></p:sp></p:spTree></p:cSld></p:sld>`,
      ]),
    ),
  });
};
const drawn = (text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`;

const S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const xlsx = (rows, strings) =>
  packed({
    "_rels/.rels": related(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook ${S} xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": related(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/worksheets/sheet1.xml": `<worksheet ${S}><sheetData>${rows}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst ${S}>${strings}</sst>`,
  });

/** Ten cells: three of shared strings, four of numbers, and formulas for a sum, a comparison and a running total. */
const stockRow = (i, n) => {
  const shared = (column, index) => `<c r="${column}${i}" t="s"><v>${index}</v></c>`;
  const number = (column) => `<c r="${column}${i}"><v>${i}</v></c>`;
  const formula = (column, text, value) => `<c r="${column}${i}" t="str"><f>${text}</f><v>${value}</v></c>`;
  const cells = [
    shared("A", i % (n / 10)),
    shared("B", n / 10 + (i % 2)),
    ...["C", "D", "E", "F"].map(number),
    shared("G", (i + 3) % (n / 10)),
    formula("H", `SUM(C${i}:E${i})`, "1"),
    formula("I", `IF(B${i}="合格","通过","退回")`, "通过"),
    formula("J", `${i === 1 ? 0 : `J${i - 1}`}+IF(I${i}="通过",C${i},0)`, "3"),
  ];
  return `<row r="${i}">${cells.join("")}</row>`;
};

const TEXT = ["office", "style", "text", "table"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");
const odt = (body) =>
  packed({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<office:document-content ${TEXT}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  });

const epub = (pages) => {
  const items = pages.map(
    (_, index) => `<item id="p${index}" href="p${index}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  return packed({
    mimetype: "application/epub+zip",
    "META-INF/container.xml": '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
    "book.opf": `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>港</dc:title><dc:language>zh-CN</dc:language></metadata><manifest>${items.join("")}</manifest><spine>${pages.map((_, index) => `<itemref idref="p${index}"/>`).join("")}</spine></package>`,
    ...Object.fromEntries(
      pages.map((body, index) => [
        `p${index}.xhtml`,
        `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-CN"><head><title/></head><body>${body}</body></html>`,
      ]),
    ),
  });
};

/** @param road - the commands of the whole road of a source document */
export const officeShapes = (road) =>
  [
    {
      name: "paragraphs of Word",
      n: 1000,
      ending: "docx",
      write: (n) => docx(times(n, (i) => wordParagraph(wordRun(`第${i}天，河东下了雨。`)))),
    },
    {
      name: "runs of one paragraph of Word",
      n: 1000,
      ending: "docx",
      write: (n) => docx(wordParagraph(times(n, (i) => wordRun(`河东${i}，`) + wordRun("有山", bold)))),
    },
    {
      name: "cells of a table of Word",
      n: 1000,
      ending: "docx",
      write: (n) =>
        docx(
          `<w:tbl>${times(n / 4, (i) => `<w:tr>${`<w:tc>${wordParagraph(wordRun(`第${i}格`))}</w:tc>`.repeat(4)}</w:tr>`)}</w:tbl>`,
        ),
    },
    {
      name: "footnotes of Word",
      n: 1000,
      ending: "docx",
      write: (n) =>
        docx(
          times(n, (i) => wordParagraph(`${wordRun(`河东${i}`)}<w:r><w:footnoteReference w:id="${i}"/></w:r>`)),
          times(n, (i) => `<w:footnote w:id="${i}">${wordParagraph(wordRun(`注${i}。`))}</w:footnote>`),
        ),
    },
    {
      name: "comments of Word",
      n: 1000,
      ending: "docx",
      write: (n) =>
        docx(
          times(n, (i) =>
            wordParagraph(
              `<w:commentRangeStart w:id="${i}"/>${wordRun(`河东${i}`)}<w:commentRangeEnd w:id="${i}"/><w:r><w:commentReference w:id="${i}"/></w:r>`,
            ),
          ),
          "",
          times(n, (i) => `<w:comment w:id="${i}" w:author="a">${wordParagraph(wordRun(`问${i}。`))}</w:comment>`),
        ),
    },
    {
      name: "slides",
      n: 200,
      ending: "pptx",
      write: (n) => pptx(Array.from({ length: n }, (_, i) => drawn(`第${i}页`) + drawn("河东有山。"))),
    },
    {
      name: "paragraphs of one slide",
      n: 1000,
      ending: "pptx",
      write: (n) => pptx([times(n, (i) => drawn(`第${i}点，河东有山。`))]),
    },
    {
      name: "cells of a sheet",
      n: 1000,
      ending: "xlsx",
      write: (n) =>
        xlsx(
          times(
            n,
            (i) => `<row r="${i}"><c r="A${i}" t="s"><v>${i - 1}</v></c><c r="B${i}"><f>A${i}&amp;"天"</f></c></row>`,
          ),
          times(n, (i) => `<si><t>第${i}天下雨。</t></si>`),
        ),
    },
    {
      name: "formulas of a sheet",
      n: 5000,
      ending: "xlsx",
      write: (n) =>
        xlsx(
          times(n, (i) => stockRow(i, n)),
          `${times(n / 10, (i) => `<si><t>第${i}号货物已入库</t></si>`)}<si><t>合格</t></si><si><t>不合格</t></si>`,
        ),
    },
    {
      name: "paragraphs of OpenDocument",
      n: 1000,
      ending: "odt",
      write: (n) => odt(times(n, (i) => `<text:p>第${i}天，<text:span>河东</text:span>下了雨。</text:p>`)),
    },
    {
      name: "cells of a table of OpenDocument",
      n: 1000,
      ending: "odt",
      write: (n) =>
        odt(
          `<table:table>${times(n, (i) => `<table:table-row><table:table-cell><text:p>第${i}格。</text:p></table:table-cell></table:table-row>`)}</table:table>`,
        ),
    },
    {
      name: "chapters of a book",
      n: 200,
      ending: "epub",
      write: (n) => epub(Array.from({ length: n }, (_, i) => `<h1>第${i}章</h1><p>河东有山。</p>`)),
    },
    {
      name: "paragraphs of one chapter",
      n: 1000,
      ending: "epub",
      write: (n) => epub([times(n, (i) => `<p>第${i}天，<b>河东</b>下了雨。</p>`)]),
    },
  ].map((shape) => ({ ...shape, commands: ["stats FILE", ...road] }));
