import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { SourceFormat } from "../../src/formats/format.js";
import { ass } from "../../src/formats/subtitles/ass.js";
import { srt } from "../../src/formats/subtitles/srt.js";
import { vtt } from "../../src/formats/subtitles/vtt.js";
import { writeFile } from "../../src/formats/write/write-file.js";
import { type Content, plain } from "../../src/model/document.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";

const context = { repair: "auto", repeats: "keep", srcLang: "zh-CN", trgLang: "en" } as const;
const formats = { srt, vtt, ass } as const;
type Id = keyof typeof formats;

const cue = {
  srt: (text: string) => `1\n00:00:01,000 --> 00:00:03,500\n${text}\n`,
  vtt: (text: string) => `WEBVTT\n\n00:01.000 --> 00:03.500 align:start\n${text}\n`,
  ass: (text: string) => `[Script Info]\n\n[Events]\nDialogue: 0,0:00:01.00,0:00:03.50,Default,,0,0,0,,${text}\n`,
};
const fileOf = (id: Id, text: string) => ({ name: `a.${id}`, bytes: new TextEncoder().encode(text) });
const read = (id: Id, text: string) => readDocument(fileOf(id, text), { ...context, as: id, concepts: [] }).document;

/** A content with its codes in braces, as they stand in the file. */
const shown = ({ text, codes }: Content): string => {
  let [made, from] = ["", 0];
  for (const { offset, native } of codes) {
    made += `${text.slice(from, offset)}⟨${native}⟩`;
    from = offset;
  }
  return made + text.slice(from);
};

/** Megabytes that the program holds once all is cleared away that nobody needs. */
function held(): number {
  /x/u.exec("x"); // V8 keeps the text in which an expression was found last
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed / 1e6;
}

describe("a document of cues", () => {
  it.each(["srt", "vtt", "ass"] as const)("of %s keeps nothing of what else its file holds", (id) => {
    const words = "这一句足够长，所以它是整个文件文字的一段。";
    const before = held();
    const { units } = read(id, `${cue[id](words)}\n${"1".repeat(8_000_000)}\n`);
    expect(held() - before).toBeLessThan(8);
    expect(units.map(({ text }) => text)).toEqual([words]);
  });
});

