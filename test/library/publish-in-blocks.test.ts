import { describe, expect, it } from "vitest";
import { type OutputId, open, type ReadSegments } from "../../src/index.js";

const unit = (id: string, number: number): string =>
  `<trans-unit id="${id}"><source>第${number}只白鹭飞过河面。</source>${number % 7 === 3 ? "" : `<target state="translated">Egret no. ${number} flew &lt;by&gt;\tthe = river.</target>`}<note>line ${number}</note></trans-unit>\n`;

const xliff = (units: string, languages = 'source-language="zh-CN" target-language="en"') => ({
  xliff: {
    name: "river.xlf",
    bytes: new TextEncoder().encode(
      `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="river.txt" ${languages} datatype="plaintext"><body>${units}</body></file></xliff>`,
    ),
  },
});

const many = Array.from({ length: 300 }, (_, index) => unit(`u${index}`, index)).join("");
const files = [
  { of: "many units", file: xliff(many) },
  { of: "ids that come again", file: xliff(`${many}<group id="g">${unit("u1#1", 1)}</group>${unit("u7", 9)}`) },
  { of: "a file without a target language", file: xliff(many, 'source-language="zh-CN"') },
];
const forms: OutputId[] = ["tmx", "tsv", "jsonl"];

describe("publishInBlocks", () => {
  const duiyi = open({ glossary: [] });
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  it.each(
    files.flatMap((each) =>
      forms.flatMap((to) => [undefined, "final" as const].map((minState) => ({ ...each, to, minState }))),
    ),
  )("gives the text of publish, as $to, of $of, from $minState on", async ({ file, to, minState }) => {
    const options = { to, ...(minState && { minState }) };
    const read: ReadSegments[] = [];
    const blocks = await duiyi.publishInBlocks(file, { ...options, onRead: (segments) => read.push(segments) });
    const text = await duiyi.publish(file, { ...options, onRead: (segments) => read.push(segments) });
    expect(decoder.decode(Buffer.concat(Array.from(blocks ?? [])))).toBe(text);
    expect(read).toHaveLength(2);
    expect(read[0]?.leftOut.map(({ id }) => id)).toEqual(read[1]?.leftOut.map(({ id }) => id));
    expect(read[0]?.segments).toBe(read[1]?.segments);
  });

  it("tells what was read of a translation in parts", async () => {
    let read: ReadSegments | undefined;
    await duiyi.publishInBlocks(xliff(many), { to: "tmx", onRead: (segments) => (read = segments) });
    expect(read).toMatchObject({ path: "river.xlf", segments: 300 });
    expect(read?.leftOut).toHaveLength(43);
  });

  it("gives nothing for a form that is no text for programs", async () => {
    expect(await duiyi.publishInBlocks(xliff(unit("1", 1)), { to: "docx" })).toBeUndefined();
  });
});
