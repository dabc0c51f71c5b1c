import type { Content } from "../../../model/document.js";
import type { Span } from "../../../model/span.js";
import type { UnitKind } from "../../../model/unit-kind.js";
import type { SlicedText } from "../../../text/sliced-text.js";
import { attributeOf, escapeXmlText, type XmlTag, type XmlWhere } from "../../../xml/index.js";
import { handlerOf, IGNORED, type Inside, prefixOf, textReader } from "../inside.js";
import { type Look, type LookGroup, plainLook } from "../looks.js";
import type { PartFlow } from "../part.js";
import { type OfficePlace, placedMap, plainFlow } from "../plain-flow.js";
import { runContent } from "../run-flow.js";
import type { RunToken } from "../run-tokens.js";
import { writeRuns } from "../write-runs.js";
import { escapeString, unescapeString } from "./escaped-string.js";
import { type SheetProperty, sheetLook, typeOfSheetLook } from "./sheet-look.js";

/** A string of a workbook as it was read: its text may be set in several looks. */
export interface SheetString {
  /** What stands between its tags. */
  readonly span: Span;
  /** Its flow at a place; nothing where no letter stands in it. */
  readonly flowAt: (kind: UnitKind, place: OfficePlace) => PartFlow | undefined;
}

/**
 * Reads a string of a workbook: the content of a shared string, of a cell with its own string or of a comment. The readings above words are
 * left out.
 *
 * @see ECMA-376, part 1, 18.4.8 (si), 18.3.1.53 (is), 18.7.7 (text)
 */
export function stringReader(
  tag: XmlTag,
  { end: start }: XmlWhere,
  xml: SlicedText,
  take: (string: SheetString) => void,
): Inside {
  const tokens: RunToken[] = [];
  const prefix = prefixOf(tag);
  return {
    open: (child, where) => {
      if (child.local === "t") return textOf(where.start, plainLook, tokens);
      return child.local === "r" ? runReader(xml, tokens) : IGNORED;
    },
    close: ({ start: end }) => {
      const span = { start, end };
      take({ span, flowAt: (kind, place) => flowOf(tokens, span, prefix, kind, place) });
    },
  };
}

function runReader(xml: SlicedText, tokens: RunToken[]): Inside {
  let look: Look = plainLook;
  const properties: SheetProperty[] = [];
  const propertiesReader: Inside = {
    open: (tag, { start }) => ({
      open: () => IGNORED,
      close: ({ end }) => {
        properties.push({ name: tag.local, xml: xml.slice(start, end), value: attributeOf(tag, "val") });
      },
    }),
    close: () => {
      look = sheetLook(properties);
    },
  };
  return {
    open: (tag, where) => {
      if (tag.local === "rPr") return propertiesReader;
      return tag.local === "t" ? textOf(where.start, look, tokens) : IGNORED;
    },
  };
}

const textOf = (start: number, look: Look, tokens: RunToken[]): Inside =>
  textReader(start, (text, span) => {
    if (text !== "") tokens.push({ kind: "text", text: unescapeString(text), look, raw: [span] });
  });

function flowOf(
  tokens: readonly RunToken[],
  span: Span,
  prefix: string,
  kind: UnitKind,
  place: OfficePlace,
): PartFlow | undefined {
  const content = runContent(tokens, typeOfSheetLook);
  if (!LETTER.test(content.text)) return undefined;
  const isPlain = content.codes.length === 0 && content.base.look.properties.length === 0;
  const run = isPlain ? plainText : richRun;
  return {
    kind,
    text: content.text,
    codes: content.codes,
    map: placedMap(place),
    span,
    write: (translation, context) =>
      writeRuns(content, translation, { ...context, run: (text, look) => run(text, look, prefix) }),
  };
}

const LETTER = /\p{L}/u;

const plainText = (text: string, _look: LookGroup, prefix: string): string =>
  `<${prefix}t xml:space="preserve">${escapeXmlText(escapeString(text))}</${prefix}t>`;

function richRun(text: string, group: LookGroup, prefix: string): string {
  const { properties } = group.look;
  const own =
    properties.length === 0 ? "" : `<${prefix}rPr>${properties.map(({ xml }) => xml).join("")}</${prefix}rPr>`;
  return `<${prefix}r>${own}${plainText(text, group, prefix)}</${prefix}r>`;
}

/** The string of a cell that has it as its value, as some programs write it. @see ECMA-376, part 1, 18.18.11 (`str`) */
export const valueString = (value: string, span: Span): SheetString => ({
  span,
  flowAt: (kind, place) => {
    const text = unescapeString(value);
    if (!LETTER.test(text)) return undefined;
    const write = ({ text: translation }: Content): string => escapeXmlText(escapeString(translation));
    return { ...plainFlow({ kind, text, span, place }), write };
  },
});

/** Reads all strings of a part that stand in elements of a name. */
export function listReader(
  name: string,
  xml: SlicedText,
  take: (string: SheetString, around: XmlTag | undefined) => void,
) {
  let around: XmlTag | undefined;
  const block: Inside = {
    open: (tag, where) => {
      if (tag.local === name) return stringReader(tag, where, xml, (string) => take(string, around));
      around = tag;
      return tag.local === "authors" ? IGNORED : block;
    },
  };
  return handlerOf(block);
}
