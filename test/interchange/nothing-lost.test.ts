import { describe, expect, it } from "vitest";
import { readBilingual } from "../../src/interchange/read-bilingual.js";
import { InputError } from "../../src/model/input-error.js";

const languages = { srcLang: "zh-CN", trgLang: "en" };
const xliff12 = (body: string): string =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:t="urn:tool"><file original="a" source-language="zh-CN" target-language="en">
<body>${body}</body></file></xliff>`;
const xliff2 = (body: string): string =>
  `<xliff version="2.1" srcLang="zh-CN" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f">
${body}</file></xliff>`;
const tmx = (body: string): string =>
  `<tmx version="1.4"><header srclang="zh-CN"/><body>
${body}</body></tmx>`;

const read = (name: string, text: string) => readBilingual(text, { name, ...languages });
const targetsOf = (name: string, text: string) =>
  read(name, text).units.flatMap(({ segments }) => segments.map(({ target }) => target?.text));

function errorOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof InputError)) return error;
    return [
      error.code,
      error.values,
      error.place !== undefined && "line" in error.place ? error.place.line : undefined,
    ];
  }
}

describe("a text that would be lost is named with its place", () => {
  it.each([
    [
      "a unit in a unit",
      "a.xlf",
      xliff12(
        '<trans-unit id="1"><source>雨</source><target>rain</target><trans-unit id="2"><source>雪</source></trans-unit></trans-unit>',
      ),
      ["bilingual.nested", { element: "trans-unit", unit: "1" }, 2],
    ],
    [
      "two sources",
      "a.xlf",
      xliff12('<trans-unit id="1"><source>雨</source><source>雪</source></trans-unit>'),
      ["bilingual.doubled", { element: "source", unit: "1" }, 2],
    ],
    [
      "two targets, the first of them empty",
      "a.xlf",
      xliff12('<trans-unit id="1"><source>雨</source><target/><target>rain</target></trans-unit>'),
      ["bilingual.doubled", { element: "target", unit: "1" }, 2],
    ],
    [
      "a target after the end of its unit",
      "a.xlf",
      xliff12('<trans-unit id="1"><source>雨</source></trans-unit><target>rain</target>'),
      ["bilingual.stray", { element: "target" }, 2],
    ],
    [
      "a target of XLIFF 2 outside its segment",
      "a.xlf",
      xliff2('<unit id="u"><segment><source>雨</source></segment><target>rain</target></unit>'),
      ["bilingual.stray", { element: "target" }, 2],
    ],
    [
      "words in a unit whose tags were lost",
      "a.xlf",
      xliff12('<trans-unit id="1"><source>雨</source>It rains.</trans-unit>'),
      ["bilingual.stray-text", { unit: "1", text: "It rains." }, 2],
    ],
    [
      "words in a segment of XLIFF 2",
      "a.xlf",
      xliff2('<unit id="u"><segment><source>雨</source>It rains.</segment></unit>'),
      ["bilingual.stray-text", { unit: "u", text: "It rains." }, 2],
    ],
    [
      "a unit in an earlier translation",
      "a.xlf",
      xliff12(
        '<trans-unit id="1"><source>雨</source><alt-trans><target>rain</target><trans-unit id="2"><source>雪</source></trans-unit></alt-trans></trans-unit>',
      ),
      ["bilingual.nested", { element: "trans-unit", unit: "1" }, 2],
    ],
    [
      "a target in a source",
      "a.xlf",
      xliff12('<trans-unit id="1"><source>雨<target>rain</target></source></trans-unit>'),
      ["bilingual.nested", { element: "target", unit: "1" }, 2],
    ],
    [
      "a unit of 2.1 in another",
      "a.xlf",
      xliff2(
        '<unit id="1"><segment><source>雨</source></segment><unit id="2"><segment><source>雪</source></segment></unit></unit>',
      ),
      ["bilingual.nested", { element: "unit", unit: "1" }, 2],
    ],
    [
      "a segment of 2.1 in another",
      "a.xlf",
      xliff2('<unit id="1"><segment><source>雨</source><segment><source>雪</source></segment></segment></unit>'),
      ["bilingual.nested", { element: "segment", unit: "1" }, 2],
    ],
    [
      "two targets of a segment of 2.1",
      "a.xlf",
      xliff2('<unit id="1"><segment><source>雨</source><target>rain</target><target>Rain</target></segment></unit>'),
      ["bilingual.doubled", { element: "target", unit: "1" }, 2],
    ],
    [
      "two texts of a variant in a memory",
      "a.tmx",
      tmx('<tu tuid="1"><tuv xml:lang="zh-CN"><seg>雨</seg><seg>雪</seg></tuv></tu>'),
      ["bilingual.doubled", { element: "seg", unit: "1" }, 2],
    ],
    [
      "a unit of a memory in another",
      "a.tmx",
      tmx('<tu tuid="1"><tuv xml:lang="zh-CN"><seg>雨</seg></tuv><tu tuid="2"></tu></tu>'),
      ["bilingual.nested", { element: "tu", unit: "1" }, 2],
    ],
  ])("%s", (_, name, text, error) => {
    expect(errorOf(() => read(name, text))).toEqual(error);
  });
});

describe("what only looks doubled is read", () => {
  it("passes over alternatives and a tool's own elements in a unit", () => {
    const unit = `<trans-unit id="1"><source>雨</source><target>rain</target>
<alt-trans><source>雨</source><target>Rain</target></alt-trans>
<t:earlier><t:target>wet</t:target><target xmlns="urn:tool">drops</target></t:earlier></trans-unit>`;
    expect(targetsOf("a.xlf", xliff12(unit))).toEqual(["rain"]);
  });

  it("reads every translation that a memory holds of a sentence", () => {
    const unit = `<tu tuid="1"><tuv xml:lang="zh-CN"><seg>雨</seg></tuv><tuv xml:lang="en"><seg>rain</seg></tuv><tuv xml:lang="en"><seg>rainfall</seg></tuv></tu>`;
    expect(targetsOf("a.tmx", tmx(unit))).toEqual(["rain", "rainfall"]);
  });
});
