import { deflateRawSync } from "node:zlib";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { xlsx } from "../../../src/glossary/exchange/table/xlsx.js";
import type { Concept } from "../../../src/model/concept.js";
import { zipDirectory } from "../../../src/office/zip-directory.js";

const languages = { srcLang: "zh", trgLang: "en" };
const read = (bytes: Uint8Array) => xlsx.read(bytes, { name: "terms.xlsx", ...languages });
const xigaze: Concept = {
  id: "xigaze",
  kind: "place",
  terms: { zh: [{ text: "日喀则市", status: "preferred" }], en: [{ text: "=Xigazê", status: "preferred" }] },
};

/** A ZIP archive whose central directory says of its one part what a test wants. */
function archive(content: Uint8Array, says: { size?: number; packed?: number; flags?: number } = {}): Uint8Array {
  const packed = deflateRawSync(content);
  const name = Buffer.from("xl/workbook.xml");
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(says.flags ?? 0, 8);
  header.writeUInt16LE(8, 10);
  header.writeUInt32LE(says.packed ?? packed.length, 20);
  header.writeUInt32LE(says.size ?? content.length, 24);
  header.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(header.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Uint8Array.from(Buffer.concat([local, name, packed, header, name, end]));
}

describe("a workbook that is written", () => {
  it("has a header that stays in sight and filters, choices, and text in every cell", async () => {
    const { bytes } = await xlsx.write([xigaze], languages);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const [sheet] = sheets;
    expect(sheets).toHaveLength(1);
    expect(sheet?.rows[2]?.slice(0, 4)).toEqual(["xigaze", "en", "=Xigazê", "preferred"]);
    expect(sheet?.cells?.get("2,2")).toMatchObject({ type: "string", style: { numFmt: "@" } });
    expect(sheet?.freezePane).toMatchObject({ rows: 1 });
    expect(sheet?.autoFilter?.range).toBe("A1:AI3");
    expect(sheet?.dataValidations?.map(({ range, values }) => [range, values?.length])).toEqual([
      ["D2:D1003", 5],
      ["E2:E1003", 5],
      ["F2:F1003", 6],
      ["T2:T1003", 9],
      ["X2:X1003", 3],
    ]);
    expect(sheet?.columns?.[0]?.width).toBe(8);
  });

  it("holds a list by a scheme", async () => {
    const { bytes } = await xlsx.write([xigaze], { ...languages, scheme: ["zh", "en", "kind"] });
    expect((await readXlsx(bytes)).sheets[0]?.rows).toEqual([
      ["zh", "en", "kind"],
      ["日喀则市", "=Xigazê", "place"],
    ]);
  });

  it("cuts a text that is longer than a cell can be, and says so", async () => {
    const { bytes, losses } = await xlsx.write([{ ...xigaze, note: "长".repeat(40_000) }], languages);
    expect(losses).toEqual([{ field: "cell", count: 1, kept: false }]);
    expect((await read(bytes)).concepts[0]?.concept.note).toHaveLength(32_767);
  });
});

describe("a workbook that is read", () => {
  it("gives numbers, dates, rich text and results of formulas as text, by the rows of its first visible sheet", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "Hidden", rows: [["zh", "en"]], hidden: true },
        { name: "Empty", rows: [] },
        {
          name: "Terms",
          rows: [
            [],
            ["中文", "英文", "备注", "日期", "时刻"],
            ["五四", 54, true, new Date(Date.UTC(1919, 4, 4)), new Date(Date.UTC(1919, 4, 4, 13, 30))],
            [],
            ["", "nameless"],
            ["故宫", null],
          ],
          cells: new Map([
            ["5,1", { type: "richText", richText: [{ text: "Forbidden " }, { text: "City", font: { bold: true } }] }],
            ["5,2", { formula: '"a"&"b"', formulaResult: "ab" }],
          ]),
        },
      ],
    });
    const { concepts, rejected } = await read(bytes);
    expect(concepts.map(({ row, concept }) => [row, concept.terms.en?.[0]?.text, concept.note])).toEqual([
      [3, "54", "true\n日期: 1919-05-04\n时刻: 1919-05-04 13:30:00"],
      [6, "Forbidden City", "ab"],
    ]);
    expect(rejected).toEqual([{ row: 5, reason: "no-source", values: {} }]);
  });

  it.each([
    { when: "text", bytes: new TextEncoder().encode("zh,en\n中国,China\n") },
    { when: "empty", bytes: new Uint8Array() },
    { when: "a ZIP archive of something else", bytes: archive(new TextEncoder().encode("<nothing/>")) },
  ])("is refused where it is $when", async ({ bytes }) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: "office.damaged", file: "terms.xlsx" });
  });

  it("is refused by name where it is an old workbook (.xls)", async () => {
    const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    await expect(read(bytes)).rejects.toMatchObject({ code: "office.compound", file: "terms.xlsx" });
  });

  it("is refused where it breaks off", async () => {
    const { bytes } = await xlsx.write([xigaze], languages);
    await expect(read(bytes.subarray(0, bytes.length - 100))).rejects.toMatchObject({ code: "office.damaged" });
  });

  it("is refused where it is locked", async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: "x", rows: [["a"]] }],
      encryption: { password: "x", spinCount: 1 },
    });
    await expect(read(bytes)).rejects.toMatchObject({ code: "office.locked" });
  });

  it("is refused before it is unpacked, where it would unpack to more than 200 MB", async () => {
    const bomb = archive(new Uint8Array(201_000_000));
    expect(bomb.length).toBeLessThan(250_000);
    await expect(read(bomb)).rejects.toMatchObject({ code: "office.unpacked", values: { limit: 200 } });
  });
});

describe("the directory of an archive", () => {
  it.each([
    { when: "a part says its size", says: {}, size: 5000 },
    { when: "a part hides its size (ZIP64)", says: { size: 0xffffffff }, size: Number.POSITIVE_INFINITY },
    { when: "a part says it is empty and is not", says: { size: 0 }, size: Number.POSITIVE_INFINITY },
    { when: "a part says its size only after its data", says: { packed: 0, flags: 8 }, size: Number.POSITIVE_INFINITY },
  ])("gives $size as the size where $when", ({ says, size }) => {
    expect(zipDirectory(archive(new Uint8Array(5000), says))?.map((entry) => entry.size)).toEqual([size]);
  });

  it("is nothing where the bytes are no archive, or the directory is not where it should be", () => {
    expect(zipDirectory(new Uint8Array(100))).toBeUndefined();
    expect(zipDirectory(archive(new Uint8Array(10)).subarray(1))).toBeUndefined();
  });
});
