import { describe, expect, it } from "vitest";
import { readXliff, salvageXliff } from "../../src/interchange/index.js";

const NAME = { name: "story.en.xlf" };
const whole = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="story.txt" source-language="zh-CN" target-language="en" datatype="plaintext">
    <body>
      <group id="u1">
        <trans-unit id="s1">
          <source>孩子才出生。</source>
          <target>The child was just born.</target>
        </trans-unit>
        <trans-unit id="s2">
          <source>她点头。</source>
          <target>She nodded.</target>
        </trans-unit>
      </group>
      <group id="u2">
        <trans-unit id="s3">
          <source>天亮了。</source>
          <target>Day broke.</target>
        </trans-unit>
      </group>
    </body>
  </file>
</xliff>
`;

/** What is kept, as `id source = target`, and what is lost, as `id fault line:column`. */
function salvaged(text: string): { kept: string[]; lost: string[] } {
  const { text: mended, lost } = salvageXliff(text, NAME);
  const segments = readXliff(mended, NAME).units.flatMap((unit) => unit.segments);
  return {
    kept: segments.map(({ id, source, target }) => `${id} ${source.text} = ${target?.text}`),
    lost: lost.map(({ id = "?", fault, place }) => `${id} ${fault} ${place.line}:${place.column}`),
  };
}

const [s1, s2, s3] = [
  "s1 孩子才出生。 = The child was just born.",
  "s2 她点头。 = She nodded.",
  "s3 天亮了。 = Day broke.",
];

describe("salvageXliff", () => {
  it.each([
    {
      damage: "lacks an end tag below a comment with emoji",
      from: '<trans-unit id="s2">\n          <source>她点头。</source>',
      to: '<!-- 🚀😀 --><trans-unit id="s2">\n          <source>她点头。',
      kept: [s1, s3],
      lost: ["s2 markup 13:22"],
    },
    { damage: "is cut off inside a unit", from: /She nodded.*/su, to: "She", kept: [s1], lost: ["s2 no-end 10:9"] },
    {
      damage: "lacks an end tag in a unit",
      from: "</source>\n          <target>She",
      to: "\n          <target>She",
      kept: [s1, s3],
      lost: ["s2 markup 13:22"],
    },
    {
      damage: "lacks a unit's start tag",
      from: '<trans-unit id="s2">',
      to: "",
      kept: [s1, s3],
      lost: ["? no-start 11:11"],
    },
    {
      damage: "has a broken start tag",
      from: '<trans-unit id="s2">',
      to: '<trans-unit id="s2>',
      kept: [s1, s3],
      lost: ["? no-start 10:9"],
    },
    {
      damage: "lacks a unit's end tag",
      from: "She nodded.</target>\n        </trans-unit>",
      to: "She nodded.</target>",
      kept: [s1, s3],
      lost: ["s2 no-end 10:9"],
    },
    { damage: "lacks a group's end tag", from: "</group>", to: "", kept: [s1, s2, s3], lost: [] },
    { damage: "has an end tag too many", from: "<body>", to: "</body><body>", kept: [s1, s2, s3], lost: [] },
    { damage: "lacks the root's start tag", from: /<xliff[^>]*>/u, to: "", kept: [s1, s2, s3], lost: [] },
    {
      damage: "has a bare ampersand",
      from: "She nodded",
      to: "She & he nodded",
      kept: [s1, s3],
      lost: ["s2 markup 13:22"],
    },
    {
      damage: "has bytes that are no character",
      from: "她点头",
      to: "她\ufffd头",
      kept: [s1, s3],
      lost: ["s2 bytes 11:20"],
    },
    {
      damage: "has a comment that is never closed",
      from: '<trans-unit id="s3">',
      to: '<!-- <trans-unit id="s3">',
      kept: [s1, s2],
      lost: ["? unclosed 16:9"],
    },
    { damage: "has junk after the end", from: "</xliff>", to: "</xliff></xliff>", kept: [s1, s2, s3], lost: [] },
  ])("keeps every unit that can be read where the file $damage", ({ from, to, kept, lost }) => {
    expect(salvaged(whole.replace(from, to))).toEqual({ kept, lost });
  });

  it("takes no unit out of a comment", () => {
    const commented = whole
      .replace('<trans-unit id="s2">', '<!-- <trans-unit id="s2">')
      .replace("</group>", "--></group>");
    expect(salvaged(commented.replace("</file>", "")).kept).toEqual([s1, s3]);
  });

  it("leaves what it keeps at its line and column", () => {
    const { text } = salvageXliff(whole.replace("She nodded.</target>", "She nodded."), NAME);
    const places = readXliff(text, NAME).units.map(({ place }) => place);
    expect(places).toEqual(
      readXliff(whole, NAME)
        .units.filter(({ id }) => id !== "s2")
        .map(({ place }) => place),
    );
  });

  it("reads XLIFF 2 and keeps files, groups and prefixes", () => {
    const text = `<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="zh-CN" trgLang="en">
<x:file id="f1" original="a.txt"><x:unit id="u1"><x:segment id="s1"><x:source>一。</x:source><x:target>One.</x:target></x:segment></x:unit>
<x:file id="f2" original="b.txt"><x:group id="g"><x:unit id="u1"><x:segment><x:source>二。</x:source></x:unit>
<x:unit id="u2"><x:segment id="s3"><x:source>三。</x:source><x:target>Three.</x:target></x:segment></x:unit></x:file></x:xliff>`;
    const { text: mended, lost } = salvageXliff(text, NAME);
    const file = readXliff(mended, NAME);
    expect(file).toMatchObject({ originals: ["a.txt", "b.txt"], srcLang: "zh-CN", trgLang: "en" });
    expect(file.units.map(({ id, file: index, group }) => [id, index, group])).toEqual([
      ["u1", 0, undefined],
      ["u2", 1, "g"],
    ]);
    expect(lost).toMatchObject([{ id: "u1", fault: "markup", place: { line: 3 } }]);
  });

  it("refuses a document type declaration all the same", () => {
    expect(() => salvageXliff(`<!DOCTYPE xliff [<!ENTITY a "b">]>${whole}`.replace("</file>", ""), NAME)).toThrow(
      expect.objectContaining({ code: "xml.doctype" }),
    );
  });
});
