import { isBlock, isIsland, isPreformatted, isUntranslated } from "./elements.js";
import type { HtmlElement } from "./html-tokens.js";

/** What an element and those around it say of the text in it. */
export interface ElementFacts {
  /** Whether the text stays as it is: `translate="no"`, the class `notranslate`, a script. */
  readonly isProtected: boolean;
  /** The innermost element around the text, or itself, that is one thing in its line: an island, or the first that protects. */
  readonly region?: HtmlElement;
  /** The innermost block around the text. */
  readonly block?: HtmlElement;
  /** The innermost cell of a table around the text. */
  readonly cell?: HtmlElement;
  readonly isPreformatted: boolean;
  /** Whether it is an element of SVG or MathML. */
  readonly isForeign: boolean;
}

/** Gives what is known of an element. */
export function factsFinder(): (element: HtmlElement | undefined) => ElementFacts {
  const known = new WeakMap<HtmlElement, ElementFacts>();
  return (element) => {
    const unknown: HtmlElement[] = [];
    let facts: ElementFacts | undefined;
    for (let at = element; at !== undefined; at = parentOf(at)) {
      facts = known.get(at);
      if (facts !== undefined) break;
      unknown.push(at);
    }
    let found = facts ?? { isProtected: false, isPreformatted: false, isForeign: false };
    for (const each of unknown.reverse()) {
      found = factsOf(each, found);
      known.set(each, found);
    }
    return found;
  };
}

/** The element that an element stands in. */
export const parentOf = ({ parentNode }: HtmlElement): HtmlElement | undefined =>
  parentNode !== null && "tagName" in parentNode ? parentNode : undefined;

function factsOf(element: HtmlElement, around: ElementFacts): ElementFacts {
  const { tagName: name } = element;
  const isProtected = protects(element) ?? around.isProtected;
  const isRegion = isIsland(name) || isProtected !== around.isProtected;
  const region = isRegion ? element : around.region;
  const block = isBlock(name) || standsApart(element) ? element : around.block;
  const cell = name === "td" || name === "th" ? element : name === "table" ? undefined : around.cell;
  return {
    isProtected,
    isPreformatted: around.isPreformatted || isPreformatted(name) || keepsSpace(element),
    isForeign: element.namespaceURI !== HTML,
    ...(region && { region }),
    ...(block && { block }),
    ...(cell && { cell }),
  };
}

/** Whether an element is no part of the line around it, as its own style says, or is not shown. */
const standsApart = ({ attrs }: HtmlElement): boolean =>
  attrs.some(({ name, value }) => name === "hidden" || (name === "style" && APART.test(value)));

/** Whether the style of an element keeps the line breaks of its text. */
const keepsSpace = ({ attrs }: HtmlElement): boolean =>
  attrs.some(({ name, value }) => name === "style" && KEPT_SPACE.test(value));

const KEPT_SPACE = /(?:^|;)\s*white-space\s*:\s*(?:pre|break-spaces)/iu; // "white-space: pre-line"
const HTML = "http://www.w3.org/1999/xhtml";

const APART = /(?:^|;)\s*display\s*:\s*(?:none|block|flex|grid|table|list-item|flow-root)/iu; // "color:red; display: none"

/** Whether the content of an element is translated or not; nothing where neither its kind nor itself says so. */
function protects({ tagName, attrs }: HtmlElement): boolean | undefined {
  if (isUntranslated(tagName)) return true;
  if (tagName === "mtext") return false; // words within a formula
  return saysKept(attrs);
}

/** Whether attributes say that an element is kept from translation; nothing where they say neither. */
export function saysKept(
  attributes: readonly { readonly name: string; readonly value: string }[],
): boolean | undefined {
  for (const { name, value } of attributes) {
    if (name === "translate") return value.trim().toLowerCase() === "no";
    if (name === "class" && NOT_TRANSLATED.test(value)) return true;
  }
  return undefined;
}

const NOT_TRANSLATED = /(?:^|\s)notranslate(?:\s|$)/u;
