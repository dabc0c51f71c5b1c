import { spanOf, type XmlTag, type XmlWhere } from "../../../xml/index.js";
import { IGNORED, type Inside } from "../inside.js";
import type { PartCopy, WritePart } from "../part.js";
import type { OfficePlace } from "../plain-flow.js";
import type { LeftChinese, StillChinese } from "../still-chinese.js";
import { valueSpan } from "../value-span.js";
import { latinLevelText } from "../word/lists/latin-numbering.js";
import { localAttribute } from "./local-attribute.js";
import { latinDate } from "./text-dates.js";

/** Numbers and dates that the styles of a part make with Chinese characters, and what they become on request. */
export interface TextNumbers {
  readonly copies: readonly PartCopy[];
  readonly left: readonly LeftChinese[];
}

/** Where such a number stands. */
export interface NumberFacts {
  readonly xml: string;
  readonly place: OfficePlace;
  /** BCP 47. */
  readonly trgLang: string;
}

/**
 * The numbers of lists, headings, pages and notes that an element makes with Chinese characters.
 *
 * @see OpenDocument 1.3, part 3, 19.500 (num-format), 19.502 (num-prefix), 19.503 (num-suffix)
 */
export function numbersOf(tag: XmlTag, where: XmlWhere, { xml, place, trgLang }: NumberFacts): TextNumbers {
  const format = localAttribute(tag, "num-format") ?? "";
  const texts = levelTexts(tag, trgLang);
  const isChinese = HAN.test(format);
  if (!isChinese && texts.every(({ was }) => !HAN.test(was))) return { copies: [], left: [] };
  const element = xml.slice(where.start, where.end);
  const copies = [...(isChinese ? [{ name: "num-format", now: "1" }] : []), ...texts].flatMap(({ name, now }) => {
    const span = valueSpan(element, `[\\w-]+:${name}`);
    if (span === undefined) return [];
    return [inLatin({ start: where.start + span.start, end: where.start + span.end }, () => escaped(now))];
  });
  const what = kinds.get(tag.local) ?? "list-number";
  const numbers: LeftChinese[] = isChinese ? [{ what, text: format, place, isMended: true }] : [];
  return { copies, left: [...numbers, ...wordsLeft(texts, place)] };
}

/** What stays beside a number, in one. */
function wordsLeft(texts: ReturnType<typeof levelTexts>, place: OfficePlace): LeftChinese[] {
  const find = (name: string) => texts.find((text) => text.name === name);
  const [before, behind, whole] = [find("num-prefix"), find("num-suffix"), find("num-list-format")];
  const text = whole?.was.replace(/%(\d+)%/gu, "%$1") ?? `${before?.was ?? ""}%1${behind?.was ?? ""}`;
  if (!HAN.test(text)) return [];
  return [{ what: "list-text", text, place, isMended: texts.every(({ now }) => !HAN.test(now)) }];
}

const HAN = /\p{Script=Han}/u;

const kinds: ReadonlyMap<string, StillChinese> = new Map([
  ["page-layout-properties", "page-number"],
  ["page-number", "page-number"],
  ["page-count", "page-number"],
  ["notes-configuration", "note-number"],
]);

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** What stands beside a number, with what it becomes: before and behind it, and both with the numbers of all levels in one. */
function levelTexts(tag: XmlTag, trgLang: string): { name: string; was: string; now: string }[] {
  const before = localAttribute(tag, "num-prefix") ?? "";
  const behind = localAttribute(tag, "num-suffix") ?? "";
  const [first = "", last = ""] = latinLevelText(`${before}%1${behind}`, trgLang).split("%1");
  const whole = localAttribute(tag, "num-list-format") ?? "";
  const latin = latinLevelText(whole.replace(/%(\d+)%/gu, "%$1"), trgLang).replace(/%(\d+)/gu, "%$1%");
  return [
    { name: "num-prefix", was: before, now: first },
    { name: "num-suffix", was: behind, now: last },
    { name: "num-list-format", was: whole, now: latin },
  ].filter(({ was, now }) => was !== "" && (was !== now || HAN.test(was)));
}

/**
 * The form of a date with Chinese words in it; what cannot be turned is only told of.
 *
 * @see OpenDocument 1.3, part 3, 16.29.10 (date-style), 16.29.26 (text)
 */
export function numberStyle(
  tag: XmlTag,
  where: XmlWhere,
  { xml, place, trgLang }: NumberFacts,
  take: (numbers: TextNumbers) => void,
): Inside {
  const opening = spanOf(where);
  const parts: { name: string; text: string }[] = [];
  return {
    open: (child) => {
      const part = { name: child.local, text: "" };
      parts.push(part);
      return {
        open: () => IGNORED,
        text: (value) => {
          part.text += value;
        },
      };
    },
    close: ({ start }) => {
      const text = parts.map((part) => part.text || (numerals.get(part.name) ?? "")).join("");
      if (!HAN.test(text)) return;
      const isDate = tag.local === "date-style" || tag.local === "time-style";
      const latin = isDate ? latinDate(tag, parts, trgLang) : undefined;
      const what = isDate ? "date-field" : "number-format";
      const left: LeftChinese = { what, text, place, isMended: latin !== undefined };
      if (latin === undefined) return take({ copies: [], left: [left] });
      const language = languageCopies(xml.slice(opening.start, opening.end), opening.start, trgLang);
      const copies = [inLatin({ start: opening.end, end: start }, () => latin), ...language];
      take({ copies, left: [left] });
    },
  };
}

const numerals: ReadonlyMap<string, string> = new Map([
  ["year", "Y"],
  ["month", "M"],
  ["day", "D"],
  ["hours", "h"],
  ["minutes", "m"],
  ["seconds", "s"],
  ["number", "0"],
]);

/** The language of a date's words. */
function languageCopies(element: string, start: number, trgLang: string): PartCopy[] {
  const { language, region } = new Intl.Locale(trgLang).maximize();
  return [
    { name: "language", now: language },
    { name: "country", now: region ?? "none" },
  ].flatMap(({ name, now }) => {
    const span = valueSpan(element, `number:${name}`);
    return span === undefined
      ? []
      : [inLatin({ start: start + span.start, end: start + span.end }, () => now, "languages")];
  });
}

/** What is written otherwise where numbers are asked for in Western figures. */
const inLatin = (
  span: PartCopy["span"],
  write: () => string,
  what: NonNullable<PartCopy["what"]> = "numbers",
): PartCopy => ({
  span,
  what,
  write: ({ options }: WritePart) => (options.numbering === "latin" ? write() : undefined),
});
