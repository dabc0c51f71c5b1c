import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ReadContext, SourceFormat } from "../../src/formats/format.js";
import { isFormatId, readsKind } from "../../src/formats/format-ids.js";
import { writeXliff2, writeXliff12 } from "../../src/interchange/index.js";
import { validateXliff } from "../../src/interchange/xliff/validate/index.js";
import { type Document, type Segment, segmentsOf } from "../../src/model/document.js";
import { fileKinds } from "../../src/model/file-kind.js";
import { InputError } from "../../src/model/input-error.js";
import { linePlaceOf } from "../../src/model/place.js";
import { identityMap, originOf, placeOf } from "../../src/model/source-map.js";
import { type OfficePackage, openPackage } from "../../src/office/index.js";
import { manifestOf } from "../../src/pipeline/prepare/manifest-of.js";
import { readDocument } from "../../src/pipeline/read/read-document.js";
import { decodeFile } from "../../src/text/decode-file.js";

/** What a format says of itself for the suite that all of them pass. */
export interface FormatContract {
  readonly format: SourceFormat;
  /** Files that are broken, and the code of what is said of them. */
  readonly broken: readonly { readonly name: string; readonly bytes: Uint8Array; readonly code: string }[];
  /** Whether the characters of a unit stand in the file as they are, so that places can be compared with the text. */
  readonly isText: boolean;
}

const reading: ReadContext = { repair: "auto", repeats: "mark", srcLang: "zh-CN", trgLang: "en" };

/** How files of a format are read: one that no kind of file leads to is named. */
const contextOf = ({ id }: SourceFormat): ReadContext => ({
  ...reading,
  ...(isFormatId(id) && !fileKinds.some((kind) => readsKind(id, kind)) && { as: id }),
});

/** The files of `test/formats/<id>/`, each run through what a format promises. */
export function holdsContract({ format, broken, isText }: FormatContract): void {
  const context = contextOf(format);
  const folder = new URL(`./${format.id}/`, import.meta.url);
  const samples = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== "README.md",
  );

  describe.each(samples.map(({ name }) => name))(`${format.id}: %s`, (name) => {
    const file = { name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) };
    const { document } = readDocument(file, { ...context, concepts: [] });
    const write = (translated: Document) => format.write(file, translated, context);

    it("has something to translate", () => {
      expect(Array.from(segmentsOf(document)).length).toBeGreaterThan(0);
    });

    it("is valid XLIFF of every version", () => {
      for (const text of xliffOf(document))
        expect(validateXliff(text, { name: "a.xlf", strict: true }).issues).toEqual([]);
    });

    it("comes back byte for byte where nothing is translated", () => {
      expect(Buffer.from(write(document).bytes).equals(file.bytes)).toBe(true);
    });

    it("holds every translation, and no sentence that was translated", () => {
      const { bytes, refused } = write(translated(document, () => true));
      const home = readDocument({ name, bytes }, { ...context, srcLang: "en", repair: "off", concepts: [] }).document;
      expect(refused).toEqual([]);
      const found = textsOf(home).join("\n");
      for (const { segment } of segmentsOf(document)) {
        expect(found).toContain(pseudo(segment.source.text));
        if (/\p{Script=Han}{4}/u.test(segment.source.text)) expect(found).not.toContain(segment.source.text);
      }
    });

    it("keeps the codes of what is translated", () => {
      const { bytes } = write(translated(document, () => true));
      const home = readDocument({ name, bytes }, { ...context, srcLang: "en", repair: "off", concepts: [] }).document;
      expect(nativesOf(home)).toEqual(nativesOf(document));
    });

    it.runIf(isText)("leaves every other sentence where it was where every second unit is translated", () => {
      const { bytes } = write(translated(document, (index) => index % 2 === 1));
      const before = decodeFile(file).text;
      const after = decodeFile({ name, bytes }).text;
      for (const [index, unit] of document.units.entries()) {
        if (index % 2 === 1) continue;
        const first = /^[^\r\n"\\]*/u.exec(unit.text)?.[0] ?? "";
        if (before.includes(first)) expect(after).toContain(first);
      }
    });

    it.runIf(!isText)("leaves every other text as it was where every second unit is translated", () => {
      const isTaken = (index: number): boolean => index % 2 === 1;
      const { bytes } = write(translated(document, isTaken));
      const home = readDocument({ name, bytes }, { ...context, concepts: [] }).document;
      expect(home.units).toHaveLength(document.units.length);
      for (const [index, unit] of document.units.entries())
        if (!isTaken(index)) expect(home.units[index]).toMatchObject({ text: unit.text, kind: unit.kind });
    });

    it.runIf(!isText)("keeps every part without a translation byte for byte, and the order of all", () => {
      const parts = (office: OfficePackage) =>
        Array.from(office.entries.values(), ({ name: part, crc }) => ({ part, crc }));
      const original = parts(openPackage(file.bytes, { name }));
      const after = parts(openPackage(write(translated(document, (index) => index === 0)).bytes, { name }));
      expect(after.map(({ part }) => part)).toEqual(original.map(({ part }) => part));
      const changed = after.filter(({ crc }, index) => crc !== original[index]?.crc);
      expect(changed.length).toBeGreaterThan(0);
      for (const { part } of changed) expect(part).not.toMatch(NO_TEXT);
    });

    it("leads from the ends of every unit to offsets in the file or part, in their order", () => {
      for (const { text, map } of document.units) {
        const [start, end] = [originOf(map, 0), originOf(map, Math.max(0, text.length - 1))];
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
      }
    });

    it.runIf(isText)("leads from every offset of a unit to its character in the file", () => {
      const original = decodeFile(file).text;
      const { lineStarts } = identityMap(original);
      for (const { text, map } of document.units) {
        for (const offset of Array.from(text).keys()) {
          const place = linePlaceOf(placeOf(map, offset));
          const at = (lineStarts[(place?.line ?? 0) - 1] ?? 0) + (place?.column ?? 0) - 1;
          if (isHan(text.charAt(offset))) expect([text.charAt(offset), "\\"]).toContain(original.charAt(at)); // or an escape
        }
      }
    });
  });

  describe(`${format.id}: a file that is broken`, () => {
    it.each(broken)("is refused with $code: $name", ({ name, bytes, code }) => {
      let found: unknown;
      try {
        format.read({ name, bytes }, context);
      } catch (error) {
        found = error instanceof InputError ? error.code : error;
      }
      expect(found).toBe(code);
    });
  });
}

