import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { markupOf, rawCode } from "../../src/interchange/xliff/content-to-xml.js";
import { readXliff } from "../../src/interchange/xliff/read-xliff.js";
import { targetSplices } from "../../src/interchange/xliff/splice.js";
import { textSplices } from "../../src/interchange/xliff/splice-text.js";
import { decodeText } from "../../src/text/decode.js";
import { spliceText } from "../../src/text/splice.js";

const read = (text: string) => readXliff(text, { name: "x.xlf" });
const segmentsIn = (text: string) => read(text).units.flatMap(({ segments }) => segments);
const file12 = (unit: string): string =>
  `<xliff version="1.2"><file source-language="zh" target-language="en" original="a"><body>${unit}</body></file></xliff>`;

/** The file with another target, and perhaps state, for each segment. */
function withTarget(text: string, markup: string, state?: "translated" | "final"): string {
  const { version = "1.2", units } = read(text);
  const change = { markup, ...(state && { state }) };
  const changes = new Map(units.flatMap(({ segments }) => segments.map((segment) => [segment, change])));
  return spliceText(text, targetSplices(text, units, version, changes));
}

describe("targetSplices", () => {
  it.each([
    {
      what: "what stands in a target",
      before: '<trans-unit id="1"><source>好</source><target state="new">x</target></trans-unit>',
      after: '<trans-unit id="1" approved="yes"><source>好</source><target state="final">Good</target></trans-unit>',
    },
    {
      what: "an empty tag",
      before: '<trans-unit id="1"><source>好</source><target state="new"/></trans-unit>',
      after: '<trans-unit id="1" approved="yes"><source>好</source><target state="final">Good</target></trans-unit>',
    },
    {
      what: "a target without a state",
      before: "<trans-unit id='1'><source>好</source><target></target></trans-unit>",
      after: '<trans-unit id=\'1\' approved="yes"><source>好</source><target state="final">Good</target></trans-unit>',
    },
    {
      what: "nothing, under the source's indentation",
      before: '<trans-unit id="1">\r\n  <source>好</source>\r\n  <note>n</note></trans-unit>',
      after:
        '<trans-unit id="1" approved="yes">\r\n  <source>好</source>\r\n  <target state="final">Good</target>\r\n  <note>n</note></trans-unit>',
    },
    {
      what: "a segment mark",
      before:
        '<trans-unit id="1"><source>好</source><seg-source><mrk mtype="seg" mid="a">好</mrk></seg-source><target><mrk mtype="seg" mid="a">x</mrk></target></trans-unit>',
      after:
        '<trans-unit id="1" approved="yes"><source>好</source><seg-source><mrk mtype="seg" mid="a">好</mrk></seg-source><target state="final"><mrk mtype="seg" mid="a">Good</mrk></target></trans-unit>',
    },
    {
      what: "segment marks that are not there yet",
      before:
        '<trans-unit id="1"><source>好。坏。</source><seg-source><mrk mtype="seg" mid="1">好。</mrk><mrk mtype="seg" mid="2">坏。</mrk></seg-source><target/></trans-unit>',
      after:
        '<trans-unit id="1" approved="yes"><source>好。坏。</source><seg-source><mrk mtype="seg" mid="1">好。</mrk><mrk mtype="seg" mid="2">坏。</mrk></seg-source><target state="final"><mrk mtype="seg" mid="1">Good</mrk><mrk mtype="seg" mid="2">Good</mrk></target></trans-unit>',
    },
    {
      what: "a target with segment marks that is not there yet",
      before:
        '<trans-unit id="1"><source>好。</source><seg-source><mrk mtype="seg" mid="1">好。</mrk></seg-source></trans-unit>',
      after:
        '<trans-unit id="1" approved="yes"><source>好。</source><seg-source><mrk mtype="seg" mid="1">好。</mrk></seg-source><target state="final"><mrk mtype="seg" mid="1">Good</mrk></target></trans-unit>',
    },
  ])("replace $what", ({ before, after }) => {
    expect(withTarget(file12(before), "Good", "final")).toBe(file12(after));
  });

  it("take the prefix of the source, and put the state of 2.x on the segment", () => {
    const file = (inner: string, state: string): string =>
      `<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="zh" trgLang="en"><x:file id="f"><x:unit id="u"><x:segment${state}><x:source>好</x:source>${inner}</x:segment></x:unit></x:file></x:xliff>`;
    expect(withTarget(file("", ' state="initial"'), "Good", "translated")).toBe(
      file("<x:target>Good</x:target>", ' state="translated"'),
    );
    expect(withTarget(file("", ""), "Good", "translated")).toBe(
      file("<x:target>Good</x:target>", ' state="translated"'),
    );
  });
});

