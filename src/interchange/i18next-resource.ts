import xliff from "xliff";
import { InputError } from "../model/input-error.js";

/** The strings of an i18next resource by their dotted path, in the file's order. */
export type ResourceStrings = ReadonlyMap<string, string>;

/**
 * The strings of an i18next JSON resource.
 *
 * @throws InputError `resource.value` naming the first thing that could not come home exactly: no JSON object, a value that is neither
 *   text nor a group, a name with a dot in it, or one that the exchange would reorder or lose
 */
export function readResource(text: string, name: string): ResourceStrings {
  const strings = new Map<string, string>();
  const walk = (node: unknown, path: readonly string[]): void => {
    if (typeof node === "string") strings.set(path.join("."), node);
    else if (isGroup(node))
      for (const [key, value] of Object.entries(node)) walk(value, [...path, safeKey(key, path, name)]);
    else throw new InputError("resource.value", { path: path.join(".") || "–" }, { file: name });
  };
  walk(parseJson(text, name), []);
  return strings;
}

/** The resource again, with other strings in the places of its own; order and nesting stay. */
export function writeResource(text: string, translate: (path: string, source: string) => string): string {
  const walk = (node: unknown, path: readonly string[]): unknown => {
    if (typeof node === "string") return translate(path.join("."), node);
    return isGroup(node)
      ? Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value, [...path, key])]))
      : node;
  };
  return `${JSON.stringify(walk(JSON.parse(text), []), null, 2)}\n`;
}

/**
 * XLIFF 1.2 of a resource, a unit a string, its path as id, made by the package `xliff` and read back by it: a string that would not
 * come home as it went is refused.
 *
 * @throws InputError `resource.value` naming the string
 */
export async function resourceToXliff(
  strings: ResourceStrings,
  { name, srcLang, trgLang }: { name: string; srcLang: string; trgLang: string },
): Promise<string> {
  const units = Object.fromEntries(Array.from(strings, ([path, source]) => [path, { source, target: "" }]));
  const body = await xliff.jsToXliff12(
    { resources: { [name]: units }, sourceLanguage: srcLang, targetLanguage: trgLang },
    { indent: "" },
  );
  const home = (await xliff.xliff12ToJs(body)).resources[name] ?? {};
  for (const [path, source] of strings) {
    if (home[path]?.source !== source || NOT_XML.test(source))
      throw new InputError("resource.value", { path }, { file: name });
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
}

const NOT_XML = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/u; // XML 1.0, section 2.2, and the line ends that XML folds

const isGroup = (node: unknown): node is Record<string, unknown> =>
  typeof node === "object" && node !== null && !Array.isArray(node);

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError("resource.value", { path: "–" }, { file: name });
  }
}

/** Names like `10` are put in another order by every JavaScript object, and `__proto__` vanishes. */
function safeKey(key: string, path: readonly string[], name: string): string {
  if (key === "" || key.includes(".") || /^\d+$/u.test(key) || key === "__proto__") {
    throw new InputError("resource.value", { path: [...path, key].join(".") }, { file: name });
  }
  return key;
}