describe("the texts of a cue", () => {
  it.each<{ what: string; id: Id; text: string; gives: readonly string[] }>([
    { what: "two lines of one sentence", id: "srt", text: "没有\n写完", gives: ["没有⟨\n⟩写完"] },
    { what: "two speakers", id: "srt", text: "-好\n- 走吧", gives: ["好", "走吧"] },
    { what: "a line that begins with a long dash", id: "srt", text: "——好\n——走吧", gives: ["——好⟨\n⟩——走吧"] },
    { what: "two languages", id: "srt", text: "好\nAll right", gives: ["好"] },
    { what: "tags around it", id: "srt", text: "{\\an8}<i>好</i>", gives: ["好"] },
    { what: "tags in it", id: "srt", text: "说<b>好</b>了", gives: ["说⟨<b>⟩好⟨</b>⟩了"] },
    { what: "signs that are no tags", id: "srt", text: "甲 < 乙 &amp; 丙", gives: ["甲 < 乙 &amp; 丙"] },
    { what: "references", id: "vtt", text: "甲 &lt; 乙 &amp; 丙", gives: ["甲 < 乙 & 丙"] },
    { what: "a voice and a class", id: "vtt", text: "<v 旁白>大家<c.red>好</c>啊", gives: ["大家⟨<c.red>⟩好⟨</c>⟩啊"] },
    { what: "a time in it", id: "vtt", text: "大家<00:02.000>好", gives: ["大家⟨<00:02.000>⟩好"] },
    {
      what: "a reading",
      id: "vtt",
      text: "在<ruby>六安<rt>lù ān</rt></ruby>市",
      gives: ["在⟨<ruby>⟩六安⟨<rt>lù ān</rt></ruby>⟩市"],
    },
    {
      what: "overrides and line breaks",
      id: "ass",
      text: "{\\an8}甲，{\\b1}乙{\\b0}\\N丙",
      gives: ["甲，⟨{\\b1}⟩乙⟨{\\b0}\\N⟩丙"],
    },
    { what: "a drawing", id: "ass", text: "{\\p1}m 0 0 l 1 1{\\p0}好", gives: ["好"] },
    { what: "commas, hard blanks and braces", id: "ass", text: "甲,乙\\h丙\\{丁\\}", gives: ["甲,乙\u00a0丙{丁}"] },
  ])("are those of $what ($id)", ({ id, text, gives }) => {
    const { units } = read(id, cue[id](text));
    expect(units.flatMap(({ segments }) => segments.map(({ source }) => shown(source)))).toEqual(gives);
  });

  it.each<Id>(["srt", "vtt", "ass"])("have a time, a line and how long they are shown (%s)", (id) => {
    const { units } = read(id, cue[id]("走吧"));
    expect(units).toMatchObject([{ kind: "cue", context: { seconds: 2.5 } }]);
    expect(units[0]?.segments[0]?.place).toMatchObject({ in: "cue", time: "00:00:01.000" });
  });

  it("have the sentence that goes over several cues", () => {
    const text =
      "1\n00:00:01,000 --> 00:00:02,000\n他说，\n\n2\n00:00:02,000 --> 00:00:03,000\n走吧。\n\n3\n00:00:04,000 --> 00:00:05,000\n好。\n";
    expect(read("srt", text).units.map(({ context: about }) => about?.sentence)).toEqual([
      "他说，走吧。",
      "他说，走吧。",
      undefined,
    ]);
  });

  it("are those after a blank line too, in SubRip", () => {
    const text = `${cue.srt("走吧")}\n后半句\n\n2\n00:00:04,000 --> 00:00:05,000\n好\n`;
    expect(read("srt", text).units.map(({ text: words }) => words)).toEqual(["走吧", "后半句", "好"]);
    expect(read("vtt", `${cue.vtt("走吧")}\n注释\n`).units.map(({ text: words }) => words)).toEqual(["走吧"]);
  });

  it.each([
    { what: "a position after the times", text: "1\n00:00:01,000 --> 00:00:02,000 X1:40 X2:600 Y1:20 Y2:50\n好\n" },
    { what: "no number", text: "00:00:01,000 --> 00:00:02,000\n好\n" },
    { what: "no blanks beside the arrow", text: "1\n00:00:01,000-->00:00:02,000\n好\n" },
    { what: "short times", text: "1\n0:0:1,0 --> 0:0:2,5\n好\n" },
    {
      what: "no blank line before the next number",
      text: "1\n00:00:01,000 --> 00:00:02,000\n好\n7\n00:00:03,000 --> 00:00:04,000\n\n",
    },
    { what: "lines that end in CR LF", text: "1\r\n00:00:01,000 --> 00:00:02,000\r\n好\r\n" },
  ])("are found where a file has $what", ({ text }) => {
    expect(read("srt", text).units.map(({ text: words }) => words)).toEqual(["好"]);
  });

  it.each([
    { what: "a note", block: "NOTE 甲\n乙\n" },
    { what: "a style", block: "STYLE\n::cue { color: red } /* 甲 */\n" },
    { what: "a region", block: "REGION\nid:甲\n" },
  ])("are not $what of WebVTT", ({ block }) => {
    const text = `WEBVTT - 题\n语言: 甲\n\n${block}\n甲\n00:01.000 --> 00:02.000 region:甲\n好\n`;
    expect(read("vtt", text).units.map(({ text: words }) => words)).toEqual(["好"]);
  });

  it("are those of dialogue lines, whose fields the script names", () => {
    const text =
      "[Events]\nFormat: Start, End, Text\nComment: 0:00:00.00,0:00:01.00,不看\nDialogue: 0:00:01.00,0:00:02.00,走吧,好\n";
    expect(read("ass", text).units.map(({ text: words }) => words)).toEqual(["走吧,好"]);
  });

  it("are asked about where two languages stand in a cue", () => {
    expect(read("srt", cue.srt("好\nAll right")).queries).toMatchObject([
      { rule: "source/bilingual-cues", values: { count: 1 } },
    ]);
  });
});

/** A cue with a translation of its first segment. */
function written(id: Id, text: string, target: Content) {
  const format: SourceFormat = formats[id];
  const file = fileOf(id, cue[id](text));
  const document = read(id, cue[id](text));
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment, index) => (index === 0 ? { ...segment, target } : segment)),
  }));
  const { bytes, ...rest } = writeFile(format, file, { ...document, units }, context);
  return { text: new TextDecoder().decode(bytes), ...rest };
}

