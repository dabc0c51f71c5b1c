import type { InlineCode } from "../../../model/document.js";
import type { SlicedText } from "../../../text/sliced-text.js";
import { escapeXmlText, unescapeXml } from "../../../xml/index.js";
import type { PartFlow } from "../part.js";
import { type OfficePlace, placedMap } from "../plain-flow.js";

/**
 * The texts of a line at the head or foot of a sheet's printed pages: one for each of left, centre and right in which there is Chinese. Numbers
 * of pages, dates and looks are codes; a look in which a part begins stays outside of its text.
 *
 * @param xml - the part; `start` and `end` are those of the line in it, which has no markup within
 * @see ECMA-376, part 1, 18.3.1.46 (oddHeader)
 */
export function pageLineFlows(
  xml: SlicedText,
  start: number,
  end: number,
  place: OfficePlace,
  name: string,
): PartFlow[] {
  const flows: PartFlow[] = [];
  let section: LineToken[] = [];
  const finish = (): void => {
    const flow = sectionFlow(section, place, name);
    if (flow !== undefined) flows.push(flow);
    section = [];
  };
  for (const match of xml.slice(start, end).matchAll(TOKEN)) {
    const [raw] = match;
    const from = start + match.index;
    const { section: side, code } = match.groups ?? {};
    if (side !== undefined) finish();
    else section.push({ raw, start: from, end: from + raw.length, code });
  }
  finish();
  return flows;
}

/** A code of a line, or a character of its text; both as they stand in the XML. */
interface LineToken {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly code: string | undefined;
}

const AMP = "(?:&amp;|&#38;|&#x26;)";
const QUOTE = '(?:&quot;|&#34;|")';
const TOKEN = new RegExp(
  [
    `${AMP}${AMP}`, // an ampersand of the text
    `(?<section>${AMP}[LCR])`,
    `${AMP}(?<code>${QUOTE}(?:(?!${QUOTE}).)*${QUOTE}|K(?:[0-9A-F]{6}|\\d\\d[+-]\\d{3})|\\d{1,3}|[PNDTFAZGBIUESXYOH])`,
    "&[^;]+;|[\\s\\S]",
  ].join("|"),
  "giu",
);

function sectionFlow(tokens: readonly LineToken[], place: OfficePlace, name: string): PartFlow | undefined {
  const isLook = ({ code }: LineToken): boolean => code !== undefined && !SHOWN.test(code);
  const first = tokens.findIndex((token) => !isLook(token));
  const last = tokens.findLastIndex((token) => !isLook(token));
  const own = first === -1 ? [] : tokens.slice(first, last + 1);
  const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
  const codes: InlineCode[] = [];
  let text = "";
  for (const { raw, code } of own) {
    if (code === undefined) text += unescapeXml(raw).replace("&&", "&");
    else codes.push(lineCode(codes.length + 1, raw, code, text.length));
  }
  if (!HAN.test(text)) return undefined;
  const before = first > 0 ? (tokens[first - 1]?.raw ?? "") : "";
  const natives = new Map(codes.map(({ id, native }) => [id, native ?? ""]));
  return {
    kind: "paragraph",
    text,
    codes,
    map: placedMap(place),
    context: { name },
    span: { start, end },
    write: (content) => written(content.text, content.codes, natives, before),
  };
}

const SHOWN = /^[PNDTFAZG]$/iu; // numbers of pages, date, time, names of file and sheet, a picture
const HAN = /\p{Script=Han}/u;

function lineCode(number: number, native: string, code: string, offset: number): InlineCode {
  const type = TYPES[code.toUpperCase()] ?? "x-look";
  const equiv = /^[PN]$/iu.test(code) ? { equiv: code.toUpperCase() === "P" ? "1" : "9" } : {};
  return { id: `${number}`, kind: "placeholder", offset, element: "x", native, type, ...equiv };
}

const TYPES: Readonly<Record<string, string>> = {
  P: "x-page",
  N: "x-pages",
  D: "x-date",
  T: "x-time",
  F: "x-file",
  Z: "x-file",
  A: "x-sheet",
  G: "image",
};

/** A figure behind the size of a font would be taken for a part of it, so that a blank stands between. */
function written(
  text: string,
  codes: readonly InlineCode[],
  natives: ReadonlyMap<string, string>,
  before: string,
): string {
  let [line, from] = ["", 0];
  const add = (piece: string, previous: string): void => {
    const isParted = ENDS_IN_FIGURE.test(previous) && /^\d/u.test(piece);
    line += (isParted ? " " : "") + escapeXmlText(piece.replaceAll("&", "&&"));
  };
  let previous = before;
  for (const { id, offset } of codes) {
    if (offset > from) add(text.slice(from, offset), previous);
    previous = natives.get(id) ?? "";
    line += previous;
    from = offset;
  }
  add(text.slice(from), previous);
  return line;
}

const ENDS_IN_FIGURE = /(?:;|K[0-9A-F]*)[\d+-]*\d$/iu; // "&amp;14"
