import { InputError } from "../../../model/input-error.js";
import { readXml } from "../../../xml/index.js";
import type { SourceUnit } from "../../format.js";

/**
 * Why a page of a book has text that was not read, as readers of HTML see less than stands in a page that is no XML: an open comment or
 * quotation mark hides what follows it. Nothing where all is read, or the page itself says that a text is not shown.
 *
 * @param text - of the page
 * @param units - what was read of it
 */
export function lostText(text: string, units: readonly SourceUnit[]): string | undefined {
  const shown = text.replace(UNSHOWN, "");
  const read = units.reduce(
    (sum, unit) =>
      sum +
      hanIn(unit.text) +
      unit.codes.reduce((all, code) => all + hanIn(`${code.native ?? ""}${code.equiv ?? ""}`), 0),
    0,
  );
  const isRead = hanIn(shown.replace(MARKUP, "")) <= read && !units.some((unit) => END_OF_PAGE.test(unit.text));
  if (isRead) return undefined;
  if (shown.replace(FOREIGN, "").includes("<![CDATA[")) return "<![CDATA[";
  return faultOf(text);
}

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
