import { describe, expect, it } from "vitest";
import { escaping } from "../../../src/formats/flow/flow.js";
import { FlowBuilder } from "../../../src/formats/flow/flow-builder.js";
import { placeOf } from "../../../src/model/source-map.js";

/** A flow of a text in which `<…>` are codes (`<b>` opens, `</b>` closes, others stand alone), and white space may be set as one blank. */
function flowOf(original: string) {
  const builder = new FlowBuilder({
    original,
    lineStarts: [0, ...Array.from(original.matchAll(/\n/gu), ({ index }) => index + 1)],
  });
  const open: string[] = [];
  for (const { 0: token, index } of original.matchAll(/<[^>]*>|\s+|[^<\s]+/gu)) {
    const span = { start: index, end: index + token.length };
    if (/^\s/u.test(token)) builder.space(span, token.includes("\n"));
    else if (!token.startsWith("<")) builder.text(token, index);
    else if (token.startsWith("</")) {
      const id = open.pop();
      builder.code({ kind: "close", span, ...(id !== undefined && { id }) });
    } else if (/^<[a-z]>$/u.test(token)) open.push(builder.code({ kind: "open", span }));
    else builder.code({ kind: "placeholder", span });
  }
  return builder.finish({ kind: "paragraph", write: escaping((text) => text) });
}

const shown = (original: string): string => {
  const { text = "", codes = [] } = flowOf(original) ?? {};
  let [made, from] = ["", 0];
  for (const { offset, kind, id, native } of codes) {
    made += `${text.slice(from, offset)}{${kind === "close" ? "/" : ""}${id}${kind === "placeholder" ? `=${native}` : ""}}`;
    from = offset;
  }
  return made + text.slice(from);
};

describe("a flow", () => {
  it.each([
    { when: "white space stands at its ends", original: "  山 <b>水</b> \n", gives: "山 {1}水{/1}" },
    { when: "a line breaks between two Han characters", original: "没有\n  写完", gives: "没有写完" },
    { when: "it breaks across a code", original: "没有\n<b>写完</b>", gives: "没有{1}写完{/1}" },
    { when: "it breaks beside a figure", original: "全国\n5G", gives: "全国 5G" },
    { when: "blanks stand on both sides of a code", original: "山 <b> 水</b>", gives: "山 {1}水{/1}" },
    { when: "two pairs hold the same text", original: "山<a><b>水</b></a>", gives: "山{1}水{/1}" },
    { when: "three pairs do", original: "<a><b><c>水</c></b></a>山", gives: "{1}水{/1}山" },
    { when: "an outer pair holds more", original: "<a><b>水</b>火</a>山", gives: "{1}{2}水{/2}火{/1}山" },
    { when: "a pair holds nothing", original: "山<a></a>水", gives: "山{1=<a></a>}水" },
    { when: "a pair holds an image alone", original: "山<a><img></a>水", gives: "山{1=<a><img></a>}水" },
    { when: "images stand side by side", original: "山<img><img>水", gives: "山{1=<img><img>}水" },
    { when: "an end has no partner", original: "山</b>水<b>火", gives: "山{/1}水{2}火" },
  ])("has the codes and blanks that a reader sees where $when", ({ original, gives }) => {
    expect(shown(original)).toBe(gives);
  });

  it("is nothing without text", () => {
    expect(flowOf(" <img> ")).toBeUndefined();
  });

  it("leads each character to its place", () => {
    const flow = flowOf("山<b>水\n火</b>");
    expect(Array.from("山水火", (_, at) => flow && placeOf(flow.map, at))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 5 },
      { line: 2, column: 1 },
    ]);
  });
});