describe("textSplices", () => {
  const target = 'A&amp;B <g id="1">two  spaces</g><![CDATA[ & x]]>';
  const text = file12(`<trans-unit id="1"><source>好</source><target>${target}</target></trans-unit>`);
  const edit = (found: string, replacement: string): string => {
    const [segment] = segmentsIn(text);
    if (segment?.target === undefined) throw new Error("no target");
    const start = segment.target.text.indexOf(found);
    const span = { start, end: start + found.length };
    const edited = spliceText(text, textSplices(text, segment, span, replacement));
    return /<target>(.*)<\/target>/u.exec(edited)?.[1] ?? "";
  };

  it.each([
    { found: "  ", by: " ", gives: 'A&amp;B <g id="1">two spaces</g><![CDATA[ & x]]>' },
    { found: "&B", by: " and B", gives: 'A and B <g id="1">two  spaces</g><![CDATA[ & x]]>' },
    { found: "B two", by: "B: two", gives: 'A&amp;B: two<g id="1">  spaces</g><![CDATA[ & x]]>' },
    { found: "spaces", by: "<b>", gives: 'A&amp;B <g id="1">two  &lt;b&gt;</g><![CDATA[ & x]]>' },
  ])("replace $found by $by and keep the codes", ({ found, by, gives }) => {
    expect(edit(found, by)).toBe(gives);
  });
});

const suites = ["../shared/conformance/tools", "../shared/conformance/xliff-2.2"];
const files = suites.filter(existsSync).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:xlf|xliff|sdlxliff)$/u.test(name))
    .map((name) => join(folder, name)),
);

/** The text of a file that can be read, or nothing. */
function readable(path: string): string | undefined {
  const decoded = decodeText(readFileSync(path));
  try {
    if (decoded.ok) read(decoded.text);
    return decoded.ok ? decoded.text : undefined;
  } catch {
    return undefined;
  }
}

const canonical = (text: string): string => {
  const { status, stdout } = spawnSync("xmllint", ["--c14n", "--nonet", "-"], { input: text, encoding: "utf8" });
  return status === 0 ? stdout : "";
};

describe.skipIf(files.length === 0)(
  "files that real tools wrote, and those of the OASIS suite (skipped without ../shared)",
  () => {
    const texts = files.flatMap((path) => {
      const text = readable(path);
      return text === undefined ? [] : [{ path, text }];
    });

    it("keep everything but the targets that are changed", () => {
      expect(texts.length).toBeGreaterThan(235);
      for (const { path, text } of texts) {
        const { version = "1.2", units } = read(text);
        const segments = units.flatMap((unit) => unit.segments);
        const chosen = segments.filter(({ written }, index) => written !== undefined && index % 3 === 0);
        const changes = new Map(chosen.map((segment) => [segment, { markup: "A &amp; B" }]));
        const splices = targetSplices(text, units, version, changes);
        const home = segmentsIn(spliceText(text, splices));
        expect(
          home.map(({ source }) => source.text),
          path,
        ).toEqual(segments.map(({ source }) => source.text));
        for (const [index, segment] of segments.entries())
          expect(home[index]?.target?.text, path).toBe(chosen.includes(segment) ? "A & B" : segment.target?.text);
      }
    });

    it.skipIf(spawnSync("xmllint", ["--version"]).status !== 0)(
      "are the same documents when each target is written again from what was read (skipped without xmllint)",
      () => {
        for (const { path, text } of texts) {
          const { version = "1.2", units } = read(text);
          const changes = new Map(
            units
              .flatMap(({ segments }) => segments)
              .flatMap((segment) =>
                segment.target === undefined ? [] : [[segment, { markup: markupOf(segment.target, rawCode) }] as const],
              ),
          );
          const rewritten = spliceText(text, targetSplices(text, units, version, changes));
          if (rewritten !== text) expect(canonical(rewritten), path).toBe(canonical(text));
        }
      },
    );
  },
);
