import { InputError } from "../../model/input-error.js";
import { identityMap, placeAt } from "../../model/source-map.js";
import { doubledName } from "./doubled-name.js";
import { targetNames } from "./plural-forms.js";

/** The strings that a translated resource needs, by their dotted path: each the string of the source to translate. In the source's order. */
export type ResourceStrings = ReadonlyMap<string, string>;

/**
 * The strings of an i18next JSON resource that have something to translate, under the names of the target language's plural forms.
 *
 * @throws InputError `resource.value` naming the first thing that could not come home exactly: no JSON object, a value that is neither
 *   text nor a group, a name with a dot or a sign of markup in it, or one that JavaScript would reorder or lose; `resource.doubled`
 *   naming the first that stands twice
 */
export function readResource(text: string, name: string, trgLang: string): ResourceStrings {
  const strings = new Map<string, string>();
  for (const [path, value] of stringsIn(parseGroup(text, name), trgLang, [], name)) {
    if (value.trim() !== "") strings.set(path, value);
  }
  return strings;
}

/**
 * The resource in the target language: nesting, order of names and indentation are those of the source.
 *
 * @param translate - gives the string of a path; `source` is what it is a translation of
 */
export function writeResource(
  text: string,
  trgLang: string,
  translate: (path: string, source: string) => string,
): string {
  const walk = (group: Group, path: readonly string[]): Group =>
    Object.fromEntries(
      targetNames(group, trgLang).map(({ name, from }) => {
        const value = group[from];
        const inner = [...path, name];
        return [name, isGroup(value) ? walk(value, inner) : translate(inner.join("."), String(value))];
      }),
    );
  const indent = /\n([ \t]+)"/u.exec(text)?.[1] ?? "  ";
  return `${JSON.stringify(walk(JSON.parse(text), []), null, indent)}\n`;
}

type Group = Readonly<Record<string, unknown>>;

function* stringsIn(
  group: Group,
  trgLang: string,
  path: readonly string[],
  file: string,
): Generator<readonly [path: string, value: string]> {
  for (const name of Object.keys(group)) {
    if (UNSAFE.test(name)) throw new InputError("resource.value", { path: [...path, name].join(".") }, { file });
  }
  for (const { name, from } of targetNames(group, trgLang)) {
    const value = group[from];
    const inner = [...path, name];
    if (typeof value === "string") yield [inner.join("."), value];
    else if (isGroup(value)) yield* stringsIn(value, trgLang, inner, file);
    else throw new InputError("resource.value", { path: [...path, from].join(".") }, { file });
  }
}

/**
 * Names that could not come home: dots part a path, numbers are put in another order by every JavaScript object, `__proto__` vanishes, and
 * the package `xliff` writes some signs of attributes as they are.
 */
const UNSAFE = /^$|\.|^\d+$|^__proto__$|[&<>"'\t\r\n]/u;

const isGroup = (node: unknown): node is Group => typeof node === "object" && node !== null && !Array.isArray(node);

function parseGroup(text: string, file: string): Group {
  const node = parseJson(text);
  if (!isGroup(node)) throw new InputError("resource.value", { path: "–" }, { file });
  refuseDoubled(text, file);
  return node;
}

function refuseDoubled(text: string, file: string): void {
  const doubled = doubledName(text);
  if (doubled === undefined) return;
  const place = placeAt(identityMap(text).lineStarts, doubled.offset);
  throw new InputError("resource.doubled", { path: doubled.path }, { file, place });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
