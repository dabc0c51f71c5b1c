import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceFormats, writeFile } from "../../src/formats/index.js";
import type { Content, Document, Segment } from "../../src/model/document.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";
import { runs } from "../runs.js";

const context = { repair: "auto", repeats: "keep", srcLang: "zh-CN", trgLang: "en" } as const;
type Id = "html" | "srt" | "vtt" | "ass";
const fileOf = (id: Id, content: string) => ({ name: `a.${id}`, bytes: new TextEncoder().encode(content) });
const readAs = (id: Id, content: string, srcLang = "zh-CN"): Document =>
  readDocument(fileOf(id, content), { ...context, srcLang, as: id, concepts: [] }).document;

/** A document with translations of those units that are taken. */
function translated(document: Document, sentences: readonly string[], isTaken: (unit: number) => boolean): Document {
  let count = 0;
  const translate = (segment: Segment): Segment => {
    const target = targetOf(segment.source, sentences[count % sentences.length] ?? "w", count);
    count += 1;
    return { ...segment, target, state: "translated" };
  };
  const units = document.units.map((unit, index) =>
    isTaken(index) ? { ...unit, segments: unit.segments.map(translate) } : unit,
  );
  return { ...document, units };
}

/** A sentence with a number of its own, and with each code of the source before a word. */
function targetOf({ codes }: Content, sentence: string, number: number): Content {
  let text = `S${number} ${sentence}`;
  const placed = codes.map((code) => {
    text += " word";
    return { ...code, offset: text.length - "word".length };
  });
  return { text, codes: placed };
}

const targetsIn = ({ units }: Document): string[] =>
  units.flatMap(({ segments }) => segments.flatMap(({ target }) => target?.text ?? []));

/** A text without the joiner by which ASS parts a backslash from its letter. */
const plainly = (text: string): string => text.replaceAll("\u2060", "").replace(/\s+/gu, " ").trim();
const textsIn = ({ units }: Document): string[] => units.map(({ text }) => plainly(text));

const han = fc.constantFrom("海港", "雪山下", "总则", "天亮了。", "牛羊下山，", "“引文”");
const sentence = fc
  .string({ unit: fc.constantFrom(..."ab 12.-+*_`[](){}<>|&;:#!\\$~^=\"'/“”éN"), minLength: 1, maxLength: 14 })
  .map((text) => `w${text.trim()}w`);
const sentences = fc.array(sentence, { minLength: 1, maxLength: 5 });

/** Pages as people write and save them, with faults that browsers look past. */
const { page } = fc.letrec<{ page: string; blocks: string; block: string; line: string; piece: string }>((tie) => ({
  page: fc
    .tuple(fc.constantFrom("", "<!doctype html>", '<!doctype html><html lang="zh-CN">'), tie("blocks"))
    .map(([head, blocks]) => `${head}<body><p>开头</p>\n${blocks}`),
  blocks: fc.array(tie("block"), { minLength: 1, maxLength: 4 }).map((each) => each.join("\n")),
  block: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("line").map((line) => `<p>${line}</p>`),
    tie("line").map((line) => `<p class=a>${line}`),
    tie("line").map((line) => `<h2>${line}</h2>`),
    tie("line").map((line) => `<ul><li>${line}<li>${line}</ul>`),
    tie("line").map((line) => `<table><tr><td>${line}</td><td>5</td></tr></table>`),
    tie("line").map((line) => `<b><p>${line}</b></p>`),
    tie("line"),
    fc.constant('<script>var a = "海";</script><style>p { color: red }</style>'),
    fc.constant("</span><pre>一\n  二</pre>"),
    tie("blocks").map((blocks) => `<div title="题目">${blocks}</div>`),
  ),
  line: fc.array(tie("piece"), { minLength: 1, maxLength: 4 }).map((each) => each.join("")),
  piece: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    han,
    fc.constantFrom("&amp;", "&nbsp;", "&lt;", "\n   ", " 5G ", "<br>", "<!-- 注 -->", "<code>f(x)</code>"),
    han.map((text) => `<img src="a.png" alt='${text}'>`),
    han.map((text) => `<ruby>${text}<rt>shān</rt></ruby>`),
    han.map((text) => `<span translate="no">${text}</span>`),
    tie("piece").map((piece) => `<b>${piece}</b>`),
    tie("piece").map((piece) => `<a href="b.html">${piece}</a>`),
  ),
}));

