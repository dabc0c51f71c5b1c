import { describe, expect, it } from "vitest";
import { edited, importReview, tableOf } from "./tables.js";

const unit = (id: string, source: string, target: string): string =>
  `<trans-unit id="${id}"><source>${source}</source><target state="translated">${target}</target></trans-unit>`;
const story = `<xliff version="1.2"><file original="story.txt" source-language="zh-CN" target-language="en"><body>${unit("a", "集市在五月一日。", "The fair is on 1 May.")}${unit("b", "门票便宜。", "Tickets are cheap.")}</body></file></xliff>`;

const RUN = '<w:r><w:t xml:space="preserve">Tickets are cheap.</w:t></w:r>';
const fromWord = async (run: string) =>
  importReview(
    edited(await tableOf(story, "docx"), "docx", (markup) => markup.replace(RUN, run)),
    "docx",
    story,
  );

/** Lays the format of dates, of amounts or none on the cell of the first translation, and a value in it. */
async function fromExcel(cell: string, numFmt = "yyyy-mm-dd") {
  const table = await tableOf(story, "xlsx");
  const STYLES = "xl/styles.xml";
  const styled = edited(
    table,
    "xlsx",
    (styles) =>
      styles
        .replace(/<numFmts[^>]*>|(?=<fonts)/u, (at) =>
          (at === "" ? "<numFmts>" : at).concat(
            `<numFmt numFmtId="200" formatCode="${numFmt}"/>`,
            at === "" ? "</numFmts>" : "",
          ),
        )
        .replace(/<cellXfs[^>]*>/u, (at) => `${at}<xf numFmtId="200" applyNumberFormat="1"/>`),
    STYLES,
  );
  const filled = edited(
    styled,
    "xlsx",
    (sheet) => sheet.replace(/<c r="C2".*?<\/c>/u, `<c r="C2" s="0"${cell}</c>`),
    "xl/worksheets/sheet1.xml",
  );
  return importReview(filled, "xlsx", story);
}

describe("a cell of Word that holds more than text", () => {
  it.each([
    {
      what: "a footnote",
      run: '<w:r><w:t>Tickets cost little.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>',
      kind: "footnote",
    },
    {
      what: "text struck through",
      run: '<w:r><w:t xml:space="preserve">Tickets are </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>very cheap.</w:t></w:r>',
      kind: "struck-out",
    },
    {
      what: "a line through what stands there",
      run: '<w:r><w:rPr><w:dstrike w:val="1"/></w:rPr><w:t>Tickets are cheap.</w:t></w:r>',
      kind: "struck-out",
    },
    {
      what: "a symbol of Wingdings",
      run: '<w:r><w:t>Tickets cost little </w:t><w:sym w:font="Wingdings" w:char="F04A"/></w:r>',
      kind: "symbol",
    },
    {
      what: "a picture",
      run: "<w:r><w:t>Tickets cost little.</w:t><w:drawing><x/></w:drawing></w:r>",
      kind: "picture",
    },
  ])("is told, and its row not taken: $what", async ({ run, kind }) => {
    expect(await fromWord(run)).toMatchObject({
      xliff: story,
      rules: ["review/not-text"],
      values: [{ id: "b", context: kind }],
    });
  });

  it("gives a symbol that is a character of Unicode as that", async () => {
    const { xliff } = await fromWord(
      '<w:r><w:t xml:space="preserve">Tickets are cheap </w:t><w:sym w:font="Arial" w:char="2192"/></w:r>',
    );
    expect(xliff).toContain(">Tickets are cheap →<");
  });

  it("is none where a line through text is taken off again", async () => {
    const { xliff, rules } = await fromWord(
      '<w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t>Tickets are free.</w:t></w:r>',
    );
    expect({ rules, taken: xliff.includes(">Tickets are free.<") }).toEqual({ rules: [], taken: true });
  });
});

describe("a cell of Excel that became a value", () => {
  it.each([
    { what: "a date", cell: "><v>46143</v>", numFmt: "yyyy-mm-dd", gives: "2026-05-01" },
    { what: "a share", cell: "><v>0.15</v>", numFmt: "0%", gives: "15%" },
    { what: "an amount", cell: "><v>1200</v>", numFmt: "#,##0", gives: "1,200" },
  ])("comes home as the sheet shows it: $what", async ({ cell, numFmt, gives }) => {
    expect((await fromExcel(cell, numFmt)).xliff).toContain(`>${gives}</target>`);
  });

  it("is told where its formula failed", async () => {
    expect(await fromExcel(' t="str"><v>#REF!</v>')).toMatchObject({
      xliff: story,
      rules: ["review/not-text"],
      values: [{ context: "error" }],
    });
  });
});

describe("the state of XLIFF 1.2", () => {
  const withState = async (xliff: string, from: string, to: string) =>
    importReview(
      edited(await tableOf(xliff, "docx"), "docx", (markup) => markup.replace(`>${from}<`, `>${to}<`)),
      "docx",
      xliff,
    );

  it.each([
    { to: "final", gives: '<trans-unit id="a" approved="yes"><source>集市在五月一日。</source><target state="final">' },
    {
      to: "reviewed",
      gives: '<trans-unit id="a" approved="yes"><source>集市在五月一日。</source><target state="signed-off">',
    },
  ])("is approved too where a reviser says $to", async ({ to, gives }) => {
    expect((await withState(story, "translated", to)).xliff).toContain(gives);
  });

  it("replaces an approval that says no", async () => {
    const refused = story.replace('<trans-unit id="a"', '<trans-unit id="a" approved="no"');
    expect((await withState(refused, "translated", "final")).xliff).toContain('id="a" approved="yes"');
  });
});
