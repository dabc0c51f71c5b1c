import { readResource, readXliff, resourceToXliff, writeResource } from "../interchange/index.js";
import { InputError } from "../model/input-error.js";
import type { ReturnedFile } from "./come-home.js";
import { type Delivery, delivery } from "./delivery.js";
import { decode, decodeXml, type InputFile } from "./read-text.js";

/**
 * An i18next JSON resource becomes an XLIFF, a unit a string.
 *
 * @throws InputError `resource.value` naming what could not come home exactly
 */
export async function prepareResource(
  file: InputFile,
  languages: { readonly srcLang: string; readonly trgLang: string },
): Promise<{ readonly strings: number; readonly delivery: Delivery }> {
  const strings = readResource(decode(file), file.name);
  const text = await resourceToXliff(strings, { name: file.name, ...languages });
  const stem = file.name.replace(/^.*\//u, "").replace(/\.json$/iu, "");
  return { strings: strings.size, delivery: delivery("xliff", `${stem}.${languages.trgLang}.xlf`, () => [text]) };
}

/**
 * The translated resource, its names in the source's order; a string without a translation keeps the source and is listed in `left`.
 *
 * @throws InputError `source.missing`; `xliff.*` where the XLIFF is broken or of another resource
 */
export function mergeResource({ xliff, source }: ReturnedFile): {
  readonly text: string;
  readonly left: readonly string[];
} {
  if (source === undefined) throw new InputError("source.missing", {}, { file: xliff.name });
  const { units } = readXliff(decodeXml(xliff), { name: xliff.name });
  const segments = units.flatMap((unit) => unit.segments);
  const original = decode(source);
  const strings = readResource(original, source.name);
  const targets = new Map(
    segments.flatMap(({ id, source: from, target, state }) =>
      state !== "initial" && target && strings.get(id) === from.text ? [[id, target.text] as const] : [],
    ),
  );
  if (!segments.some(({ id }) => strings.has(id))) {
    throw new InputError("xliff.other-document", { units: units.length, source: source.name }, { file: xliff.name });
  }
  const left = Array.from(strings.keys()).filter((path) => !targets.has(path));
  return { text: writeResource(original, (path, text) => targets.get(path) ?? text), left };
}
