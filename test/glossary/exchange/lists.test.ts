import { describe, expect, it } from "vitest";
import type { ExchangeReadOptions } from "../../../src/glossary/exchange/index.js";
import { csv, tsv } from "../../../src/glossary/exchange/table/delimited.js";
import { InputError } from "../../../src/model/input-error.js";
import { growth, LINEAR } from "../../growth.js";

const languages = { srcLang: "zh", trgLang: "en" };
const read = (text: string, options: Partial<ExchangeReadOptions> = {}, format = csv) =>
  format.read(new TextEncoder().encode(text), { name: "terms.csv", ...languages, ...options });
const conceptsIn = async (...input: Parameters<typeof read>) => {
  const { concepts } = await read(...input);
  return concepts.map(({ concept }) => concept);
};
/** Source and targets of each concept, a target that is not preferred with its status. */
const pairsIn = async (...input: Parameters<typeof read>) => {
  const concepts = await conceptsIn(...input);
  return concepts.map(({ terms }) => [
    terms.zh?.[0]?.text,
    ...(terms.en ?? []).map(({ text, status }) => (status === "preferred" ? text : `${text} (${status})`)),
  ]);
};

describe("a list of terms", () => {
  it("without a header has source, target and note", async () => {
    expect(await conceptsIn("玉麦乡,Yume Township,乡名\n日喀则市,Xigazê City\n")).toEqual([
      {
        id: "yume-township",
        kind: "general",
        note: "乡名",
        terms: { zh: [{ text: "玉麦乡", status: "preferred" }], en: [{ text: "Yume Township", status: "preferred" }] },
      },
      {
        id: "xigaze-city",
        kind: "general",
        terms: { zh: [{ text: "日喀则市", status: "preferred" }], en: [{ text: "Xigazê City", status: "preferred" }] },
      },
    ]);
  });

  it.each([
    { when: "English", header: "Source,Target,Comment" },
    { when: "English in other words", header: "term,Translation,NOTES" },
    { when: "language names", header: "Chinese,English term,Remarks" },
    { when: "language tags", header: "ZH,en,note" },
    { when: "Chinese", header: "中文,英文,备注" },
    { when: "other Chinese", header: "原文,译文,注释" },
    { when: "terminologists' Chinese", header: "术语,英文译名,备注" },
    { when: "brackets and spaces", header: " Source (zh) , Target (en) ,Comment" },
  ])("has columns by a header in $when", async ({ header }) => {
    expect(await conceptsIn(`${header}\n玉麦乡,Yume Township,乡名\n`)).toMatchObject([
      { note: "乡名", terms: { zh: [{ text: "玉麦乡" }], en: [{ text: "Yume Township" }] } },
    ]);
  });

  it("takes a first row of terms for terms, though one looks like a language tag", async () => {
    expect(await pairsIn("WHO,世界卫生组织\n", { srcLang: "en", trgLang: "zh" })).toEqual([["世界卫生组织", "WHO"]]);
    expect(await pairsIn("世界卫生组织,WHO\n")).toEqual([["世界卫生组织", "WHO"]]);
    expect(await pairsIn("信息技术,IT\n备注,note\n")).toEqual([
      ["信息技术", "IT"],
      ["备注", "note"],
    ]);
  });

  it("knows a source from a reference by the other columns", async () => {
    const [concept] = await conceptsIn("zh,en,source,url\n玉麦乡,Yume Township,民政部,https://www.mca.gov.cn\n");
    expect(concept?.sources).toEqual([{ reference: "民政部", url: "https://www.mca.gov.cn" }]);
    expect(await pairsIn("source,target\n玉麦乡,Yume Township\n")).toEqual([["玉麦乡", "Yume Township"]]);
  });

  it("makes rows of one source term one concept: the first target preferred, the others admitted", async () => {
    expect(await pairsIn("zh,en\n流行病,epidemic\n禽流感,avian flu\n流行病,pandemic\n流行病,epidemic\n")).toEqual([
      ["流行病", "epidemic", "pandemic (admitted)"],
      ["禽流感", "avian flu"],
    ]);
  });

  it("takes source terms for one that differ in script, width and case only", async () => {
    expect(
      await pairsIn(
        "對口支援,paired assistance\n对口支援,counterpart support\nＧＤＰ,GDP\ngdp,gross domestic product\n",
      ),
    ).toEqual([
      ["對口支援", "paired assistance", "counterpart support (admitted)"],
      ["ＧＤＰ", "GDP", "gross domestic product (admitted)"],
    ]);
  });

  it("says the status where a column does, in English, Chinese or TBX", async () => {
    const rows = [
      "流行病,plague,禁用",
      "流行病,epidemic,",
      "流行病,pandemic,preferredTerm-admn-sts",
      "流行病,outbreak,Deprecated",
    ];
    expect(await pairsIn(`zh,en,状态\n${rows.join("\n")}\n`)).toEqual([
      ["流行病", "plague (forbidden)", "epidemic (admitted)", "pandemic", "outbreak (deprecated)"],
    ]);
  });

  it("keeps homonyms apart by their ids", async () => {
    const concepts = await conceptsIn("id,zh,en\nbank,行,bank\nrow,行,row\nbank,银行,banking house\n");
    expect(concepts.map(({ id, terms }) => [id, terms.zh?.map(({ text }) => text)])).toEqual([
      ["bank", ["行", "银行"]],
      ["row", ["行"]],
    ]);
  });

  it("turns ids of another form into ours, and keeps in the note those that cannot be told from ours", async () => {
    const concepts = await conceptsIn("id,zh,en\nTerm_12,玉麦乡,Yume\n概念一,日喀则市,Xigazê\n");
    expect(concepts).toMatchObject([{ id: "term-12" }, { id: expect.stringMatching(/^c-[0-9a-z]+$/u) }]);
    expect(concepts.map(({ note }) => note)).toEqual([undefined, "id: 概念一"]);
  });

  it("gives ids that no other row has taken", async () => {
    const concepts = await conceptsIn("id,zh,en\n,玉麦,Yume\nyume,玉麦乡,Yume Township\n,玉麦村,Yume\n");
    expect(concepts.map(({ id }) => id)).toEqual(["yume-2", "yume", "yume-3"]);
  });

  it("has as many languages as its columns", async () => {
    const [concept] = await conceptsIn("zh,en,fr,bo,en\n西藏,Xizang,Xizang,བོད་ལྗོངས།,Tibet\n");
    expect(concept?.terms).toEqual({
      zh: [{ text: "西藏", status: "preferred" }],
      en: [
        { text: "Xizang", status: "preferred" },
        { text: "Tibet", status: "admitted" },
      ],
      fr: [{ text: "Xizang", status: "preferred" }],
      bo: [{ text: "བོད་ལྗོངས།", status: "preferred" }],
    });
  });

  it("fills every field that a column can hold", async () => {
    const header = "id,kind,zh,source-status,en,status,type,style,definition,note,subject,source,url";
    const row =
      "who,organisation,世卫组织,admitted,WHO,preferred,abbreviation,xinhua,联合国机构,常用,卫生,官网,https://who.int";
    expect(await conceptsIn(`${header}\n${row}\n`)).toEqual([
      {
        id: "who",
        kind: "organisation",
        subject: "卫生",
        definition: "联合国机构",
        note: "常用",
        sources: [{ reference: "官网", url: "https://who.int" }],
        terms: {
          zh: [{ text: "世卫组织", status: "admitted" }],
          en: [{ text: "WHO", status: "preferred", type: "abbreviation", style: "xinhua" }],
        },
      },
    ]);
  });

  it("takes a category for a kind where it names one, else for a subject", async () => {
    const concepts = await conceptsIn("中文,英文,类别\n玉麦乡,Yume Township,地名\n呼吸道,airway,医学\n");
    expect(concepts).toMatchObject([{ kind: "place" }, { kind: "general", subject: "医学" }]);
  });

  it("keeps columns that it does not know in the note, under their names", async () => {
    const [concept] = await conceptsIn("中文,英文,备注,审校人\n玉麦乡,Yume Township,乡名,李\n");
    expect(concept?.note).toBe("乡名\n审校人: 李");
  });

  it("follows a scheme, header or not", async () => {
    const scheme = ["-", "en", "zh", "definition"];
    const row = "1,Yume Township,玉麦乡,隆子县的一个乡\n";
    expect(await conceptsIn(row, { scheme })).toMatchObject([
      { definition: "隆子县的一个乡", terms: { zh: [{ text: "玉麦乡" }] } },
    ]);
    expect(await pairsIn(`编号,英文,中文,释义\n${row}`, { scheme })).toEqual([["玉麦乡", "Yume Township"]]);
    expect(await pairsIn(`a,b,c,d\n${row}`, { scheme, header: true })).toEqual([["玉麦乡", "Yume Township"]]);
    expect(await pairsIn("zh,en\n", { header: false })).toEqual([["zh", "en"]]);
  });

  it("takes the first unknown names of a header that is said to be one for source and target", async () => {
    expect(await pairsIn("甲,乙\n玉麦乡,Yume Township\n", { header: true })).toEqual([["玉麦乡", "Yume Township"]]);
  });

  it("refuses a scheme with a name that no column has", async () => {
    await expect(read("", { scheme: ["zh", "translation"] })).rejects.toMatchObject({
      code: "glossary.column",
      values: { name: "translation" },
    });
  });
});

