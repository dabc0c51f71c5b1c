import { describe, expect, it } from "vitest";
import { formatOf, sourceFormats } from "../../src/formats/index.js";
import { holdsContract } from "./contract.js";

const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);

holdsContract({
  format: sourceFormats.text,
  isText: true,
  broken: [
    { name: "empty.txt", bytes: bytes(" \n"), code: "input.empty" },
    { name: "binary.txt", bytes: Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 1, 0x80, 0x81]), code: "input.binary" },
    { name: "half.txt", bytes: bytes("山\ufffd水"), code: "input.replacement" },
  ],
});

holdsContract({
  format: sourceFormats.i18next,
  isText: true,
  broken: [
    { name: "empty.json", bytes: bytes(""), code: "input.empty" },
    { name: "cut.json", bytes: bytes('{ "save": "保存", '), code: "json.syntax" },
    { name: "deep.json", bytes: bytes(`${'{"a":'.repeat(1001)}"保存"${"}".repeat(1001)}`), code: "json.depth" },
    { name: "list.json", bytes: bytes('["保存"]'), code: "json.form" },
  ],
});

holdsContract({
  format: sourceFormats.markdown,
  isText: true,
  broken: [
    { name: "empty.md", bytes: bytes(" \n"), code: "input.empty" },
    { name: "binary.md", bytes: Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 1, 0x80, 0x81]), code: "input.binary" },
  ],
});

holdsContract({
  format: sourceFormats.html,
  isText: true,
  broken: [
    { name: "empty.html", bytes: bytes(" \n"), code: "input.empty" },
    { name: "other.html", bytes: Uint8Array.from([0x3c, 0x70, 0x3e, ...Array(40).fill(0xff)]), code: "input.encoding" },
  ],
});

for (const format of [sourceFormats.srt, sourceFormats.vtt, sourceFormats.ass]) {
  const broken = [{ name: `empty.${format.id}`, bytes: bytes(" \n"), code: "input.empty" }];
  holdsContract({ format, isText: true, broken });
}

describe("the format of a file", () => {
  it.each([
    { name: "story.TXT", content: "{ 山 }", format: "text" },
    { name: "zh.json", content: "[]", format: "i18next" },
    { name: "-", content: '\n{ "save": "保存" }', format: "i18next" },
    { name: "-", content: "{山} 水", format: "text" },
    { name: "notes", content: "山水", format: "text" },
    { name: "notes.md", content: "山水", format: "markdown" },
    { name: "page.mdx", content: "山水", format: "markdown" },
    { name: "README", content: "# 山\n\n见[水](./a.md)。\n\n## 石\n\n- 一\n", format: "markdown" },
    { name: "a.srt", content: "1\n00:00:01,000 --> 00:00:02,000\n山\n", format: "srt" },
    { name: "-", content: "WEBVTT\n\n00:01.000 --> 00:02.000\n山\n", format: "vtt" },
    { name: "a.ssa", content: "[Script Info]\n\n[Events]\n", format: "ass" },
    { name: "page.htm", content: "<p>山水</p>", format: "html" },
    { name: "notes.txt", content: "<!doctype html><p>山水</p>", format: "html" },
  ])("$name with $content is $format", ({ name, content, format }) => {
    expect(formatOf({ name, bytes: bytes(content) }).id).toBe(format);
  });
});
