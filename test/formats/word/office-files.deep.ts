import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Document, Segment } from "../../../src/model/document.js";
import type { InputFile } from "../../../src/model/input-file.js";
import { openPackage } from "../../../src/office/index.js";
import { prepare } from "../../../src/pipeline/prepare/prepare.js";
import { createTranslator } from "../../../src/ui/translator.js";
import { context, docx, readFile } from "./word-samples.js";

const FOLDER = new URL("../../../../shared/data/formats/", import.meta.url).pathname;
const filesOf = (...formats: string[]): InputFile[] =>
  formats.flatMap((format) =>
    readdirSync(join(FOLDER, format)).map((name) => ({ name, bytes: readFileSync(join(FOLDER, format, name)) })),
  );
const HAN = /\p{Script=Han}/u;

describe.skipIf(!existsSync(FOLDER))("real office documents (skipped where ../shared is absent)", () => {
  const wording = createTranslator("en", JSON.parse(readFileSync("locales/en.json", "utf8")));

  it.each(filesOf("docx", "pptx", "xlsx", "odt", "epub"))(
    "give XLIFF codes that every tool brings home: $name",
    (file) => {
      const options = {
        concepts: [],
        wording,
        srcLang: "zh-CN",
        trgLang: "en",
        repair: "auto",
        repeats: "mark",
        toolVersion: "1",
      } as const;
      const xliff = prepare(file, options).deliveries[0]?.text ?? "";
      const sources = Array.from(xliff.matchAll(/<source[^>]*>(.*?)<\/source>/gsu), ([, inner = ""]) => inner);
      expect(sources.length).toBeGreaterThan(0);
      const elements = new Set(
        sources.flatMap((source) => Array.from(source.matchAll(/<(\w+)/gu), ([, name]) => name)),
      );
      expect(Array.from(elements).filter((name) => !["g", "x", "bx", "ex"].includes(name ?? ""))).toEqual([]);
      expect(sources.filter((source) => /<g\b[^>]*(?:\/>|><\/g>)|<(?:x|bx|ex)\b[^>]*[^/]>/u.test(source))).toEqual([]);
    },
  );

  it.each(filesOf("docx"))("show no Chinese but what is listed when every text is translated: $name", (file) => {
    const document = allTranslated(readFile(file));
    const { bytes, refused } = docx.write(file, document, context);
    expect(refused).toEqual([]);
    const listed = (docx.leftOver?.(file, context) ?? []).map(({ values }) => String(values.text ?? ""));
    const shown = textsIn(bytes);
    expect(shown.length).toBeGreaterThan(0);
    const chinese = shown.filter((text) => HAN.test(text) && !listed.some((left) => left.includes(text)));
    expect(chinese).toEqual([]);
  });

  it.each(filesOf("docx"))("say the target's language in every run that was written: $name", (file) => {
    const { bytes } = docx.write(file, allTranslated(readFile(file)), context);
    const runs = partsOf(bytes).flatMap((xml) =>
      Array.from(
        xml.matchAll(/<w:r(?: [^>]*)?>(?:(?!<\/w:r>).)*<w:t[^>]*>Words[^<]*<\/w:t><\/w:r>/gsu),
        ([run]) => run,
      ),
    );
    expect(runs.filter((run) => !run.includes('<w:lang w:val="en-US"/>'))).toEqual([]);
  });
});

/** The document with a word in place of each text, before the codes that stand in it. */
function allTranslated(document: Document): Document {
  const target = ({ codes }: Segment["source"]): Segment["source"] => ({
    text: "Words",
    codes: codes.map((code) => ({ ...code, offset: "Words".length })),
  });
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => ({
      ...segment,
      target: target(segment.source),
      state: "translated" as const,
    })),
  }));
  return { ...document, units };
}

/** The parts of a document that hold what readers see. */
function partsOf(bytes: Uint8Array): string[] {
  const office = openPackage(bytes, { name: "written.docx" });
  return Array.from(office.entries.keys())
    .filter((name) => /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|charts\/chart\d+)\.xml$/u.test(name))
    .map((name) => new TextDecoder().decode(office.part(name)));
}

/** What readers see of a document: texts of runs, of drawings and of charts. */
const textsIn = (bytes: Uint8Array): string[] =>
  partsOf(bytes).flatMap((xml) =>
    Array.from(xml.matchAll(/<(?:w:t|a:t|c:v)(?: [^>]*)?>([^<]*)</gu), ([, text = ""]) => text.trim()),
  );
