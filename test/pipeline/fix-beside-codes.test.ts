import { describe, expect, it } from "vitest";
import { issuesOf } from "../../src/model/review.js";
import { fix } from "../../src/pipeline/check/fix.js";

const xliff12 = (source: string, target: string) => `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="x.txt" source-language="zh-CN" target-language="en" datatype="plaintext"><body>
<trans-unit id="s1"><source>${source}</source><target state="translated">${target}</target></trans-unit>
</body></file></xliff>`;

const xliff2 = (source: string, target: string) => `<?xml version="1.0"?>
<xliff version="2.0" srcLang="zh-CN" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f1">
<unit id="u1"><segment state="translated"><source>${source}</source><target>${target}</target></segment></unit>
</file></xliff>`;

const tmx = (source: string, target: string) =>
  `<tmx version="1.4"><header srclang="zh-CN"/><body><tu><tuv xml:lang="zh-CN"><seg>${source}</seg></tuv><tuv xml:lang="en"><seg>${target}</seg></tuv></tu></body></tmx>`;

function fixed(text: string, name: string) {
  const { bytes, reviewed } = fix({ xliff: { name, bytes: new TextEncoder().encode(text) } }, { concepts: [] });
  const rules = issuesOf(reviewed).flatMap(({ rule, severity }) => (severity === "info" ? [] : [rule]));
  return { text: new TextDecoder().decode(bytes), rules };
}

describe("a code that stands for text", () => {
  it.each([
    ["借书人：<x id='1'/>，书名：<x id='2'/>。", "Reader: <x id='1'/>, title: <x id='2'/>."],
    ["<ph id='1'>%s</ph>还书了吗？", "Has <ph id='1'>%s</ph> returned the book ?"],
    ["架上有<it id='1' pos='open'>[n]</it>本书！", "There are <it id='1' pos='open'>[n]</it> books!"],
    ["<x id='1'/>、<x id='2'/>和<x id='3'/>在馆里。", "<x id='1'/>, <x id='2'/> and <x id='3'/> are in the library."],
    ["（<x id='1'/>）在馆里。", "( <x id='1'/> ) is in the library."],
    [
      "书在<ph id='1' equiv-text='3'/>楼<ph id='2' equiv-text='B'/>区。",
      "On floor <ph id='1' equiv-text='3'/> , area <ph id='2' equiv-text='B'/> .",
    ],
    ["他在<x id='1'/>在读书。", "He is <x id='1'/> is he reading."],
    ["书<x id='1'/>", " <x id='1'/> books"],
  ])("keeps its blanks in XLIFF 1.2: %s", (source, target) => {
    const file = xliff12(source, target);
    const { text } = fixed(file, "x.xlf");
    expect(text).toBe(target.includes(" ?") ? file.replace(" ?<", "?<") : file);
  });

  it.each([
    ["第<ph id='1'/>册，共<ph id='2'/>册。", "Volume <ph id='1'/> of <ph id='2'/> ."],
    [
      "<ph id='1' equiv='{reader}'/>于<ph id='2' disp='{date}'/>借书。",
      "<ph id='1' equiv='{reader}'/> borrowed books on <ph id='2' disp='{date}'/>.",
    ],
    ["借<sc id='1' isolated='yes' equiv='{n}'/>本。", "Borrow <sc id='1' isolated='yes' equiv='{n}'/> books."],
    ["还<ec id='1' isolated='yes' disp='{n}'/>本。", "Return <ec id='1' isolated='yes' disp='{n}'/> books."],
  ])("keeps its blanks in XLIFF 2: %s", (source, target) => {
    const file = xliff2(source, target);
    expect(fixed(file, "x.xlf").text).toBe(file);
  });

  it.each([
    ["借阅<ph x='1'>{title}</ph>？", "Borrow <ph x='1'>{title}</ph> ?"],
    ["馆长<ut x='1'>[name]</ut>，您好！", "Hello <ut x='1'>[name]</ut> !"],
    ["共<it pos='begin' x='1'>{n}</it>本。", "In all <it pos='begin' x='1'>{n}</it> books."],
  ])("keeps its blanks in a memory: %s", (source, target) => {
    const file = tmx(source, target);
    expect(fixed(file, "x.tmx").text).toBe(file);
  });

  it.each([
    ["书在<x id='1'/>。", "The  book is in <x id='1'/>.", "The book is in <x id='1'/>."],
    ["好，<x id='1'/>来了。", "Well , <x id='1'/> came.", "Well, <x id='1'/> came."],
    ["<x id='1'/>看书。", "<x id='1'/> reads the the book.", "<x id='1'/> reads the book."],
  ])("does not hinder what stands apart from it: %s", (source, target, mended) => {
    expect(fixed(xliff12(source, target), "x.xlf").text).toBe(xliff12(source, mended));
  });

  it.each([
    ["请看<ph id='1'>{a}</ph>和<ph id='2'>{b}</ph>。", "See <ph id='1'>{a}</ph> and <ph id='2'>{b}</ph>."],
    ["<x id='1'/>：<x id='2'/>", "<x id='1'/>: <x id='2'/>"],
    [
      "点击<bpt id='1'>&lt;b&gt;</bpt>这里<ept id='1'>&lt;/b&gt;</ept>。",
      "Click <bpt id='1'>&lt;b&gt;</bpt>here<ept id='1'>&lt;/b&gt;</ept>.",
    ],
  ])("is no reason for a warning: %s", (source, target) => {
    expect(fixed(xliff12(source, target), "x.xlf").rules).toEqual([]);
  });
});

describe("a pair of codes", () => {
  it.each([
    ["点击<g id='1'>这里</g>继续。", "Click  <g id='1'>here</g> to go on.", "Click <g id='1'>here</g> to go on."],
    ["<g id='1'>好</g>，他来了。", "<g id='1'>Well</g> , he came.", "<g id='1'>Well</g>, he came."],
  ])("hides no blank: %s", (source, target, mended) => {
    expect(fixed(xliff12(source, target), "x.xlf").text).toBe(xliff12(source, mended));
  });

  it("is not emptied by a fix", () => {
    const file = xliff12("他在<g id='1'>桥</g>上。", "He is on the <g id='1'>the</g> bridge.");
    const { text, rules } = fixed(file, "x.xlf");
    expect(text).toBe(file);
    expect(rules).toContain("form/doubled-word");
  });
});
