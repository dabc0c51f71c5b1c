import { describe, expect, it } from "vitest";
import { NotInTurn, readXliff, readXliffInTurn } from "../../src/interchange/index.js";
import { piecesOf } from "../../src/xml/index.js";

const inFile = (units: string, languages = 'source-language="zh-CN" target-language="en"'): string =>
  `<file original="river.txt" ${languages} datatype="plaintext"><body>${units}</body></file>`;

const whole = (files: string): string =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">${files}</xliff>`;

const unit = (id: string, number: number): string =>
  `<trans-unit id="${id}"><source>第${number}只白鹭飞过河面。</source><target>Egret no. ${number} flew over the river.</target><note>line ${number}</note></trans-unit>\n`;

const units = (from: number, count: number): string =>
  Array.from({ length: count }, (_, index) => unit(`u${from + index}`, from + index)).join("");

/** As long as several pieces of a reading. */
const MANY = 1500;

const second = (text: string, version: string): string =>
  `<xliff version="${version}" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh-CN" trgLang="en"><file id="f" original="river.txt">${text}</file></xliff>`;

const unit2 = (id: number): string =>
  `<unit id="${id}"><segment id="s${id}"><source>第${id}只白鹭。</source><target>Egret ${id}.</target></segment></unit>\n`;

const partsOf = (text: string) => Array.from(readXliffInTurn(piecesOf(text), { name: "river.xlf" }));

describe("readXliffInTurn", () => {
  it.each([
    { of: "many units", text: whole(inFile(units(0, MANY))) },
    { of: "several files", text: whole(inFile(units(0, MANY)) + inFile(units(MANY, MANY))) },
    {
      of: "groups",
      text: whole(
        inFile(
          Array.from(
            { length: MANY / 3 },
            (_, at) => `<group id="g${at}" restype="x-paragraph">${units(at * 3, 3)}</group>`,
          ).join(""),
        ),
      ),
    },
    { of: "XLIFF 2", text: second(Array.from({ length: MANY }, (_, id) => unit2(id)).join(""), "2.0") },
  ])("gives the units of the whole file, in parts, of $of", ({ text }) => {
    const file = readXliff(text, { name: "river.xlf" });
    const parts = partsOf(text);
    expect(parts.filter((part) => part.units.length > 0).length).toBeGreaterThan(2);
    expect(parts.flatMap((part) => part.units)).toEqual(file.units);
    expect({ ...parts.at(-1), units: file.units }).toEqual(file);
  });

  it("keeps the units of a group in one part", () => {
    const group = (id: number) => `<group id="g${id}">${units(id * 400, 400)}</group>`;
    const parts = partsOf(whole(inFile(group(0) + group(1) + group(2))));
    const homes = parts.map((part) => Array.from(new Set(part.units.map(({ group: name }) => name))));
    expect(homes.flat()).toEqual(["g0", "g1", "g2"]);
  });

  it.each([
    { where: "two units have segments of one id", text: whole(inFile(units(0, 2)) + inFile(units(1, 2))) },
    {
      where: "a group is taken up again",
      text: whole(inFile(`<group id="a">${unit("1", 1)}</group>${unit("2", 2)}<group id="a">${unit("3", 3)}</group>`)),
    },
    { where: "no target language is named", text: whole(inFile(units(0, 2), 'source-language="zh-CN"')) },
  ])("says that it cannot where $where", ({ text }) => {
    expect(() => partsOf(text)).toThrow(NotInTurn);
  });
});
