import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { InputFile } from "../../src/model/input-file.js";
import { merge } from "../../src/pipeline/merge/merge.js";
import { prepare } from "../../src/pipeline/prepare/prepare.js";
import { createTranslator } from "../../src/ui/translator.js";

const wording = createTranslator("en", JSON.parse(readFileSync("locales/en.json", "utf8")));
const options = {
  srcLang: "zh-CN",
  trgLang: "en",
  toolVersion: "1",
  wording,
  concepts: [],
  repair: "auto",
  repeats: "mark",
} as const;
const file = (name: string, content: string): InputFile => ({ name, bytes: new TextEncoder().encode(content) });

/** The document that comes home, each sentence as `edit` leaves its source. */
function home(source: InputFile, edit: (source: string) => string): string {
  const xliff = prepare(source, options).deliveries.find(({ kind }) => kind === "xliff")?.text ?? "";
  const back = xliff.replace(
    /<source>(.*?)<\/source>(\s*)<target state="new">.*?<\/target>/gsu,
    (_all, text: string, space: string) =>
      `<source>${text}</source>${space}<target state="translated">${edit(text)}</target>`,
  );
  return new TextDecoder().decode(merge({ xliff: file("back.xlf", back), source }, { concepts: [] }).bytes);
}

describe("control characters that no XML can hold", () => {
  it.each([
    { name: "cli.json", text: '{"done":"\\u001b[32m完成\\u001b[0m\\u0007"}' },
    { name: "a.md", text: "# \u001b[32m完成\u001b[0m\n\n完成\u0007\n" },
    { name: "a.html", text: "<p>\u001b[32m完成 &#27;[0m完成&#x7;</p>\n" },
    { name: "a.srt", text: "1\n00:00:01,000 --> 00:00:02,000\n\u001b[32m完成\u001b[0m\n" },
  ])("go out as codes and come home where they stood: $name", ({ name, text }) => {
    const source = file(name, text);
    expect(home(source, () => "")).toBe(text);
    expect(home(source, (one) => one.replaceAll("完成", "Done"))).toBe(text.replaceAll("完成", "Done"));
  });
});