const CUE_MARKS: Readonly<Record<Exclude<Id, "html">, readonly string[]>> = {
  srt: ["<i>", "</i>", "{\\an8}", "\n", " & "],
  vtt: ["<c.red>", "</c>", "<v 旁白>", "\n", "&amp;", "&lt;"],
  ass: ["{\\b1}", "{\\b0}", "\\N", "\\h", "{\\fad(1,2)}"],
};
const CUE: Readonly<Record<Exclude<Id, "html">, (text: string, number: number) => string>> = {
  srt: (text, number) => `${number}\n00:00:0${number},000 --> 00:00:0${number},900\n${text}\n\n`,
  vtt: (text, number) => `00:0${number}.000 --> 00:0${number}.900\n${text}\n\n`,
  ass: (text, number) => `Dialogue: 0,0:00:0${number}.00,0:00:0${number}.90,Default,,0,0,0,,${text}\n`,
};
const HEAD: Readonly<Record<Exclude<Id, "html">, string>> = { srt: "", vtt: "WEBVTT\n\n", ass: "[Events]\n" };

const cuesOf = (id: Exclude<Id, "html">) =>
  fc
    .array(
      fc
        .array(fc.oneof(han, fc.constantFrom(...CUE_MARKS[id])), { maxLength: 5 })
        .map((parts) => `山${parts.join("")}水`),
      { minLength: 1, maxLength: 8 },
    )
    .map((cues) => HEAD[id] + cues.map((text, index) => CUE[id](text, index + 1)).join(""));

const kinds = [
  { id: "html", files: page },
  { id: "srt", files: cuesOf("srt") },
  { id: "vtt", files: cuesOf("vtt") },
  { id: "ass", files: cuesOf("ass") },
] as const;

describe.each(kinds)("any file of $id", ({ id, files }) => {
  const format = sourceFormats[id];

  it("comes back byte for byte where nothing is translated", () => {
    fc.assert(
      fc.property(files, (content) => {
        const { bytes } = format.write(fileOf(id, content), readAs(id, content), { ...context, as: id });
        expect(new TextDecoder().decode(bytes)).toBe(content);
      }),
      { numRuns: runs(60) },
    );
  });

  it("holds whatever translators write, or names what would break it", () => {
    fc.assert(
      fc.property(files, sentences, (content, texts) => {
        const done = translated(readAs(id, content), texts, () => true);
        const { bytes, broken, refused } = writeFile(format, fileOf(id, content), done, { ...context, as: id });
        expect(refused).toEqual([]);
        if (id === "srt" && broken.length > 0) return; // which has no way to write a brace that is none
        expect(broken).toEqual([]);
        const home = textsIn(readAs(id, new TextDecoder().decode(bytes), "en")).join("\n");
        for (const target of targetsIn(done)) expect(home).toContain(plainly(target));
      }),
      { numRuns: runs(60) },
    );
  });

  it("keeps the other texts where every second is translated", () => {
    fc.assert(
      fc.property(files, (content) => {
        const before = readAs(id, content);
        const done = translated(before, ["A sentence."], (unit) => unit % 2 === 1);
        const { bytes, broken } = writeFile(format, fileOf(id, content), done, { ...context, as: id });
        expect(broken).toEqual([]);
        const left = textsIn(before).filter((text, unit) => unit % 2 === 0 && /\p{Script=Han}/u.test(text));
        const home = textsIn(readAs(id, new TextDecoder().decode(bytes)));
        expect(home.filter((text) => !text.startsWith("S") && /\p{Script=Han}/u.test(text))).toEqual(left);
      }),
      { numRuns: runs(60) },
    );
  });
});
