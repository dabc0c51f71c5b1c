import { describe, expect, it } from "vitest";
import type { Content, InlineCode } from "../../src/model/document.js";
import { segmentContent, splitSentences } from "../../src/segment/index.js";

/** `[` and `]` open and close a pair, `*` is a placeholder, `#` one that stands for text, `^` the mark of a note. */
function contentOf(shown: string): Content {
  let text = "";
  const codes: InlineCode[] = [];
  const open: string[] = [];
  for (const character of shown) {
    const offset = text.length;
    const id = `${codes.length + 1}`;
    if (character === "[") {
      open.push(id);
      codes.push({ id, kind: "open", offset, element: "g" });
    } else if (character === "]") codes.push({ id: open.pop() ?? "", kind: "close", offset, element: "g" });
    else if (character === "*") codes.push({ id, kind: "placeholder", offset, element: "x" });
    else if (character === "#") codes.push({ id, kind: "placeholder", offset, element: "x", equiv: "7" });
    else if (character === "^")
      codes.push({ id, kind: "placeholder", offset, element: "x", equiv: "7", type: "x-note" });
    else text += character;
  }
  return { text, codes };
}

const signs = { open: "[", close: "]", placeholder: "*" } as const;

function shownOf({ text, codes }: Content): string {
  let from = 0;
  const parts = codes.map(({ kind, equiv, offset }) => {
    const before = text.slice(from, offset);
    from = offset;
    return before + (equiv === undefined ? signs[kind] : "#");
  });
  return parts.join("") + text.slice(from);
}

describe("segmentContent", () => {
  it.each([
    { when: "a pair stands within a sentence", shown: "山[高]水长。路远。", gives: ["山[高]水长。", "路远。"] },
    {
      when: "a pair holds a whole sentence, the pair stays outside",
      shown: "[山高水长。]路远。",
      gives: ["山高水长。", "路远。"],
    },
    { when: "a pair holds the whole text", shown: "[山高水长。路远。]", gives: ["山高水长。", "路远。"] },
    { when: "a sentence boundary cuts a pair", shown: "山高[水长。路]远。", gives: ["山高[水长。", "路]远。"] },
    {
      when: "a pair that is cut holds a whole sentence between",
      shown: "山[高。水长。路]远。",
      gives: ["山[高。", "水长。", "路]远。"],
    },
    { when: "a pair begins the sentence and ends within it", shown: "[山]高。", gives: ["[山]高。"] },
    { when: "a pair ends the sentence and begins within it", shown: "山[高。]", gives: ["山[高。]"] },
    { when: "an image stands at the edges and in the midst", shown: "*山*高。*路远。*", gives: ["山*高。", "路远。"] },
    { when: "a code that stands for text begins a sentence", shown: "山高。#路远。", gives: ["山高。", "#路远。"] },
    {
      when: "a code that stands for text comes between two sentences",
      shown: "山高。# 路远。",
      gives: ["山高。", "# 路远。"],
    },
    { when: "the mark of a note comes between two sentences", shown: "山高。^路远。", gives: ["山高。#", "路远。"] },
    {
      when: "the mark of a note follows what begins a sentence",
      shown: "山高。#^路远。",
      gives: ["山高。", "##路远。"],
    },
    { when: "the mark of a note stands in a pair", shown: "山高。[^路]远。", gives: ["山高。", "[#路]远。"] },
    {
      when: "the mark of a note comes before what begins a sentence",
      shown: "山高。^#路远。",
      gives: ["山高。#", "#路远。"],
    },
    { when: "a code that stands for text is parted from the words by a blank", shown: "# 天", gives: ["# 天"] },
    { when: "a code that stands for text comes last", shown: "共 #", gives: ["共 #"] },
    { when: "an empty pair stands at the edge", shown: "[]山高。", gives: ["山高。"] },
    { when: "a pair at the end holds what stands for text", shown: "共 [#]", gives: ["共 [#]"] },
    { when: "a pair at the start holds what stands for text", shown: "[#]山高。", gives: ["[#]山高。"] },
    {
      when: "a pair between sentences holds what stands for text",
      shown: "山高。[#]路远。",
      gives: ["山高。", "[#]路远。"],
    },
    { when: "a pair holds all but what stands for text before it", shown: "#[山高。]", gives: ["#[山高。]"] },
    { when: "a pair holds all but what stands for text after it", shown: "[山高]#", gives: ["[山高]#"] },
    { when: "a pair holds all with what stands for text at both ends", shown: "[#山高#]", gives: ["#山高#"] },
    { when: "an empty pair comes before what stands for text", shown: "[]#山高。", gives: ["#山高。"] },
    { when: "an image comes between what stands for text and the words", shown: "#*山高*#", gives: ["#*山高*#"] },
    {
      when: "a pair that is cut ends after what begins the next sentence",
      shown: "山[高。#]路远。",
      gives: ["山[高。", "#]路远。"],
    },
    {
      when: "a pair ends before what begins the next sentence",
      shown: "山[高。]#路远。",
      gives: ["山[高。]", "#路远。"],
    },
  ])("keeps each code where it belongs when $when", ({ shown, gives }) => {
    const content = contentOf(shown);
    expect(segmentContent(content, splitSentences(content.text)).map((segment) => shownOf(segment.content))).toEqual(
      gives,
    );
  });
});