describe("rows at fault", () => {
  it("are rejected with their number and reason, and the others are read", async () => {
    const rows = [
      "zh,en,kind",
      "玉麦乡,Yume Township,place",
      "",
      ",Nameless,place",
      "无名,,place",
      "昌都,Qamdo,town",
      "那曲,Nagqu,place,x",
      "玉麦乡,Yumai,person",
      "山南,Shannan,place",
    ];
    const { concepts, rejected } = await read(`${rows.join("\r\n")}\r\n`);
    expect(concepts.map(({ row, concept }) => [row, concept.id])).toEqual([
      [2, "yume-township"],
      [9, "shannan"],
    ]);
    const kinds = "place, person, organisation, programme, title, event, document, unit, general";
    expect(rejected).toEqual([
      { row: 4, reason: "no-source", values: {} },
      { row: 5, reason: "no-target", values: { source: "无名" } },
      { row: 6, reason: "schema", values: { path: "kind", fault: "choice", expected: kinds } },
      { row: 7, reason: "columns", values: { found: 4, expected: 3 } },
      { row: 8, reason: "conflict", values: { field: "kind", first: "place", second: "person" } },
    ]);
  });

  it("have the numbers of the spreadsheet, after cells with line ends too", async () => {
    const { rejected } = await read('zh,en,note\n玉麦乡,Yume Township,"一\n二\n三"\n\n无名,,\n');
    expect(rejected).toMatchObject([{ row: 4, reason: "no-target" }]);
  });

  it("stop the reading where a quotation mark is never closed", async () => {
    const error = await read('zh,en\n玉麦乡,Yume\n昌都,"Qamdo\n那曲,Nagqu\n').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ code: "table.quote", values: { row: 3 }, file: "terms.csv" });
  });
});