describe("a translated cue", () => {
  it.each<{ id: Id; target: string; gives: string }>([
    { id: "vtt", target: "I <3 you & R --> D", gives: "I &lt;3 you &amp; R --&gt; D" },
    { id: "srt", target: "I <3 you & me", gives: "I <3 you & me" },
    { id: "ass", target: "C:\\News {a}, b", gives: "C:\\\u2060News \\{a\\}, b" },
  ])("has $target as it is written in $id", ({ id, target, gives }) => {
    const { text, broken } = written(id, "走吧", plain(target));
    expect(text).toBe(cue[id](gives));
    expect(broken).toEqual([]);
  });

  it("has no blanks beside a line break", () => {
    const code = { id: "1", kind: "placeholder", offset: 4, element: "x" } as const;
    expect(written("srt", "没有\n写完", { text: "Not  done", codes: [code] }).text).toBe(cue.srt("Not\ndone"));
  });

  it.each<{ id: Id; target: string; gives: string }>([
    { id: "srt", target: "We have to go\nbefore dark.", gives: "We have to go\nbefore dark." },
    { id: "srt", target: "We have to go \n\n\nbefore dark.\n", gives: "We have to go\nbefore dark." },
    { id: "vtt", target: "\nA < B\n\nB < C", gives: "A &lt; B\nB &lt; C" },
    { id: "ass", target: "We have to go\nbefore dark.", gives: "We have to go\\Nbefore dark." },
    { id: "srt", target: "We have to go\n   before dark.", gives: "We have to go before dark." },
  ])("of one line is broken where the translator breaks it, in $id: $target", ({ id, target, gives }) => {
    expect(written(id, "走吧", plain(target))).toMatchObject({ text: cue[id](gives), broken: [] });
  });

  it("breaks lines as its file ends them", () => {
    const [before, after] = ["1\r\n00:00:01,000 --> 00:00:03,500\r\n", "\r\n"];
    const file = { name: "a.srt", bytes: new TextEncoder().encode(`${before}走吧${after}`) };
    const { document } = readDocument(file, { ...context, concepts: [] });
    const units = document.units.map((unit) => ({
      ...unit,
      segments: unit.segments.map((segment) => ({ ...segment, target: plain("Let's\ngo") })),
    }));
    const { bytes } = srt.write(file, { ...document, units }, context);
    expect(new TextDecoder().decode(bytes)).toBe(`${before}Let's\r\ngo${after}`);
  });

  it.each<{ when: string; text: string; offsets: readonly number[] }>([
    { when: "begins with its line break", text: "Not done", offsets: [0] },
    { when: "ends with its line break", text: "Not done", offsets: [8] },
    { when: "has a line break of its own beside that of its source", text: "Not\ndone", offsets: [4] },
  ])("has no empty line where it $when", ({ text, offsets }) => {
    const codes = offsets.map((offset) => ({ id: "1", kind: "placeholder", offset, element: "x" }) as const);
    const { text: made } = written("vtt", "没有\n写完", { text, codes });
    expect(made.trimEnd().split(/\n\n/u)).toHaveLength(2);
  });

  it("is named where its words are a tag", () => {
    expect(written("srt", "走吧", plain("the <b> key")).broken).toMatchObject([{ reason: "structure" }]);
  });

  it("is written in UTF-8 where Big5 cannot hold it, and that is said", () => {
    const head = new TextEncoder().encode("1\n00:00:01,000 --> 00:00:03,500\n");
    const bytes = Uint8Array.from([...head, 0xa4, 0xa4, 0xa4, 0xe5, 0x0a]); // 中文
    const big5 = { ...context, encoding: "big5" } as const;
    const { document } = readDocument({ name: "a.srt", bytes }, { ...big5, concepts: [] });
    const units = document.units.map((unit) => ({
      ...unit,
      segments: unit.segments.map((segment) => ({ ...segment, target: plain("naïve") })),
    }));
    const { bytes: made, changes } = srt.write({ name: "a.srt", bytes }, { ...document, units }, big5);
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(made)).toBe(
      "\ufeff1\n00:00:01,000 --> 00:00:03,500\nnaïve\n",
    );
    expect(changes).toMatchObject([{ what: "encoding", values: { character: "ï" } }]);
  });
});

