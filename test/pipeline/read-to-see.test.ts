import { describe, expect, it } from "vitest";
import type { ReturnedFile } from "../../src/model/returned-file.js";
import { readBack } from "../../src/pipeline/read-back/read-back.js";
import { readToSee } from "../../src/pipeline/read-back/read-in-turn.js";

const CONCEPTS = [
  {
    id: "heron",
    kind: "general",
    sources: [],
    terms: { zh: [{ text: "白鹭", status: "preferred" }], en: [{ text: "egret", status: "preferred" }] },
  },
] as const;

const MANY = 2400; // units: as long as many pieces of a text

/** Sentences of every kind that a reader treats in its own way. */
const kinds: readonly ((id: number) => string)[] = [
  (id) => `<source>第${id}只白鹭飞过河面。</source><target state="final">Egret no. ${id} flew over the river.</target>`,
  (id) => `<source>他<g id="1">慢慢</g>走了${id}里。</source><target>He <g id="1">slowly</g> walked ${id} li.</target>`,
  (id) =>
    `<source>雨&amp;雪<x id="2"/>${id}</source><!-- a <comment> --><target><![CDATA[rain & snow]]> ${id}</target>`,
  () => "<source>石桥在北边。</source>",
  (id) => `<source>灯塔</source><target state="needs-review-translation">lighthouse ${id}</target><note>look</note>`,
];

const unit = (_: unknown, id: number): string =>
  `<trans-unit id="u${id}">${kinds[id % kinds.length]?.(id) ?? ""}<note>line ${id}</note></trans-unit>\n`;

const grouped = (text: string, at: number): string => (at % 7 === 3 ? `<group id="g${at}">${text}</group>` : text);

const xliff = (body: string): ReturnedFile => ({
  xliff: {
    name: "river.xlf",
    bytes: new TextEncoder().encode(
      `<?xml version="1.0" encoding="UTF-8"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="river.txt" source-language="zh-CN" target-language="en" datatype="plaintext"><body>${body}</body></file></xliff>`,
    ),
  },
});

describe("readToSee", () => {
  const units = Array.from({ length: MANY }, unit).map(grouped).join("");
  const twice = `<trans-unit id="u0"><source>第0只白鹭飞过河面。</source><target>An egret.</target></trans-unit>`;
  const own = `<trans-unit id="s0123456789"><source>石桥</source><target>stone bridge</target></trans-unit>`;

  it.each([
    { when: "all is well", body: units },
    { when: "a unit comes twice with two translations", body: units + twice },
    { when: "an id was made of another text", body: units + own },
    {
      when: "two units have segments of one id",
      body: `${units}<trans-unit id="v"><seg-source><mrk mid="1" mtype="seg">河</mrk></seg-source><source>河</source></trans-unit>`,
    },
  ])("sees what readBack sees, and where, when $when", ({ body }) => {
    const file = xliff(body);
    expect(file.xliff.bytes.length).toBeGreaterThan(1 << 18);
    const options = { concepts: CONCEPTS, targetTerms: "everywhere" } as const;
    const { document, issues } = readBack(file, options);
    const seen = readToSee(file, options);
    expect(seen.document).toEqual(document);
    expect(seen.issues).toEqual(issues);
  });
});
