import type { InlineCode } from "../../model/document.js";
import type { Span } from "../../model/span.js";
import { escapeXmlText, unescapeXml } from "../../xml/index.js";
import type { PartFlow } from "./part.js";
import { type OfficePlace, placedMap } from "./plain-flow.js";

/**
 * The texts of a description that holds HTML, as those of books do: one for each block of it, with its other tags as codes. Nothing where no
 * tag stands in it.
 *
 * @param raw - the description as it stands in the XML from `start` on: with its tags escaped, or in one CDATA section
 */
export function describedFlows(
  raw: string,
  start: number,
  placeOf: (block: number) => OfficePlace,
): PartFlow[] | undefined {
  const section = CDATA.exec(raw);
  if (section === null && raw.includes("<")) return undefined;
  const isEscaped = section === null;
  const tags = Array.from(raw.matchAll(isEscaped ? ESCAPED_TAG : TAG));
  if (tags.length === 0) return undefined;
  const flows: PartFlow[] = [];
  const [first, last] = section === null ? [0, raw.length] : [section[1]?.length ?? 0, raw.length - "]]>".length];
  let tokens: HtmlToken[] = [];
  let from = first;
  const finish = (): void => {
    const flow = blockFlow(tokens, start, isEscaped, placeOf(flows.length + 1));
    if (flow !== undefined) flows.push(flow);
    tokens = [];
  };
  for (const { 0: tag, index, groups: { name = "" } = {} } of tags) {
    if (index > from) tokens.push({ raw: raw.slice(from, index), at: from, isTag: false });
    from = index + tag.length;
    if (INLINE.has(name.toLowerCase())) tokens.push({ raw: tag, at: index, isTag: true });
    else finish();
  }
  if (last > from) tokens.push({ raw: raw.slice(from, last), at: from, isTag: false });
  finish();
  return flows;
}

/** A tag, or the text between two, as it stands in the XML. */
interface HtmlToken {
  readonly raw: string;
  readonly at: number;
  readonly isTag: boolean;
}

const CDATA = /^(\s*<!\[CDATA\[)(?:(?!\]\]>)[\s\S])*\]\]>$/u;
const TAG_NAME = "\\/?(?<name>[a-z][a-z0-9]*)(?=[\\s&/>])";
const ESCAPED_TAG = new RegExp(`&lt;${TAG_NAME}(?:(?!&lt;|&gt;)[^<])*&gt;`, "giu"); // "&lt;p class=&quot;a&quot;&gt;"
const TAG = new RegExp(`<${TAG_NAME}[^<>]*>`, "giu");
const INLINE: ReadonlySet<string> = new Set("a abbr b cite em font i small span strong sub sup u".split(" "));

/** The text of a block without the tags at its ends; nothing where no letter stands in it. */
function blockFlow(
  all: readonly HtmlToken[],
  start: number,
  isEscaped: boolean,
  place: OfficePlace,
): PartFlow | undefined {
  const isText = ({ raw, isTag }: HtmlToken): boolean => !isTag && raw.trim() !== "";
  const tokens = all.slice(all.findIndex(isText), all.findLastIndex(isText) + 1);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const codes: InlineCode[] = [];
  let text = "";
  for (const { raw, isTag } of tokens)
    if (isTag)
      codes.push({ id: `${codes.length + 1}`, kind: "placeholder", offset: text.length, element: "x", native: raw });
    else text += unescapeXml(isEscaped ? unescapeXml(raw) : raw);
  if (!/\p{L}/u.test(text)) return undefined;
  const natives = new Map(codes.map(({ id, native }) => [id, native ?? ""]));
  const span: Span = { start: start + first.at, end: start + last.at + last.raw.length };
  const written = (piece: string): string => (isEscaped ? escapeXmlText(escapeXmlText(piece)) : escapeXmlText(piece));
  return {
    kind: "paragraph",
    text,
    codes,
    map: placedMap(place),
    context: { name: "description" },
    span,
    write: ({ text: translation, codes: kept }) => {
      let [html, from] = ["", 0];
      for (const { id, offset } of kept) {
        html += written(translation.slice(from, offset)) + (natives.get(id) ?? "");
        from = offset;
      }
      return html + written(translation.slice(from));
    },
  };
}
