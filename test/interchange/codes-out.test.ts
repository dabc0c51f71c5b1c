import { describe, expect, it } from "vitest";
import { code2, code12, markupOf } from "../../src/interchange/xliff/content-to-xml.js";
import { kindOfRestype, kindOfType, restypeOf, typeOf } from "../../src/interchange/xliff/kinds.js";
import type { Content, InlineCode } from "../../src/model/document.js";
import { unitKinds } from "../../src/model/unit-kind.js";

const open = (id: string, offset: number): InlineCode => ({
  id,
  kind: "open",
  offset,
  element: "g",
  native: "**",
  type: "bold",
});
const close = (id: string, offset: number): InlineCode => ({ id, kind: "close", offset, element: "g", native: "**" });
const variable: InlineCode = { id: "9", kind: "placeholder", offset: 1, element: "x", native: "{{n}}", equiv: "{{n}}" };

describe("codes of a source document", () => {
  it.each<{ when: string; codes: readonly InlineCode[]; xliff12: string; xliff2: string }>([
    {
      when: "a pair stands whole in its segment",
      codes: [open("1", 0), close("1", 2)],
      xliff12: '<g id="1" ctype="bold">甲乙</g>丙',
      xliff2: '<sc id="1" dataRef="d" type="fmt" subType="xlf:b"/>甲乙<ec startRef="1" dataRef="d"/>丙',
    },
    {
      when: "a sentence boundary cuts the pair",
      codes: [open("1", 2)],
      xliff12: '甲乙<bx id="1" ctype="bold"/>丙',
      xliff2: '甲乙<sc id="1" dataRef="d" type="fmt" subType="xlf:b" isolated="yes"/>丙',
    },
    {
      when: "pairs nest",
      codes: [open("1", 0), open("2", 1), close("2", 2), close("1", 3)],
      xliff12: '<g id="1" ctype="bold">甲<g id="2" ctype="bold">乙</g>丙</g>',
      xliff2:
        '<sc id="1" dataRef="d" type="fmt" subType="xlf:b"/>甲<sc id="2" dataRef="d" type="fmt" subType="xlf:b"/>乙<ec startRef="2" dataRef="d"/>丙<ec startRef="1" dataRef="d"/>',
    },
    {
      when: "pairs cross",
      codes: [open("1", 0), open("2", 1), close("1", 2), close("2", 3)],
      xliff12: '<bx id="1" ctype="bold"/>甲<g id="2" ctype="bold">乙<ex id="1"/>丙</g>',
      xliff2:
        '<sc id="1" dataRef="d" type="fmt" subType="xlf:b"/>甲<sc id="2" dataRef="d" type="fmt" subType="xlf:b"/>乙<ec startRef="1" dataRef="d"/>丙<ec startRef="2" dataRef="d"/>',
    },
    {
      when: "one stands for a text",
      codes: [variable],
      xliff12: '甲<x id="9" equiv-text="{{n}}"/>乙丙',
      xliff2: '甲<ph id="9" dataRef="d" equiv="{{n}}"/>乙丙',
    },
    {
      when: "one stands for a link whole, or a pair for a picture",
      codes: [
        { ...variable, type: "link" },
        { ...open("1", 1), type: "image" },
        { ...close("1", 2), type: "image" },
      ],
      xliff12: '甲<x id="9" ctype="x-link" equiv-text="{{n}}"/><g id="1" ctype="x-image">乙</g>丙',
      xliff2:
        '甲<ph id="9" dataRef="d" equiv="{{n}}" type="link"/><sc id="1" dataRef="d" type="image"/>乙<ec startRef="1" dataRef="d"/>丙',
    },
    {
      when: "two stand for the same",
      codes: [variable, { ...variable, id: "10", offset: 2 }],
      xliff12: '甲<x id="9" equiv-text="{{n}}#9"/>乙<x id="10" equiv-text="{{n}}#10"/>丙',
      xliff2: '甲<ph id="9" dataRef="d" equiv="{{n}}"/>乙<ph id="10" dataRef="d" equiv="{{n}}"/>丙',
    },
    {
      when: "what it stands for is long",
      codes: [{ ...variable, equiv: "a=b+c+d+e+f+g+h+i+j+k+l" }],
      xliff12: '甲<x id="9" equiv-text="a=b+c+d+e+…h+i+j+k+l"/>乙丙',
      xliff2: '甲<ph id="9" dataRef="d" equiv="a=b+c+d+e+f+g+h+i+j+k+l"/>乙丙',
    },
  ])("are written as translators' tools know them where $when", ({ codes, xliff12, xliff2 }) => {
    const content: Content = { text: "甲乙丙", codes };
    expect(markupOf(content, code12)).toBe(xliff12);
    expect(
      markupOf(
        content,
        code2(
          ({ id }) => id,
          () => "d",
        ),
      ),
    ).toBe(xliff2);
  });
});

describe("the kind of a unit", () => {
  it.each(unitKinds)("%s comes home from XLIFF 1.2 and 2", (kind) => {
    expect(kindOfRestype(restypeOf[kind])).toBe(kind);
    expect(kindOfType(typeOf(kind))).toBe(kind);
  });

  it.each(["h1", "x-html-h2", "heading", "title"])("is a heading for the %s of other tools", (restype) => {
    expect(kindOfRestype(restype)).toBe("heading");
  });
});