/** Parts that no translation changes: pictures, fonts, themes, relations, the list of contents. */
const NO_TEXT =
  /\.(?:png|jpe?g|gif|emf|wmf|bin|ttf|otf|rels|css)$|\[Content_Types\]|\/theme\d*\.xml$|^mimetype$|manifest\.xml$/iu;

/** A document as XLIFF of each version. */
function xliffOf(document: Document): string[] {
  const manifest = manifestOf(document, { ...reading, concepts: [], toolVersion: "1" });
  const written = { manifest, note: () => "" };
  return [
    writeXliff12(document, { ...written, profile: "bilingual" }),
    ...(["2.0", "2.1", "2.2"] as const).map((version) => writeXliff2(document, { ...written, version })),
  ].map((pieces) => Array.from(pieces).join(""));
}

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);

/** A translation that can be told from its source: letters of the source's words do not stand in it. */
const pseudo = (text: string): string => `Translation of ${Array.from(text).length} (${checksum(text)}).`;

const checksum = (text: string): string =>
  Array.from(text)
    .reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003, 7)
    .toString(36);

function translated(document: Document, isTaken: (unit: number) => boolean): Document {
  const translate = (segment: Segment): Segment => {
    let text = pseudo(segment.source.text);
    const codes = segment.source.codes.map((code) => {
      text += " word"; // each code stands before a word of its own
      return { ...code, offset: text.length - "word".length };
    });
    return { ...segment, target: { text, codes }, state: "translated" };
  };
  const units = document.units.map((unit, index) =>
    isTaken(index) ? { ...unit, segments: unit.segments.map(translate) } : unit,
  );
  return { ...document, units };
}

/** Texts as they stand without their codes. */
const textsOf = (document: Document): string[] => document.units.map(({ text }) => text);

const nativesOf = (document: Document): string[] =>
  document.units.flatMap(({ codes = [] }) => codes.map(({ native = "" }) => native.replace(TEXT_IN_CODE, "…"))).sort();

/** What a translation changes within a code: the title of a link. */
const TEXT_IN_CODE = /\p{Script=Han}+|Translation of \d+ \(\w+\)\./gu;
