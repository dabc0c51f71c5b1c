import { contentOf, stringOf } from "../../interchange/i18next/codes.js";
import { type ResourceStrings, readResource, writeResource } from "../../interchange/i18next/resource.js";
import { resourceToXliff } from "../../interchange/i18next/resource-xliff.js";
import {
  type BilingualFile,
  documentFromFile,
  joinedContent,
  readXliff,
  targetLanguageOf,
} from "../../interchange/index.js";
import { type Content, type Document, plain, segmentsOf } from "../../model/document.js";
import { InputError } from "../../model/input-error.js";
import type { InputFile } from "../../model/input-file.js";
import type { ReturnedFile } from "../../model/returned-file.js";
import type { Translate } from "../../model/translate.js";
import { isSameLanguage } from "../../text/language.js";
import { delivery, stemOf } from "../kits/delivery.js";
import { type KitChoice, kitFor } from "../kits/index.js";
import { decode, decodeXml } from "../read/read-text.js";
import type { MergedResource, PreparedResource } from "./prepared-resource.js";
import { carryOverFrom, type Previous, previousFiles } from "./previous.js";

export interface PrepareResourceOptions extends KitChoice {
  readonly srcLang: string;
  readonly trgLang: string;
  /** A translation of an earlier version of the resource. */
  readonly previous?: InputFile;
  readonly toolVersion: string;
  readonly t: Translate;
}

/**
 * An i18next JSON resource becomes an XLIFF, a unit a string, with what else the tool takes.
 *
 * @throws InputError `resource.value` naming what could not come home exactly; `usage.kit-version` for an XLIFF other than 1.2
 */
export async function prepareResource(file: InputFile, options: PrepareResourceOptions): Promise<PreparedResource> {
  const { srcLang, trgLang, toolVersion, t, version = "1.2" } = options;
  const kit = kitFor(options);
  if (version !== "1.2") throw new InputError("usage.kit-version", { tool: "i18next", version, versions: "1.2" });
  const strings = readResource(decode(file), file.name, trgLang);
  const about = { name: file.name, srcLang, trgLang };
  const untranslated = await resourceToXliff(strings, { ...about, target: () => undefined });
  const document = documentFromFile(readXliff(untranslated, { name: file.name }));
  const previous = options.previous && carryOverFrom(options.previous, document);
  const target = kit.profile === "omegat" ? (_path: string, source: Content) => source : targetsOf(previous);
  const text = await resourceToXliff(strings, { ...about, target });
  const stem = stemOf(file.name);
  const deliveries = [
    delivery("xliff", kit.xliff(`${stem}.${trgLang}`), () => [text]),
    ...(previous ? previousFiles(previous, { stem, kit, toolVersion, t }) : []),
    ...(kit.files?.({ document, stem, preferences: {}, t }) ?? []),
  ];
  const { folders = [] } = kit;
  return { strings: strings.size, deliveries, folders, ...(previous && { changes: previous.changes }) };
}

function targetsOf(previous: Previous | undefined): (path: string) => Content | undefined {
  const segments = previous === undefined ? [] : Array.from(segmentsOf(previous.document), ({ segment }) => segment);
  const targets = new Map(segments.map(({ id, target }) => [id, target]));
  return (path) => targets.get(path);
}

/**
 * The translated resource, its names in the source's order. A string keeps the source where it has no translation, two different ones,
 * one with a code that the source has not, or one of another source text.
 *
 * @throws InputError `source.missing`; `xliff.*` where the XLIFF is broken or of another resource
 */
export function mergeResource({ xliff, source }: ReturnedFile): MergedResource {
  if (source === undefined) throw new InputError("source.missing", {}, { file: xliff.name });
  const read = readXliff(decodeXml(xliff), { name: xliff.name });
  const file = { ...read, trgLang: targetLanguageOf(read) };
  const { trgLang, units } = file;
  const original = decode(source);
  const strings = readResource(original, source.name, trgLang);
  if (!units.some(({ id }) => strings.has(id))) {
    throw new InputError("xliff.other-document", { units: units.length, source: source.name }, { file: xliff.name });
  }
  const translations = translationsIn(file, strings);
  const left = Array.from(strings.keys()).filter((path) => translations.get(path) === undefined);
  const text = writeResource(original, trgLang, (path, string) => translations.get(path) ?? string);
  return { text, name: nameOf(source, file), left };
}

/** A resource named by its language is named by the other; another bears the language at its end: `zh-Hans.json` → `en.json`, `site.en.json`. */
function nameOf({ name }: InputFile, { srcLang, trgLang }: FileOfOneTarget): string {
  const stem = stemOf(name);
  return isSameLanguage(stem, srcLang) ? `${trgLang}.json` : `${stem}.${trgLang}.json`;
}

/** By path; nothing for a path whose translations do not agree. */
type FileOfOneTarget = BilingualFile & Pick<Document, "trgLang">;

function translationsIn({ units, srcLang, trgLang }: FileOfOneTarget, strings: ResourceStrings) {
  const translations = new Map<string, string | undefined>();
  for (const { id, segments } of units) {
    const string = strings.get(id);
    if (string === undefined || segments.some(({ state }) => state === "initial")) continue;
    const known = contentOf(string);
    const from = joinedContent(
      segments.map(({ source }) => source),
      srcLang,
    );
    if (bare(stringOf(from, known)) !== bare(string)) continue;
    const translated = stringOf(
      joinedContent(
        segments.map(({ target }) => target ?? plain("")),
        trgLang,
      ),
      known,
    );
    const isFirst = !translations.has(id) || translations.get(id) === translated;
    translations.set(id, isFirst ? translated : undefined);
  }
  return translations;
}

/** Tools are free with white space between segments. */
const bare = (text: string | undefined): string | undefined => text?.replace(/\s+/gu, "");