describe("a script whose lines are not wrapped", () => {
  const script = (style: string, ...cues: readonly string[]): string =>
    `[Script Info]\n${style}\n\n[Events]\n${cues.map((text) => `Dialogue: 0,0:00:01.00,0:00:03.50,Default,,0,0,0,,${text}\n`).join("")}`;
  const long = "We have to get to the ferry before it gets dark.";
  const told = (style: string, was: string, now: string, trgLang = "en") =>
    ass.leftOver?.(fileOf("ass", script(style, "你好。", was)), { ...context, trgLang }, () =>
      new TextEncoder().encode(script(style, "Hello.", now)),
    );

  it("tells at the first of them how many lines of the translation are too long", () => {
    expect(told("WrapStyle: 2", "我们得在天黑之前赶到渡口。", `{\\i1}${long}`)).toMatchObject([
      { rule: "layout/hanzi-only", values: { count: 1, limit: 42, context: "unwrapped" }, place: { line: 6 } },
    ]);
    expect(told("WrapStyle: 0", "{\\q2}我们走。", `{\\q2}${long}`)).toHaveLength(1);
  });

  it.each([
    { when: "players wrap", style: "WrapStyle: 0", now: long },
    { when: "nothing is said of it", style: "Title: x", now: long },
    { when: "the cue is wrapped all the same", style: "WrapStyle: 2", now: `{\\q1}${long}` },
    {
      when: "the translator broke the line",
      style: "WrapStyle: 2",
      now: "We have to get to the ferry\\Nbefore it gets dark.",
    },
    {
      when: "only overrides are long",
      style: "WrapStyle: 2",
      now: "{\\pos(320,240)\\fad(200,200)\\c&H00FFFF&\\b1}Hello.",
    },
    { when: "nothing was translated", style: "WrapStyle: 2", now: long, was: long },
  ])("is silent where $when", ({ style, now, was = "我们走。" }) => {
    expect(told(style, was, now)).toEqual([]);
  });

  it("is silent of a translation into Chinese or Japanese", () => {
    expect(told("WrapStyle: 2", "我们走。", "渡".repeat(50), "ja")).toEqual([]);
  });
});

describe("text of subtitles that stands in no cue", () => {
  const told = (id: Id, content: string) =>
    read(id, content)
      .queries.filter(({ rule }) => rule === "source/outside-cues")
      .map(({ values, place }) => [values?.count, place]);
  const head =
    "[Script Info]\nTitle: 片名\n\n[Events]\nFormat: Start, End, Text\nComment: 0:00:00.00,0:00:01.00,说明\n";
  it.each<{ when: string; id: Id; content: string; gives: readonly (readonly [number, object])[] }>([
    {
      when: "a damaged line of times in SubRip",
      id: "srt",
      content: "1\n00:00:01,000 -T> 00:00:02,000\n天亮了。\n走吧。\n\n2\n00:00:03,000 --> 00:00:04,000\n好。\n",
      gives: [[2, { line: 3, column: 1 }]],
    },
    {
      when: "a damaged line of times in WebVTT",
      id: "vtt",
      content:
        "WEBVTT 片名\n说明: 字幕\n\nNOTE\n说明\n\n第一句\n00:01.000 --> 00:02.000 region:左\n天亮了。\n\n第二句\n00:03.000 00:04.000\n走吧。\n",
      gives: [[2, { line: 11, column: 1 }]],
    },
    {
      when: "line ends that were doubled",
      id: "vtt",
      content: "WEBVTT\r\r\n\r\r\n00:01.000 --> 00:02.000\r\r\n天亮了。\r\r\n",
      gives: [[1, { line: 7, column: 1 }]],
    },
    {
      when: "a damaged line of a script",
      id: "ass",
      content: `${head}Dialoge: 0:00:01.00,0:00:02.00,天亮了。\nDialogue: 0:00:02.00,0:00:03.00,走吧。\n`,
      gives: [[1, { line: 7, column: 1 }]],
    },
    {
      when: "none where all is well",
      id: "srt",
      content: "1\n00:00:01,000 --> 00:00:02,000\n天亮了。\n\n走吧。\n",
      gives: [],
    },
  ])("is told: $when", ({ id, content, gives }) => {
    expect(told(id, content)).toEqual(gives.map(([count, place]) => [count, expect.objectContaining(place)]));
  });
});
