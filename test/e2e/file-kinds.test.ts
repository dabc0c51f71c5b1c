import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docxOf, paragraph, run } from "../formats/docx-files.js";
import { duiyi } from "./duiyi.js";

const folder = mkdtempSync(join(tmpdir(), "duiyi-kinds-"));

const refused = [
  { name: "job.txt", content: '<xliff version="1.2"><file original="a"/></xliff>', is: "XLIFF" },
  { name: "memory.md", content: '<?xml version="1.0"?><tmx version="1.4"><body/></tmx>', is: "TMX" },
  { name: "strings", content: 'msgid "雨停了"\nmsgstr "It has stopped raining"\n', is: "PO" },
  { name: "notes.docx", content: "%PDF-1.7\n1 0 obj\n", is: "PDF" },
  { name: "page.html", content: "{\\rtf1\\ansi 雨}", is: "RTF" },
  { name: "rain.srt", content: openDocument("spreadsheet"), is: "OpenDocument" },
  { name: "rain.vtt", content: zipSync({ "rain.txt": strToU8("雨停了。") }), is: "archive" },
  { name: "rain.json.txt", content: "PNG", is: "image" },
  { name: "rain.tsv", content: "雨停了\tIt has stopped raining\n天晴了\tThe sky is clear\n", is: "table" },
  { name: "english", content: "It rained all night, and the bridge was closed.\n", is: "Chinese" },
] as const;

function openDocument(type: string): Uint8Array {
  const mimetype = strToU8(`application/vnd.oasis.opendocument.${type}`);
  return zipSync({ mimetype: [mimetype, { level: 0 }], "content.xml": strToU8("<a/>") });
}

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

describe("a file with the name of another kind", () => {
  const page = "<!doctype html><p>雨停了。</p>\n";
  it.each([
    { name: "letter.docx", content: "雨停了。\n", as: "plaintext" },
    { name: "page.md", content: page, as: "html" },
    { name: "film.html", content: "WEBVTT\n\n00:01.000 --> 00:02.000\n雨停了。\n", as: "vtt" },
    { name: "lost.srt", content: "雨停了。\n天晴了。\n", as: "plaintext" },
    { name: "text.mdx", content: docxOf(paragraph(run("雨停了。"))).bytes, as: "docx" },
  ])("is read as what it is, and its name is said to be another's: $name", async ({ name, content, as }) => {
    writeFileSync(join(folder, name), content);
    const { code, err } = await duiyi(folder, ["prepare", name, "--to", "en"]);
    expect(code).toBe(0);
    expect(err).toContain(`${name} is named ${name.slice(name.indexOf("."))}, but`);
    expect(err).toContain(`read as ${as}.`);
  });

  it.each([
    { name: "notes.txt", content: page, options: [] },
    { name: "a.xhtml", content: page, options: [] },
    { name: "page.md", content: page, options: ["--as", "markdown"] },
  ])("is read without a word where the name claims nothing else, or a person said what it is: $name", async (file) => {
    writeFileSync(join(folder, file.name), file.content);
    const { code, err } = await duiyi(folder, ["prepare", file.name, "--to", "en", ...file.options]);
    expect(code).toBe(0);
    expect(err).not.toContain("is named");
  });
});

describe("a file that no command reads as a source", () => {
  it.each(refused)("$name is refused as $is, with a way out", async ({ name, content, is }) => {
    writeFileSync(join(folder, name), content === "PNG" ? png : content);
    for (const command of ["prepare", "repair", "segment", "terms", "stats"]) {
      const { code, out, err } = await duiyi(folder, [command, name]);
      if (command === "stats" && ["XLIFF", "TMX", "table"].includes(is)) continue; // of which it counts what is translated
      expect({ command, code, out }).toEqual({ command, code: 3, out: "" });
      expect(err, command).toContain(name);
      expect(err.toLowerCase(), command).toContain(is.toLowerCase());
    }
  });

  it("is read as text where a person says so", async () => {
    writeFileSync(join(folder, "entries"), 'msgid "雨停了"\nmsgstr ""\n');
    const { code, out } = await duiyi(folder, ["repair", "--as", "text", "entries"]);
    expect(code).toBe(0);
    expect(out).toContain("雨停了");
  });
});

describe("a file of a format of ours under another name", () => {
  it.each([
    { name: "page.txt", content: "<ul>\n<li>雨停了。</li>\n<li>天晴了。</li>\n</ul>\n" },
    { name: "cues.md", content: "WEBVTT\n\n00:01.000 --> 00:02.000\n雨停了。\n\n00:03.000 --> 00:04.000\n天晴了。\n" },
    {
      name: "cues",
      content: "1\n00:00:01,000 --> 00:00:02,000\n雨停了。\n\n2\n00:00:03,000 --> 00:00:04,000\n天晴了。\n",
    },
    { name: "README", content: "# 雨停了。\n\n## 天晴了。\n\n```\nmake\n```\n\n[见](a.md)\n" },
  ])("$name gives its sentences without its marks", async ({ name, content }) => {
    writeFileSync(join(folder, name), content);
    const { code, out } = await duiyi(folder, ["segment", name]);
    expect(code).toBe(0);
    expect(out).toMatch(/^雨停了。\n天晴了。\n/u);
    expect(out).not.toMatch(/-->|<li>|```|^#/mu);
  });

  it("is told to hold no Chinese where it holds none", async () => {
    writeFileSync(join(folder, "e.md"), "# Rain\n\nIt rained all night, and the bridge was closed.\n");
    const { out, err } = await duiyi(folder, ["prepare", "e.md", "-o", "o"]);
    expect(out + err).toContain("no Chinese in it, though the source language is zh-CN");
  });
});

describe("check", () => {
  it.each(refused.filter(({ is }) => is === "PDF" || is === "RTF" || is === "image"))(
    "says what $name is",
    async ({ name, is }) => {
      const { code, err } = await duiyi(folder, ["check", name]);
      expect(code).toBe(3);
      expect(err.toLowerCase()).toContain(is.toLowerCase());
    },
  );

  it("knows an XLIFF and a table by their content", async () => {
    const unit = '<trans-unit id="a"><source>3 天</source><target state="translated">4 days</target></trans-unit>';
    const head =
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="zh-CN" target-language="en" datatype="plaintext"><body>';
    writeFileSync(join(folder, "back.txt"), `${head}${unit}</body></file></xliff>`);
    writeFileSync(join(folder, "pairs.tsv"), "3 天\t4 days\n");
    for (const name of ["back.txt", "pairs.tsv"]) {
      const { code, out } = await duiyi(folder, ["check", name, "--only", "number"]);
      expect({ name, code }).toEqual({ name, code: 1 });
      expect(out).toContain("number/");
    }
  });
});
