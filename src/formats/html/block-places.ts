import type { Span } from "../../model/span.js";
import type { HtmlElement } from "./html-tokens.js";
import type { LanguageAttribute } from "./page-facts.js";

/** Where a block of a page stands; flows of one block share it. */
export interface BlockPlace {
  readonly name: string;
  /** From its start tag to its end, or to where something else ends it. */
  readonly extent: Span;
  /** Offset of its start tag; left out where the page has none and browsers imply it. */
  readonly tag?: number;
  /** Whether it says its language itself. */
  readonly saysLanguage: boolean;
}

/** The places of blocks in place of the elements, which would hold the whole tree. */
export function blockPlaces(
  languages: readonly LanguageAttribute[],
  pageEnd: number,
): (element: HtmlElement) => BlockPlace {
  const saying = new Set(languages.map(({ element }) => element));
  const places = new Map<HtmlElement, BlockPlace>();
  return (element) => {
    const { startOffset: start = 0, endOffset: end = pageEnd, startTag } = element.sourceCodeLocation ?? {};
    const place = places.get(element) ?? {
      name: element.tagName,
      extent: { start, end },
      ...(startTag && { tag: startTag.startOffset }),
      saysLanguage: saying.has(element),
    };
    places.set(element, place);
    return place;
  };
}