describe("the text of a list", () => {
  it.each([
    { when: "commas", text: "中国,China\n法国,France; French Republic\n" },
    { when: "semicolons", text: "中国;China\n法国;France, French Republic\n" },
    { when: "tabs", text: "中国\tChina\n法国\tFrance, French Republic; also Gaul\n" },
    { when: "semicolons, which Excel names", text: "sep=;\r\n中国;China\r\n法国;France\r\n" },
  ])("may have $when", async ({ text }) => {
    expect((await conceptsIn(text)).map(({ terms }) => terms.zh?.[0]?.text)).toEqual(["中国", "法国"]);
  });

  it("may have commas in every cell of a table with semicolons", async () => {
    expect(await pairsIn("中文;英文\n甲,乙;A, B\n丙,丁;C, D\n")).toEqual([
      ["甲,乙", "A, B"],
      ["丙,丁", "C, D"],
    ]);
  });

  it("may be GB18030, as Excel in China saves it", async () => {
    const gb = Uint8Array.from([0xd6, 0xd0, 0xb9, 0xfa, 0x2c, 0x43, 0x68, 0x69, 0x6e, 0x61, 0x0a]); // 中国,China
    const found = await csv.read(gb, { name: "x.csv", ...languages, encoding: "gb18030" });
    expect(found.concepts[0]?.concept.terms.zh?.[0]?.text).toBe("中国");
  });

  it("may have quotation marks within cells", async () => {
    expect(await pairsIn('水管,5" pipe\n"故宫" 旧称,the "Forbidden City"\n"“故宫”","say ""Palace"""\n')).toEqual([
      ["水管", '5" pipe'],
      ['"故宫" 旧称', 'the "Forbidden City"'],
      ["“故宫”", 'say "Palace"'],
    ]);
  });

  it("may have tabs and marks of quotation that are none", async () => {
    expect(await pairsIn('故宫\t"Palace\n天坛\tTemple of Heaven\n', {}, tsv)).toEqual([
      ["故宫", '"Palace'],
      ["天坛", "Temple of Heaven"],
    ]);
  });

  it("loses the guard of formulas, and nothing but the guard", async () => {
    expect(await pairsIn("加一,'+1\n减一,'-1\n斯海尔托亨博斯,'s-Hertogenbosch\n引号,''+x\n等号,=x\n")).toEqual([
      ["加一", "+1"],
      ["减一", "-1"],
      ["斯海尔托亨博斯", "'s-Hertogenbosch"],
      ["引号", "'+x"],
      ["等号", "=x"],
    ]);
  });

  it("is read in time that is in proportion to its rows", async () => {
    const row = (_: unknown, index: number) => `第${index}镇,Town ${index},"note, ${index}"`;
    const rowsOf = (count: number) => read(`zh,en,note\n${Array.from({ length: count }, row).join("\n")}\n`);
    expect((await rowsOf(2000)).concepts).toHaveLength(2000);
    expect(await growth(1000, rowsOf)).toBeLessThan(LINEAR);
  });
});
