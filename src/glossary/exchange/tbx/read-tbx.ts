import { languageTag } from "../../../model/language-tag.js";
import {
  childrenOf,
  type EntryReading,
  readEntries,
  textOf,
  type XmlElement,
  type XmlRoot,
} from "../../../xml/index.js";
import { asXmlTerm, asXmlText } from "../xml-text.js";
import type { TbxDialect, TbxEntry, TbxItem, TbxLanguage, TbxTerm } from "./entry.js";

/**
 * The entries of a TBX text: v3 (`tbx`) in any dialect and either style, or v2 (`martif`).
 *
 * @throws InputError `xml.*` as `readEntries` does
 */
export function readTbx(text: string, name: string): { dialect: TbxDialect; entries: TbxEntry[] } {
  const { root, entries } = readEntries(text, tbx, { name });
  return { dialect: dialectOf(root), entries };
}

const tbx: EntryReading<TbxEntry> = {
  expected: "tbx, martif",
  isRoot: ({ local }) => local === "tbx" || local === "martif",
  isEntry: ({ local }) => local === "conceptEntry" || local === "termEntry",
  toEntry: entryOf,
};

function dialectOf({ local, attributes }: XmlRoot): TbxDialect {
  if (local === "martif") return "v2";
  if (attributes.type === "TBX-Core") return "core";
  return attributes.type === "TBX-Min" ? "min" : "basic";
}

function entryOf(element: XmlElement): TbxEntry {
  const languages = new Map<string, TbxLanguage>();
  for (const section of childrenOf(element).filter(({ local }) => LANGUAGES.has(local))) {
    const tag = section.attributes["xml:lang"] ?? "";
    const language = languageTag(tag) ?? tag;
    const { items = [], terms = [] } = languages.get(language) ?? {};
    languages.set(language, {
      language,
      items: [...items, ...itemsIn(section)],
      terms: [...terms, ...termsIn(section)],
    });
  }
  return {
    id: element.attributes.id,
    line: element.line,
    items: itemsIn(element),
    languages: Array.from(languages.values()),
  };
}

const LANGUAGES = new Set(["langSec", "langSet"]);
const TERMS = new Set(["termSec", "tig", "ntig"]);
/** What parts an entry, and what stands around a term in v2. */
const STRUCTURE = new Set([...LANGUAGES, ...TERMS, "term", "termGrp"]);

function termsIn(section: XmlElement): TbxTerm[] {
  return childrenOf(section)
    .filter(({ local }) => TERMS.has(local))
    .map((element) => {
      const parts = [element, ...childrenOf(element).filter(({ local }) => local === "termGrp")];
      const term = parts.flatMap(childrenOf).find(({ local }) => local === "term");
      return { text: term === undefined ? "" : asXmlTerm(textOf(term)), items: parts.flatMap(itemsIn) };
    });
}

/** The data categories and notes straight within an element, those of groups as well. */
const itemsIn = (element: XmlElement): TbxItem[] =>
  childrenOf(element)
    .filter(({ local }) => !STRUCTURE.has(local))
    .flatMap((child) => (GROUP.test(child.local) ? groupItems(child) : [itemOf(child)]))
    .filter(({ value, target }) => value !== "" || target !== undefined);

const GROUP = /^(?:descrip|admin|termNote|transac)Grp$/u;

/** The first of a group is what the others are about: its source, its date and who is responsible; what else there is stands for itself. */
function groupItems(group: XmlElement): TbxItem[] {
  const [first, ...others] = childrenOf(group);
  if (first === undefined) return [];
  const isTransaction = group.local === "transacGrp";
  const date = others.find(({ local }) => isTransaction && local === "date");
  const by = others.find((other) => isTransaction && itemOf(other).category === "responsibility");
  const source = others.find((other) => group.local === "descripGrp" && itemOf(other).category === "source");
  const about = { date: textIn(date), by: textIn(by), source: textIn(source) };
  const rest = others.filter((other) => other !== date && other !== by && other !== source);
  return [{ ...itemOf(first), ...about }, ...rest.map(itemOf)];
}

const textIn = (element: XmlElement | undefined): string | undefined =>
  element && (asXmlText(textOf(element)) || undefined);

/** A category is named by its type (DCA and v2), else by its tag (DCT). */
function itemOf(element: XmlElement): TbxItem {
  const { local, attributes } = element;
  return {
    element: "descrip",
    category: attributes.type ?? local,
    value: asXmlText(textOf(element)),
    target: attributes.target,
  };
}
