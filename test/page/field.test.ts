import { describe, expect, it } from "vitest";
import { readXliff } from "../../src/interchange/index.js";
import { editText } from "../../src/interchange/target-edits/edit-text.js";
import { packXliff, unpackText } from "../../src/interchange/target-edits/pack-xliff.js";
import { scanContent } from "../../src/interchange/xliff/scan-content.js";
import { isAnnotation, type SegmentState } from "../../src/model/document.js";
import { fieldOf } from "../../src/page/field.js";

const contentOf = (markup: string) => scanContent(markup, 0).content;
const field = (source: string, target: string, state: SegmentState = "translated") =>
  fieldOf({ source: contentOf(source), target: contentOf(target), state });

describe("the field of a target on the page", () => {
  const bold = field('一名<g id="1">技术员</g>来了。', 'A <g id="1">technician</g> came.');

  it("shows a mark for each code, and offers those of the source that the target lacks", () => {
    expect(bold.text).toBe("A ⟦1⟧technician⟦/1⟧ came.");
    expect(Array.from(field('等<x id="b"/>等', "Wait").codes.keys())).toEqual(["⟦1⟧"]);
  });

  it.each([
    { when: "a code is gone", text: "An engineer⟦/1⟧ came.", fault: "lost", marks: ["⟦1⟧"] },
    { when: "a code stands twice", text: "⟦1⟧⟦1⟧An engineer⟦/1⟧ came.", fault: "lost", marks: ["⟦1⟧"] },
    { when: "a pair closes before it opens", text: "⟦/1⟧An engineer⟦1⟧ came.", fault: "order", marks: ["⟦/1⟧", "⟦1⟧"] },
  ])("refuses a text where $when", ({ text, fault, marks }) => {
    expect(bold.read(text)).toEqual({ kind: "damaged", fault, marks });
  });

  it("refuses pairs that cross, which the file would pair anew", () => {
    const nested = '<g id="1">早</g><g id="2">安</g>';
    const two = field(nested, '<g id="1">Good</g> <g id="2">morning</g>');
    expect(two.read("⟦1⟧Good ⟦2⟧morning⟦/1⟧!⟦/2⟧")).toMatchObject({ kind: "damaged", fault: "order" });
    expect(two.read("⟦1⟧Good ⟦2⟧morning⟦/2⟧!⟦/1⟧")).toMatchObject({ kind: "edited" });
  });

  it("refuses pairs of bx and ex that close before they open, unless they stood so", () => {
    const [open, close] = ['<bx id="1" rid="1"/>', '<ex id="2" rid="1"/>'];
    expect(field("早", `${open}Morning${close}`).read("⟦/1⟧Good morning⟦1⟧")).toMatchObject({ fault: "order" });
    expect(field("早", `${close}Morning${open}`).read("⟦/1⟧Good morning⟦1⟧")).toMatchObject({ kind: "edited" });
  });

  it("asks of a first translation for the codes of its source", () => {
    expect(field('好<x id="b"/>', "", "initial").read("Good")).toMatchObject({ fault: "lost", marks: ["⟦1⟧"] });
    expect(field('好<x id="b"/>', "Good", "translated").read("Fine")).toMatchObject({ kind: "edited" });
  });

  it("takes an empty target without its codes, and white space at the edges as it is written", () => {
    expect(bold.read(" ")).toEqual({ kind: "edited", content: { text: "", codes: [] } });
    expect(field("好", "Good ").read("Good")).toEqual({ kind: "edited", content: { text: "Good", codes: [] } });
  });
});

describe("a target that is edited on the page", () => {
  const text = `<xliff version="1.2"><file original="a" source-language="zh" target-language="en"><body><trans-unit id="a"><source>玉麦乡的春天<x id="1"/></source><target><mrk mtype="term">Yumai</mrk> in <x id="1"/>spring</target></trans-unit></body></file></xliff>`;
  const file = readXliff(text, { name: "a.xlf" });
  const [segment] = file.units.flatMap(({ segments }) => segments);
  if (segment?.target === undefined) throw new Error("the file has a target");
  const { source, target } = segment;
  const packed = packXliff(text, file, [{ anchor: "a", source: source.text, target: target.text }]);
  /** As the page knows it: annotations are not on it. */
  const onPage = { ...target, codes: target.codes.filter((code) => !isAnnotation(code)) };
  const save = (written: string): string => {
    const codes = packed.units[0]?.segments[0]?.codes;
    const edit = fieldOf({ source, target: onPage, state: "translated" }).read(written, codes);
    if (edit.kind !== "edited") throw new Error(edit.kind);
    const original = unpackText(packed, (_anchor, side) => (side === "source" ? source.text : target.text)) ?? "";
    return editText(packed, original, new Map([["a", { content: edit.content }]]));
  };

  it("keeps its annotations where the text around them stays", () => {
    const saved = save("Yumai in the ⟦1⟧spring").replace(/<\?duiyi-undo .*\?>\n$/u, "");
    expect(saved).toBe(text.replace('in <x id="1"/>spring', 'in the <x id="1"/>spring'));
  });

  it("loses an annotation whose own text is written anew", () => {
    expect(save("Yumé: ⟦1⟧spring")).toContain('<target>Yumé: <x id="1"/>spring</target>');
  });
});
