import { expect, it } from "vitest";
import type { placeOf } from "../../src/model/source-map.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";
import { partsOf } from "../../src/publish/html/table-rows.js";

/** The parts of a page of a source file: the text of a unit, or the texts of each cell of a row. */
function partsIn(name: string, as: "html" | "markdown", content: string) {
  const file = { name, bytes: new TextEncoder().encode(content) };
  const options = { repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en", as, concepts: [] } as const;
  const { units } = readDocument(file, options).document;
  const view = { units, placeOf: ({ place }: { place?: ReturnType<typeof placeOf> }) => place };
  return Array.from(partsOf(view), (part) =>
    "cells" in part ? part.cells.map((cell) => cell.map(({ text }) => text).join(" / ")) : part.text,
  );
}

it.each([
  {
    when: "Markdown",
    name: "a.md",
    as: "markdown" as const,
    content:
      '前文\n\n| 甲 | 乙 | 丙 |\n|---|---|---|\n| 丁 | | `x` |\n| ![图](a.png "题") | 戊 |\n\n后文\n\n| 己 |\n|---|\n| 庚 |\n',
    gives: ["前文", ["甲", "乙", "丙"], ["丁", "", ""], ["图 / 题", "戊", ""], "后文", ["己"], ["庚"]],
  },
  {
    when: "a web page with its faults",
    name: "a.html",
    as: "html" as const,
    content:
      "<p>前文<table><tr><th>甲<th><img alt=图>乙<tr><td></td><td><p>丙</p><p>丁</p></table><p>后文</p><table><td>戊</table>",
    gives: ["前文", ["甲", "图 / 乙"], ["", "丙 / 丁"], "后文", ["戊"]],
  },
  {
    when: "a table within a cell",
    name: "a.html",
    as: "html" as const,
    content: "<table><tr><td>甲<table><tr><td>乙<td>丙</table>丁<td>戊</table>",
    gives: [
      ["甲", ""],
      ["乙", "丙"],
      ["丁", "戊"],
    ],
  },
])("cells of a row stand side by side: $when", ({ name, as, content, gives }) => {
  expect(partsIn(name, as, content)).toEqual(gives);
});
