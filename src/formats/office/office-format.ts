import type { Content, Document } from "../../model/document.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import type { Issue } from "../../model/issue.js";
import type { CountedChange, DocumentChange } from "../../model/merged.js";
import { type OfficePackage, openPackage, type PackedPart, packText, replaceParts } from "../../office/index.js";
import { isUnspaced } from "../../text/language.js";
import { isTranslated, translatedContent } from "../../text/translated-unit.js";
import type { ReadContext, RefusedSegment, SourceFormat, WriteContext, Written } from "../format.js";
import { asSource } from "./as-source.js";
import { linkedParts } from "./linked-documents.js";
import type { PartFlow, TextPart, WritePart } from "./part.js";
import { splicePart } from "./splice-part.js";
import { type ChinesePlace, leftIssues, type PlacesIn, stillChinese } from "./still-chinese.js";
import { unreadParts } from "./unread-parts.js";

/** A format whose files are packages of parts, some of which hold text. */
export interface OfficeReader extends Pick<SourceFormat, "id" | "datatype"> {
  /** The parts with text, in the order in which people read them. @throws InputError `office.*` */
  readonly parts: (office: OfficePackage, file: InputFile, context: ReadContext) => readonly TextPart[];
  /** What stays Chinese although every text is translated; nothing where it is left out. */
  readonly chinese?: readonly ChinesePlace[];
  /** The same, and other layout for Chinese, of a format that finds it while it reads. */
  readonly left?: (
    office: OfficePackage,
    file: InputFile,
    context: WriteContext,
    written: () => Uint8Array,
  ) => readonly Issue[];
  /** Where that stands, in the format's own terms; the part where it is left out. */
  readonly placesIn?: PlacesIn;
  /** Layout that suits Chinese only, of a format that does not find it while it reads; nothing where it is left out. */
  readonly layout?: (office: OfficePackage, file: string) => readonly Issue[];
  /** Parts that change with any translation, such as settings, and what they become. */
  readonly around?: (office: OfficePackage, file: InputFile, context: WriteContext) => ReadonlyMap<string, string>;
  /** Packages within the package that follow its translations, such as the workbook of a chart, and what they become. */
  readonly nested?: (
    office: OfficePackage,
    file: InputFile,
    context: WriteContext,
    copyOf: WritePart["copyOf"],
  ) => ReadonlyMap<string, Uint8Array>;
  /** What a translation has otherwise than the original, whatever is translated. */
  readonly changes?: (context: WriteContext) => readonly DocumentChange[];
  /** What an editor is asked about a document whose parts have just been read. */
  readonly findings?: (office: OfficePackage) => readonly Issue[];
}

/**
 * A source format of packages. Translations are put into the XML of the parts where they stand; every other part stays as it is in the
 * archive.
 */
export function officeFormat(reader: OfficeReader): SourceFormat {
  const open = (file: InputFile, context: ReadContext) =>
    asSource(() => {
      const office = openOffice(file);
      return { office, parts: reader.parts(office, file, context) };
    });
  const partsAround = (office: OfficePackage, file: InputFile, context: WriteContext): [string, Uint8Array][] =>
    Array.from(reader.around?.(office, file, context) ?? [], ([name, xml]) => [name, encoded(xml)]);
  const leftIn = (file: InputFile, context: WriteContext, written: () => Uint8Array): readonly Issue[] => {
    if (reader.left !== undefined) return reader.left(openOffice(file), file, context, written);
    if (reader.chinese === undefined) return [];
    const office = openPackage(written(), { name: file.name });
    const bytes = replaceParts(office, new Map(partsAround(office, file, context)));
    const left = stillChinese({ name: file.name, bytes }, reader.chinese, reader.placesIn);
    return [...left, ...(reader.layout?.(office, file.name) ?? [])];
  };
  return {
    id: reader.id,
    isPackage: true,
    datatype: reader.datatype,
    read(file, context) {
      const { office, parts } = open(file, context);
      const units = parts.flatMap(({ flows }) => flows);
      return {
        units,
        findings: reader.findings?.(office) ?? [],
        edits: [],
        encoding: { encoding: "utf-8", confidence: 1 },
      };
    },
    leftOver(file, context, written = () => file.bytes) {
      if (isUnspaced(context.trgLang)) return [];
      return [...leftIn(file, context, written), ...leftIssues(unreadParts(openOffice(file), file.name))];
    },
    write(file, document, context) {
      const { office, parts: own } = open(file, context);
      const parts = context.findPage === undefined ? own : [...own, ...linkedParts(office, file.name)];
      const { translations, refused } = translationsOf(parts, document, context.trgLang);
      if (translations.size === 0) return { bytes: file.bytes, refused };
      const said = new Changes(reader.changes?.(context));
      const changes = spliceParts(parts, translations, context, said.copy);
      for (const [name, part] of partsAround(office, file, context)) {
        changes.set(name, part);
        said.part(name, name.replace(/^.*\/|\.xml$/gu, ""));
      }
      const { copyOf } = followers(translations);
      for (const [name, bytes] of reader.nested?.(office, file, context, copyOf) ?? []) {
        changes.set(name, bytes);
        said.part(name, "workbook");
      }
      return { bytes: replaceParts(office, changes), refused, changes: said.all } satisfies Written;
    },
  };
}

