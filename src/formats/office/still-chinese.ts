import { groupBy } from "../../model/group-by.js";
import type { InputFile } from "../../model/input-file.js";
import type { Issue } from "../../model/issue.js";
import type { Place } from "../../model/place.js";
import type { RuleTable } from "../../model/rule.js";
import { type OfficePackage, openPackage } from "../../office/index.js";
import type { XmlTag } from "../../xml/index.js";
import { longXml, readPartXml } from "./read-part.js";

/** What a reader sees in Chinese though every text is translated. */
export type StillChinese =
  | "list-number"
  | "list-text"
  | "page-number"
  | "note-number"
  | "number-format"
  | "date-field"
  | "field"
  | "field-code"
  | "contents"
  | "equation"
  | "property"
  | "part"
  | "control"
  | "choice"
  | "formula"
  | "condition"
  | "filter"
  | "result"
  | "cache"
  | "sheet-name"
  | "slide-list"
  | "slicer"
  | "book-property";

/** A place that may hold such Chinese: the parts, and the attribute or the text of an element in them. */
export interface ChinesePlace {
  readonly what: StillChinese;
  readonly part: RegExp;
  readonly element: string;
  /** Name of the attribute without prefix; the element's text where it is left out. */
  readonly attribute?: string;
  /** What values have in common that are told of once; the whole value where it is left out. */
  readonly same?: (value: string) => string;
  /** The value is Chinese; where it is left out, one with a Chinese character is. `before` is the element before this one in its parent. */
  readonly isChinese?: (value: string, tag: XmlTag, parent: XmlTag | undefined, before?: XmlTag) => boolean;
}

/** The rule that tells of it. */
export const stillChineseRules = {
  "layout/still-chinese": { type: "untranslated", severity: "warning" },
} as const satisfies RuleTable;

/** Chinese that a reader sees though every text is translated. */
export interface LeftChinese {
  readonly what: StillChinese;
  readonly text: string;
  readonly place: Place;
  /** What is of one group is told once, with its first text; equal texts are where this is left out. */
  readonly group?: string;
  /** Whether `--numbering latin` writes it otherwise. */
  readonly isMended?: boolean;
}

/** An issue for each text or group of texts, with how often it stands in the document and where first. */
export function leftIssues(found: Iterable<LeftChinese>): Issue[] {
  const groups = new Map<string, { readonly first: LeftChinese; count: number }>();
  for (const left of found) {
    const key = `${left.what} ${left.group ?? left.text}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { first: left, count: 1 });
    else known.count += 1;
  }
  return Array.from(groups.values(), ({ first, count }) => leftIssue(first, count));
}

function leftIssue({ what, text, place }: LeftChinese, count: number): Issue {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return {
    rule: "layout/still-chinese",
    ...stillChineseRules["layout/still-chinese"],
    values: { text: shown, count, context: what },
    place,
  };
}

/** What of a package stays Chinese and is no text that a translator gets: each value once, with how often it stands there. */
export function stillChinese(file: InputFile, places: readonly ChinesePlace[], placesIn?: PlacesIn): Issue[] {
  const office = openPackage(file.bytes, { name: file.name });
  const placeAt = placesIn?.(office, file.name);
  const groups = new Map<string, { readonly first: LeftChinese; count: number }>();
  const take: TakeChinese = (part, place, value, within) => {
    const key = `${place.what} ${place.same?.(value) ?? value}`;
    const known = groups.get(key);
    if (known !== undefined) known.count += 1;
    else {
      const first = { what: place.what, text: value, place: placeAt?.(part, within()) ?? partPlace(part) };
      groups.set(key, { first, count: 1 });
    }
  };
  for (const part of office.entries.keys()) {
    const own = places.filter((place) => place.part.test(part));
    if (own.length > 0) chineseIn(office, part, file.name, own, take);
  }
  return Array.from(groups.values(), ({ first, count }) => leftIssue(first, count));
}

/** Tells where something stands in a package by its part and the elements that are open there; nothing where the part says enough. */
export type PlacesIn = (
  office: OfficePackage,
  file: string,
) => (part: string, within: readonly XmlTag[]) => Place | undefined;

const partPlace = (part: string): Place => ({
  in: "part",
  part: part.replace(/^.*\//u, "").replace(/\.xml$/u, ""),
  paragraph: 1,
});

const LONGEST = 60; // characters of a value that is shown
const HAN = /\p{Script=Han}/u;

/** Is told of a value, and on request of the elements that are open where it stands. */
type TakeChinese = (part: string, place: ChinesePlace, value: string, within: () => readonly XmlTag[]) => void;

function chineseIn(
  office: OfficePackage,
  part: string,
  file: string,
  places: readonly ChinesePlace[],
  onChinese: TakeChinese,
): void {
  const byElement = groupBy(places, ({ element }) => element);
  const open: { readonly tag: XmlTag; text: string; last?: XmlTag }[] = [];
  const take = (place: ChinesePlace, value: string, tag: XmlTag): void => {
    const { isChinese = (text: string) => HAN.test(text) } = place;
    const parent = open.at(-1);
    if (isChinese(value, tag, parent?.tag, parent?.last))
      onChinese(part, place, value, () => [...open.map((element) => element.tag), tag]);
  };
  const xml = longXml(office, part, file);
  if (xml === undefined) return;
  readPartXml(xml, part, file, {
    open: (tag) => {
      for (const place of byElement.get(tag.local) ?? []) {
        if (place.attribute === undefined) continue;
        const value = Object.values(tag.attributes).find(({ local }) => local === place.attribute)?.value;
        if (value !== undefined) take(place, value, tag);
      }
      open.push({ tag, text: "" });
    },
    close: () => {
      const element = open.pop();
      if (element === undefined) return;
      for (const place of byElement.get(element.tag.local) ?? [])
        if (place.attribute === undefined) take(place, element.text, element.tag);
      const parent = open.at(-1);
      if (parent !== undefined) parent.last = element.tag;
    },
    text: (value) => {
      const element = open.at(-1);
      if (element !== undefined) element.text += value;
    },
  });
}
