import type { Document, Unit } from "../../model/document.js";
import type { DocumentChange } from "../../model/merged.js";
import type { Span } from "../../model/span.js";
import { isSameLanguage, isUnspaced } from "../../text/language.js";
import { startInFile } from "../flow/flow-places.js";
import type { UnitSplice } from "../splice-text-file.js";
import type { HtmlElement } from "./html-tokens.js";
import type { LanguageAttribute } from "./page-facts.js";
import type { HtmlFlow, HtmlPage } from "./read-html.js";

/** Which languages a translated page says otherwise, and how that is told. */
export interface LanguageSplices {
  readonly splices: readonly UnitSplice[];
  readonly changes: readonly DocumentChange[];
}

/**
 * Elements of which all text is translated, and which say that they are in the source language, say the target language. Where the page as a whole is in part
 * translated, so do the translated blocks that say none.
 *
 * @param attribute - in which a block without one is given its language: XHTML 1.1 and SVG know `xml:lang` alone
 * @see HTML Standard, 3.2.6.2 "The lang and xml:lang attributes"
 */
export function languageSplices(
  original: string,
  { flows, languages }: Pick<HtmlPage, "flows" | "languages">,
  document: Document,
  attribute: "lang" | "xml:lang",
): LanguageSplices {
  const { trgLang } = document;
  const texts = flows
    .map((flow, index) => textOf(flow, document.units[index], document))
    .filter((text) => text !== undefined);
  const own = languages.filter(({ value }) => isSameLanguage(value, document.srcLang));
  const changed = own.filter(({ element }) => isTranslated(extentOf(element, original), texts));
  const rest = own.filter((attribute) => !changed.includes(attribute));
  const marked = rest.length === 0 ? [] : translatedBlocks(flows, texts);
  const said = `${attribute}="${trgLang}"`;
  const splices = [
    ...changed.map(({ place }): UnitSplice => ({ span: place.span, replacement: trgLang })),
    ...marked.map((at): UnitSplice => ({ span: { start: at, end: at }, replacement: ` ${said}` })),
  ];
  return { splices, changes: [...changesOf(changed, trgLang), ...additionsOf(marked.length, said)] };
}

/** A text of the page that is to be translated. */
interface PageText {
  readonly at: number;
  readonly isDone: boolean;
}

/** Nothing where the text needs no translation, as an English name in a Chinese page. */
function textOf(flow: HtmlFlow, unit: Unit | undefined, { srcLang }: Document): PageText | undefined {
  const needed = (text: string): boolean => (isUnspaced(srcLang) ? HAN_OR_KANA.test(text) : LETTER.test(text));
  const segments = unit?.segments.filter(({ source }) => needed(source.text)) ?? [];
  if (segments.length === 0) return undefined;
  return { at: startInFile(flow, 0), isDone: segments.every(({ target }) => target !== undefined) };
}

const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER = /\p{L}/u;

/** Whether texts stand within a stretch of the page and all of them are translated. */
function isTranslated({ start, end }: Span, texts: readonly PageText[]): boolean {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((texts[middle]?.at ?? start) < start) low = middle + 1;
    else high = middle;
  }
  const first = low;
  for (; (texts[low]?.at ?? end) < end; low += 1) if (texts[low]?.isDone === false) return false;
  return low > first;
}

function extentOf(element: HtmlElement | undefined, original: string): Span {
  const { startOffset = 0, endOffset = original.length } = element?.sourceCodeLocation ?? {};
  const isWhole = element === undefined || element.tagName === "html" || element.tagName === "body";
  return isWhole ? { start: 0, end: original.length } : { start: startOffset, end: endOffset };
}

/** Where the start tags of translated blocks take an attribute: after their names. */
function translatedBlocks(flows: readonly HtmlFlow[], texts: readonly PageText[]): number[] {
  const blocks = new Set(flows.flatMap(({ block }) => block ?? []));
  return Array.from(blocks).flatMap((block) => {
    const { name, tag, extent, saysLanguage } = block;
    if (tag === undefined || saysLanguage || name === "body" || name === "html") return [];
    return isTranslated(extent, texts) ? [tag + 1 + name.length] : [];
  });
}

function changesOf(changed: readonly LanguageAttribute[], trgLang: string): DocumentChange[] {
  const was = new Set(changed.map(({ value }) => value));
  return Array.from(was, (value) => ({ what: "lang", values: { was: `lang="${value}"`, now: `lang="${trgLang}"` } }));
}

const additionsOf = (count: number, now: string): DocumentChange[] =>
  count === 0 ? [] : [{ what: "lang-added", values: { count, now } }];
