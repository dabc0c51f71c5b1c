import xliff from "xliff";
import type { Content } from "../../model/document.js";
import { InputError } from "../../model/input-error.js";
import { readXliff } from "../xliff/read-xliff.js";
import { contentOf, stringOf } from "./codes.js";
import type { ResourceStrings } from "./resource.js";

export interface ResourceXliffOptions {
  /** Name of the resource. */
  readonly name: string;
  readonly srcLang: string;
  readonly trgLang: string;
  /** What stands in the target of a string; empty where it gives nothing. */
  readonly target: (path: string, source: Content) => Content | undefined;
}

/**
 * XLIFF 1.2 of a resource, a unit a string with its path as id, interpolations and nestings as `ph`. It is made by the package `xliff`
 * and read back by our own reader: a string that would not come home as it went is refused.
 *
 * @throws InputError `resource.value` naming the string
 */
export async function resourceToXliff(
  strings: ResourceStrings,
  { name, srcLang, trgLang, target }: ResourceXliffOptions,
): Promise<string> {
  const units = Array.from(strings, ([path, string]) => {
    const source = contentOf(string);
    const unit = { source: partsOf(source), target: partsOf(target(path, source) ?? { text: "", codes: [] }) };
    return [path, { ...unit, additionalAttributes: { "xml:space": "preserve" } }] as const;
  });
  const body = await xliff.jsToXliff12(
    { resources: { [name]: Object.fromEntries(units) }, sourceLanguage: srcLang, targetLanguage: trgLang },
    { indent: "" },
  );
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
  const lost = firstLost(strings, text, name);
  if (lost !== undefined) throw new InputError("resource.value", { path: lost }, { file: name });
  return text;
}

/** A content as the package takes it: text, or a list of texts and codes. */
type Parts = string | (string | { readonly Span: { readonly id: string; readonly contents: string } })[];

function partsOf({ text, codes }: Content): Parts {
  if (codes.length === 0) return text;
  let from = 0;
  const parts = codes.flatMap(({ id, offset, native = "" }) => {
    const before = text.slice(from, offset);
    from = offset;
    return [before, { Span: { id, contents: native } }];
  });
  return [...parts, text.slice(from)].filter((part) => part !== "");
}

/** Path of the first string that does not come home as it went; the resource's name where nothing does. */
function firstLost(strings: ResourceStrings, text: string, name: string): string | undefined {
  const notXml = Array.from(strings).find(([, string]) => NOT_XML.test(string));
  if (notXml !== undefined) return notXml[0];
  const home = new Map(segmentsIn(text, name)?.map(({ id, source }) => [id, source]));
  if (strings.size > 0 && home.size === 0) return name;
  return Array.from(strings).find(([path, string]) => {
    const source = home.get(path);
    return source === undefined || stringOf(source, contentOf(string)) !== string;
  })?.[0];
}

function segmentsIn(text: string, name: string) {
  try {
    return readXliff(text, { name }).units.flatMap((unit) => unit.segments);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

const NOT_XML = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/u; // XML 1.0, section 2.2, and the line ends that XML folds
