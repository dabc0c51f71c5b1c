import type { ReadContext, Written } from "../../../src/formats/format.js";
import { sourceFormats } from "../../../src/formats/index.js";
import type { Content, Document, Segment } from "../../../src/model/document.js";
import type { InputFile } from "../../../src/model/input-file.js";
import { openPackage } from "../../../src/office/index.js";
import { readDocument } from "../../../src/pipeline/read/read-document.js";

export const { docx } = sourceFormats;
export const context: ReadContext = { repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en" };

/** A document as it is read. */
export const readFile = (file: InputFile, include: ReadContext["include"] = []): Document =>
  readDocument(file, { ...context, include, concepts: [] }).document;

/** What is offered of a document, in order. */
export const offered = (file: InputFile): string[] => readFile(file).units.map(({ text }) => text);

/** The codes of the unit with a text. */
export const codesAt = (file: InputFile, text: string): string[] =>
  readFile(file)
    .units.filter((unit) => unit.text.includes(text))
    .flatMap(({ codes = [] }) => codes.map(({ kind, type, equiv }) => [kind, type, equiv].filter(Boolean).join(" ")));

type WriteOptions = Partial<Parameters<typeof docx.write>[2]>;

/** The document with a translation for each text of a table; codes stand at the end of the translation. */
export function writtenFile(
  file: InputFile,
  translations: Readonly<Record<string, string>>,
  options: WriteOptions = {},
): Written {
  const document = readFile(file);
  const targetOf = ({ source }: Segment): Content | undefined => {
    const text = translations[source.text];
    return text === undefined
      ? undefined
      : { text, codes: source.codes.map((code) => ({ ...code, offset: text.length })) };
  };
  const units = document.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => {
      const target = targetOf(segment);
      return target === undefined ? segment : { ...segment, target, state: "translated" as const };
    }),
  }));
  return docx.write(file, { ...document, units }, { ...context, ...options });
}

/** A part of a document after its translation. */
export function writtenPart(
  file: InputFile,
  translations: Readonly<Record<string, string>>,
  part = "word/document.xml",
  options: WriteOptions = {},
): string {
  const { bytes } = writtenFile(file, translations, options);
  return new TextDecoder().decode(openPackage(bytes, { name: file.name }).part(part));
}

/** What is said of a document beside its texts: what stays Chinese, and layout for Chinese. */
export const left = (file: InputFile, options: WriteOptions = {}): unknown[] =>
  (docx.leftOver?.(file, { ...context, ...options }) ?? []).map(({ values }) => [
    values.context,
    values.text ?? "",
    values.count,
  ]);
