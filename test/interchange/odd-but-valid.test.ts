import { describe, expect, it } from "vitest";
import { documentFromFile } from "../../src/interchange/document-from-file.js";
import { readXliff } from "../../src/interchange/index.js";
import { segmentsOf } from "../../src/model/document.js";
import { lostCodes, nameOf } from "../../src/model/kept-codes.js";
import { outsideSegments } from "../../src/pipeline/read-back/outside-segments.js";
import { targetText } from "../../src/text/target-text.js";

const read = (text: string) => readXliff(text, { name: "t.xlf" });
const file12 = (body: string): string =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:my="urn:x:my"><file original="a.txt" source-language="zh-CN" target-language="en" datatype="plaintext">${body}</file></xliff>`;
const unit12 = (content: string, id = "1"): string => `<trans-unit id="${id}">${content}</trans-unit>`;
const files2 = (...files: string[]): string =>
  `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh-CN" trgLang="en">${files
    .map((units, index) => `<file id="f${index + 1}">${units}</file>`)
    .join("")}</xliff>`;
const unit2 = (content: string, id = "u1"): string => `<unit id="${id}">${content}</unit>`;
const segment2 = (source: string, target: string, { id = "1", order = "" } = {}): string =>
  `<segment id="${id}"><source>${source}</source><target${order && ` order="${order}"`}>${target}</target></segment>`;
const ignorable = (source: string, target?: string): string =>
  `<ignorable><source>${source}</source>${target === undefined ? "" : `<target>${target}</target>`}</ignorable>`;

const idsIn = (text: string): string[] => read(text).units.flatMap(({ segments }) => segments.map(({ id }) => id));
const pairsIn = (text: string) =>
  Array.from(segmentsOf(documentFromFile(read(text))), ({ segment }) => [segment.source.text, segment.target?.text]);
const targetIn = (text: string): string => {
  const document = documentFromFile(read(text));
  return document.units.map((unit) => targetText(unit, document)).join("\n");
};
const toldIn = (text: string): unknown[] => outsideSegments(read(text)).map(({ values }) => values?.text);

describe("ids of segments", () => {
  it.each([
    {
      when: "each unit numbers its segments from 1",
      text: files2(
        unit2(segment2("甲。", "A."), "u1") + unit2(segment2("乙。", "B.") + segment2("丙。", "C.", { id: "2" }), "u2"),
      ),
      ids: ["u1#1", "u2#1", "2"],
    },
    {
      when: "each file numbers its units from 1",
      text: files2(unit2(segment2("甲。", "A.")), unit2(segment2("乙。", "B."))),
      ids: ["1:u1#1", "2:u1#1"],
    },
    {
      when: "segments have no ids",
      text: files2(
        unit2("<segment><source>甲</source></segment>", "u1") + unit2("<segment><source>乙</source></segment>", "u2"),
      ),
      ids: ["u1#1", "u2#1"],
    },
    {
      when: "each is unique as it stands",
      text: files2(
        unit2(segment2("甲。", "A.", { id: "s1" }), "u1") + unit2(segment2("乙。", "B.", { id: "s2" }), "u2"),
      ),
      ids: ["s1", "s2"],
    },
    {
      when: "one id stands twice in one unit, which is a fault",
      text: files2(unit2(segment2("甲。", "A.") + segment2("乙。", "B."))),
      ids: ["1", "1"],
    },
    {
      when: "an id that we made stands in two units",
      text: files2(
        unit2(segment2("甲。", "A.", { id: "s0123456789" }), "u1") +
          unit2(segment2("乙。", "B.", { id: "s0123456789" }), "u2"),
      ),
      ids: ["s0123456789", "s0123456789"],
    },
  ])("are unique in the file where $when", ({ text, ids }) => {
    expect(idsIn(text)).toEqual(ids);
  });
});

describe("text outside segments", () => {
  it.each([
    {
      what: "an ignorable with words",
      text: files2(unit2(segment2("甲。", "A.") + ignorable("（注）", "(note)") + segment2("乙。", "B.", { id: "2" }))),
      target: "A.(note)B.",
      told: ["(note)"],
    },
    {
      what: "an ignorable without a target, whose text is the same in both languages",
      text: files2(
        unit2(ignorable("第1条 ") + segment2("甲。", "A.")) + unit2(segment2("乙。", "B.") + ignorable("§"), "u2"),
      ),
      target: "第1条 A.\nB.§",
      told: ["第1条"],
    },
    {
      what: "a blank ignorable",
      text: files2(unit2(segment2("甲。", "A.") + ignorable(" ", " ") + segment2("乙。", "B.", { id: "2" }))),
      target: "A. B.",
      told: [],
    },
    {
      what: "words between segment marks and after them",
      text: file12(
        `<body>${unit12('<source>甲。乙。</source><seg-source><mrk mtype="seg" mid="1">甲。</mrk><mrk mtype="seg" mid="2">乙。</mrk></seg-source><target><mrk mtype="seg" mid="1">A.</mrk> and then <mrk mtype="seg" mid="2">B.</mrk> at last</target>')}</body>`,
      ),
      target: "A. and then B. at last",
      told: ["and then", "at last"],
    },
    {
      what: "a mark of the target that the source has not",
      text: file12(
        `<body>${unit12('<source>甲。乙。</source><seg-source><mrk mtype="seg" mid="1">甲。</mrk><mrk mtype="seg" mid="2">乙。</mrk></seg-source><target><mrk mtype="seg" mid="1">A.</mrk> <mrk mtype="seg" mid="3">B.</mrk></target>')}</body>`,
      ),
      target: "A. B.乙。",
      told: ["B."],
    },
    {
      what: "words of the source beside the marks",
      text: file12(
        `<body>${unit12('<source>（一）甲。</source><seg-source>（一）<mrk mtype="seg" mid="1">甲。</mrk></seg-source><target><mrk mtype="seg" mid="1">A.</mrk></target>')}</body>`,
      ),
      target: "A.",
      told: ["（一）"],
    },
  ])("$what", ({ text, target, told }) => {
    expect(targetIn(text)).toBe(target);
    expect(toldIn(text)).toEqual(told);
  });
});

describe("the order of targets", () => {
  it.each([
    {
      says: "`order` of XLIFF 2",
      text: files2(
        unit2(
          segment2("雾散了。", "The fog lifted.", { order: "3" }) +
            ignorable(" ") +
            segment2("船开了。", "The boat left.", { id: "2", order: "1" }),
        ),
      ),
      target: "The boat left. The fog lifted.",
    },
    {
      says: "segment marks of XLIFF 1.2",
      text: file12(
        `<body>${unit12('<source>雾散了。船开了。</source><seg-source><mrk mtype="seg" mid="a">雾散了。</mrk><mrk mtype="seg" mid="b">船开了。</mrk></seg-source><target><mrk mtype="seg" mid="b">The boat left.</mrk> <mrk mtype="seg" mid="a">The fog lifted.</mrk></target>')}</body>`,
      ),
      target: "The boat left. The fog lifted.",
    },
  ])("is what $says say", ({ text, target }) => {
    expect(targetIn(text)).toBe(target);
    expect(pairsIn(text)).toEqual([
      ["雾散了。", "The fog lifted."],
      ["船开了。", "The boat left."],
    ]);
  });
});

describe("XLIFF 1.2", () => {
  it("has units within a bin-unit, and pictures that are none", () => {
    const text = file12(
      `<body><bin-unit id="b" mime-type="image/png"><bin-source><internal-file form="base64">aGk=</internal-file></bin-source><bin-target><external-file href="b.png"/></bin-target><note>图</note>${unit12("<source>河东有山。</source><target>Hills rise in the east.</target>")}</bin-unit>${unit12("<source>河西有田。</source>", "2")}</body>`,
    );
    expect(pairsIn(text)).toEqual([
      ["河东有山。", "Hills rise in the east."],
      ["河西有田。", undefined],
    ]);
  });

  it("gives both of two segment marks with one mid their texts", () => {
    const text = file12(
      `<body>${unit12('<source>甲。乙。</source><seg-source><mrk mtype="seg" mid="1">甲。</mrk><mrk mtype="seg" mid="1">乙。</mrk></seg-source><target><mrk mtype="seg" mid="1">A.</mrk><mrk mtype="seg" mid="1">B.</mrk></target>')}</body>`,
    );
    expect(pairsIn(text)).toEqual([
      ["甲。", "A."],
      ["乙。", "B."],
    ]);
  });

  it("is read by its namespace, in units and between them", () => {
    const foreign =
      '<my:file original="b.txt"/><my:trans-unit id="9"><my:source>外</my:source><my:target>foreign</my:target></my:trans-unit>';
    const text = file12(
      `<header><my:group id="g">${foreign}</my:group></header><body>${foreign}<group id="g"><my:group/>${unit12(`<my:source>外</my:source><source>内</source><my:target>no</my:target><target>In</target><my:note>duiyi-ignore number: no</my:note>${foreign}`)}</group></body>`,
    );
    const { originals, units } = read(text);
    expect(originals).toEqual(["a.txt"]);
    expect(units.map(({ id, notes, group }) => ({ id, notes, group }))).toEqual([{ id: "1", notes: [], group: "g" }]);
    expect(pairsIn(text)).toEqual([["内", "In"]]);
  });

  it("has text for translators within native codes", () => {
    const code = (text: string): string => `<ph id="1">&lt;img alt="<sub>${text}</sub>"/&gt;</ph>`;
    const text = file12(
      `<body>${unit12(`<source>看图${code("山路")}。</source><target>See ${code("A mountain road")}.</target>`)}${unit12(`<source>看图${code("水路")}。</source><target>See <ph id="1"/>.</target>`, "2")}</body>`,
    );
    expect(pairsIn(text)).toEqual([
      ["看图。", "See ."],
      ["山路", "A mountain road"],
      ["看图。", "See ."],
      ["水路", undefined],
    ]);
    expect(idsIn(text)).toEqual(["1", "1#sub-1", "2", "2#sub-1"]);
  });
});

describe("sentences of a unit", () => {
  it("are parted once where a tool leaves the blank to one of them", () => {
    const unit = unit2(
      segment2("一。", "One. ", { id: "1" }) +
        segment2("二。", "Two.", { id: "2" }) +
        segment2("三。", " Three.", { id: "3" }),
    );
    expect(targetIn(files2(unit))).toBe("One. Two. Three.");
  });
});

describe("a character that XML cannot hold, as XLIFF 2 writes it", () => {
  const lostIn = (source: string, target: string): string[] => {
    const document = documentFromFile(read(files2(unit2(segment2(source, target)))));
    return Array.from(segmentsOf(document), ({ segment }) => lostCodes(segment.source, segment.target, false))
      .flat()
      .map(nameOf);
  };

  it("is known by its code point where a translation lost it", () => {
    expect(lostIn('甲<cp hex="0007"/>。', "A.")).toEqual(['<cp hex="0007">']);
  });

  it("is not made up for by another one", () => {
    expect(lostIn('甲<cp hex="0007"/>乙<cp hex="000B"/>。', 'A<cp hex="000B"/>B<cp hex="000B"/>.')).toEqual([
      '<cp hex="0007">',
    ]);
  });
});
