import { InputError } from "../../../model/input-error.js";
import { readXml } from "../../../xml/index.js";
import type { SourceUnit } from "../../format.js";
import { readTokens } from "../../html/html-tokens.js";
import { xhtmlAsHtml } from "../../html/xhtml.js";

/**
 * Why a page of a book has text that was not read, as readers of HTML see less than stands in a page that is no XML: an open comment or
 * quotation mark hides what follows it. Nothing where all is read, or the page itself says that a text is not shown.
 *
 * @param text - of the page
 * @param units - what was read of it
 */
export function lostText(text: string, units: readonly SourceUnit[]): string | undefined {
  const shown = hanIn(text.replace(UNSHOWN, "").replace(MARKUP, ""));
  const read = units.reduce(
    (sum, unit) =>
      sum +
      hanIn(unit.text) +
      unit.codes.reduce((all, code) => all + hanIn(`${code.native ?? ""}${code.equiv ?? ""}`), 0),
    0,
  );
  const runsOn = units.some((unit) => END_OF_PAGE.test(unit.text)); // or the text speaks of pages
  if ((shown <= read && !runsOn) || isSeen(text, shown)) return undefined;
  if (text.replace(UNSHOWN, "").replace(FOREIGN, "").includes("<![CDATA[")) return "<![CDATA[";
  return faultOf(text);
}

/** Whether a reader of HTML sees that many Han characters in a page, those of code too, and no text runs on to the end of the page. */
function isSeen(text: string, shown: number): boolean {
  let [seen, runsOn] = [0, false];
  readTokens(xhtmlAsHtml(text), ({ kind, span, within }) => {
    if (kind !== "text" || RAW.has(within?.tagName ?? "")) return;
    const raw = text.slice(span.start, span.end);
    seen += hanIn(raw);
    runsOn ||= END_OF_PAGE.test(raw);
  });
  return shown <= seen && !runsOn;
}

const RAW: ReadonlySet<string> = new Set(["script", "style"]);

const UNSHOWN =
  /<!--(?:(?!-->)[\s\S])*-->|<(?<raw>script|style)(?:\s[^<>]*)?>(?:(?!<\/\k<raw>)[\s\S])*<\/\k<raw>\s*>/giu;
const FOREIGN = /<(?<root>svg|math)[\s>](?:(?!<\/\k<root>)[\s\S])*<\/\k<root>\s*>/giu; // in which HTML knows CDATA sections
const END_OF_PAGE = /<\/(?:head|body|html)\s*>/iu; // in a text, as where a title is not closed
const MARKUP = /<!\[CDATA\[|<[^<>]*>/gu;

const hanIn = (text: string): number => text.match(HAN)?.length ?? 0;
const HAN = /\p{Script=Han}/gu;

/** What makes a page no XML; entities that HTML knows are no fault. */
function faultOf(text: string): string | undefined {
  try {
    readXml(
      text.replace(ENTITY, " "),
      { open: () => undefined, close: () => undefined },
      { name: "", doctype: "passed over" },
    );
    return undefined;
  } catch (error) {
    return error instanceof InputError ? String(error.values.reason ?? error.code) : "XML";
  }
}

const ENTITY = /&[a-z]\w*;/giu;