/** Gathers what a translation changes beside its texts. */
class Changes {
  readonly #changes: DocumentChange[];
  readonly #counts = new Map<CountedChange, number>();

  constructor(first: readonly DocumentChange[] = []) {
    this.#changes = [...first];
  }

  get all(): readonly DocumentChange[] {
    return [...this.#changes, ...Array.from(this.#counts, ([what, count]) => ({ what, values: { count } }))];
  }

  readonly copy = (what: CountedChange, count = 1): void => {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  };

  part(part: string, context: string): void {
    this.#changes.push({ what: "package-part", values: { part, context } });
  }
}

/** A package without programs in it: what a program does with a document's words nobody can follow. @throws InputError `office.*` */
function openOffice(file: InputFile): OfficePackage {
  const office = openPackage(file.bytes, { name: file.name });
  if (Array.from(office.entries.keys()).some((name) => MACROS.test(name)))
    throw new InputError("office.macros", {}, { file: file.name });
  return office;
}

const MACROS = /(?:^|\/)vbaProject\.bin$/iu;

/** The parts that translations change, by their names. */
export function spliceParts(
  parts: readonly TextPart[],
  translations: ReadonlyMap<PartFlow, Content>,
  options: WriteContext,
  onCopy: WritePart["onCopy"] = () => undefined,
): Map<string, Uint8Array | PackedPart> {
  const changes = new Map<string, Uint8Array | PackedPart>();
  const known = { trgLang: options.trgLang, options, onCopy, ...followers(translations) };
  for (const part of parts) {
    if (part.name === "") continue; // texts without a place of their own, that others follow
    const pieces = splicePart({ ...part }, known); // a part that is read only here is unpacked once
    if (pieces !== undefined) changes.set(part.name, packText(inUtf8(pieces)));
  }
  return changes;
}

/** The bytes of a part, in UTF-8 whatever it was in before. */
const encoded = (xml: string): Uint8Array => new TextEncoder().encode(xml.replace(UTF_16, "$<before>UTF-8"));

/** The pieces of a part, of which the first holds its XML declaration. */
function* inUtf8(pieces: Iterable<string>): Generator<string> {
  let isFirst = true;
  for (const piece of pieces) {
    yield isFirst ? piece.replace(UTF_16, "$<before>UTF-8") : piece;
    isFirst = false;
  }
}

const UTF_16 = /^(?<before><\?xml\s[^>]*encoding\s*=\s*["'])utf-16[a-z]*/iu; // '<?xml version="1.0" encoding="UTF-16'

/** The translated content of each flow, and the segments whose translations have a code that their source has not. */
export function translationsOf(parts: readonly TextPart[], { units }: Document, trgLang: string) {
  const flows = parts.flatMap((part) => part.flows);
  const translations = new Map<PartFlow, Content>();
  const refused: RefusedSegment[] = [];
  for (const [index, flow] of flows.entries()) {
    const unit = units[index];
    if (unit === undefined || !isTranslated(unit)) continue;
    const known = new Set(flow.codes.map(({ kind, id }) => `${kind} ${id}`));
    const isOwn = ({ codes }: Content): boolean =>
      codes.every((code) => known.has(`${code.kind} ${code.id}`) || code.element === "mrk");
    const segments = unit.segments.map((segment) => {
      if (segment.target === undefined || isOwn(segment.target)) return segment;
      refused.push({ unit, segment, reason: "code" });
      const { target: _target, ...rest } = segment;
      return rest;
    });
    const written = { ...unit, segments };
    if (isTranslated(written)) translations.set(flow, translatedContent(written, trgLang));
  }
  return { translations, refused };
}

/** What follows translations: fields that repeat a text, and lists of headings. */
export function followers(
  translations: ReadonlyMap<PartFlow, Content>,
): Omit<WritePart, "render" | "trgLang" | "options" | "onCopy"> {
  const flows = Array.from(translations.keys());
  const byText = new Map(flows.map((flow) => [flow.text.trim(), flow]));
  const byName = new Map(flows.flatMap((flow) => (flow.bookmarks ?? []).map((name) => [name, flow] as const)));
  const headings = flows.filter(({ kind }) => kind === "heading").sort((a, b) => b.text.length - a.text.length);
  return {
    translationOf: (flow) => translations.get(flow),
    copyOf: (text) => {
      const flow = byText.get(text.trim());
      return flow && translations.get(flow)?.text.trim();
    },
    headingOf: (names, text) => {
      const named = names.map((name) => byName.get(name)).find((flow) => flow !== undefined);
      return named ?? headings.find((heading) => text.includes(heading.text.trim()));
    },
  };
}
