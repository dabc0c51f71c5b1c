import xliff from "xliff";
import type { Content, Document, InlineCode, Unit } from "../model/document.js";
import { InputError } from "../model/input-error.js";
import { cutAt } from "../text/overlay.js";
import { isTranslated, nativeText, translatedContent } from "../text/translated-unit.js";
import { readXliff } from "./xliff/read-xliff.js";

/**
 * XLIFF 1.2 as the tools of i18next expect it: a unit a string with its path as id, not cut into sentences, interpolations and nestings as
 * `ph`, tags as `bpt` and `ept`. It is made by the package `xliff` and read back by our own reader: a string that would be read back as another is refused.
 *
 * @throws InputError `resource.value` naming the string; `usage.kit-format` where the document is no resource
 */
export function writeResourceXliff(document: Document): string {
  const { path: file, srcLang, trgLang, units } = document;
  const strings = units.map((unit) => ({ unit, path: pathOf(unit, document) }));
  const paths = new Set<string>();
  for (const { path, unit } of strings) {
    if (paths.has(path) || path.split(".").some((name) => UNSAFE.test(name)) || NOT_XML.test(stringOf(unit) ?? ""))
      throw new InputError("resource.value", { path }, { file });
    paths.add(path);
  }
  const entries = strings.map(({ path, unit }) => {
    const target = isTranslated(unit) ? translatedContent(unit, trgLang) : { text: "", codes: [] };
    const parts = { source: partsOf(contentOf(unit), unit), target: partsOf(target, unit) };
    return [path, { ...parts, additionalAttributes: { "xml:space": "preserve" } }] as const;
  });
  const resources = { [file]: Object.fromEntries(entries) };
  const text = toXliff({ resources, sourceLanguage: srcLang, targetLanguage: trgLang });
  const lost = firstLost(strings, text, file);
  if (lost !== undefined) throw new InputError("resource.value", { path: lost }, { file });
  return text;
}

function pathOf({ context }: Unit, { path }: Document): string {
  if (context?.name === undefined) throw new InputError("usage.kit-format", { tool: "i18next" }, { file: path });
  return context.name;
}

/**
 * Names that would be read back as others: numbers are put in another order by every JavaScript object, `__proto__` vanishes, and the package
 * `xliff` writes some signs of attributes as they are.
 */
const UNSAFE = /^$|^\d+$|^__proto__$|[&<>"'\t\r\n]/u;
const NOT_XML = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/u; // XML 1.0, section 2.2, and the line ends that XML folds

const contentOf = ({ text, codes = [] }: Unit): Content => ({ text, codes });
const stringOf = (unit: Unit): string | undefined => nativeText(contentOf(unit), unit.codes ?? []);

function toXliff(resources: Parameters<typeof xliff.jsToXliff12>[0]): string {
  let body = "";
  xliff.jsToXliff12(resources, { indent: "" }, (fault, text) => {
    if (fault !== null) throw fault;
    body = text;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
}

/** A content as the package takes it: text, or a list of texts and codes. */
type Parts =
  | string
  | (
      | string
      | Partial<Record<(typeof elementOf)[InlineCode["kind"]], { readonly id: string; readonly contents: string }>>
    )[];

/** What the package calls `ph`, `bpt` and `ept`. */
const elementOf = { placeholder: "Span", open: "SpanStart", close: "SpanEnd" } as const;

function partsOf({ text, codes }: Content, { codes: known = [] }: Unit): Parts {
  if (codes.length === 0) return text;
  return cutAt(text, codes).map((part) => {
    if (typeof part === "string") return part;
    const { id, kind, native = nativeOf(id, kind) } = part;
    return { [elementOf[kind]]: { id, contents: native } };
  });

  function nativeOf(id: string, kind: InlineCode["kind"]): string {
    return known.find((code) => code.id === id && code.kind === kind)?.native ?? "";
  }
}

interface NamedUnit {
  readonly unit: Unit;
  readonly path: string;
}

/** Path of the first string that is read back as another; the resource's name where no string is read back. */
function firstLost(strings: readonly NamedUnit[], text: string, name: string): string | undefined {
  const readBack = new Map(segmentsIn(text, name)?.map(({ id, source }) => [id, source]));
  if (strings.length > 0 && readBack.size === 0) return name;
  return strings.find(({ unit, path }) => {
    const source = readBack.get(path);
    return source === undefined || nativeText(source, unit.codes ?? []) !== stringOf(unit);
  })?.path;
}

function segmentsIn(text: string, name: string) {
  try {
    return readXliff(text, { name }).units.flatMap((unit) => unit.segments);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
