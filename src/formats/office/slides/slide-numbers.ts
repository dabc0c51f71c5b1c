import type { PartCopy } from "../part.js";
import type { OfficePlace } from "../plain-flow.js";
import { regionalTag } from "../regional-tag.js";
import type { LeftChinese } from "../still-chinese.js";
import { valueSpan } from "../value-span.js";
import { latinResult } from "../word/latin-fields.js";

/** Numbers and dates that a part of a presentation makes with Chinese characters, and what they become on request. */
export interface SlideNumbers {
  readonly copies: readonly PartCopy[];
  readonly left: readonly LeftChinese[];
}

/**
 * The numbers of lists and the dates of a part. What is shown of a date depends on its language.
 *
 * @param trgLang - BCP 47
 * @see ECMA-376, part 1, 20.1.10.61 (ST_TextAutonumberScheme), 21.1.2.2.4 (fld)
 */
export function slideNumbers(xml: string, place: OfficePlace, trgLang: string): SlideNumbers {
  const bullets = Array.from(xml.matchAll(BULLET), ({ index, groups: { before = "", type = "" } = {} }) => {
    const start = index + before.length;
    const now = type.endsWith("Period") ? "arabicPeriod" : "arabicPlain";
    const left: LeftChinese = { what: "list-number", text: type, place, isMended: true };
    return { copies: [inLatin({ start, end: start + type.length }, now)], left };
  });
  const dates = Array.from(xml.matchAll(DATE)).flatMap(({ index, 0: field }) => dateIn(field, index, place, trgLang));
  const all = [...bullets, ...dates];
  return { copies: all.flatMap(({ copies }) => copies), left: all.map(({ left }) => left) };
}

const BULLET =
  /(?<before><(?:\w+:)?buAutoNum\s[^<>]*?\btype\s*=\s*["'])(?<type>ea1(?:Ch[st]|JpnChsDb|JpnKor)(?:Period|Plain))/gu; // '<a:buAutoNum type="ea1ChsPeriod"/>'
const DATE = /<(?<name>(?:\w+:)?fld)\s[^<>]*?\btype\s*=\s*["']datetime\w*["'][^<>]*>.*?<\/\k<name>>/gsu;
const PROPERTIES = /<(?:\w+:)?rPr\s[^<>]*>/u;
const SHOWN = /(?<before><(?:\w+:)?t>)(?<text>[^<>]*)</u;
const HAN = /\p{Script=Han}/u;

function dateIn(
  field: string,
  start: number,
  place: OfficePlace,
  trgLang: string,
): { copies: PartCopy[]; left: LeftChinese }[] {
  const { index: at = 0, groups: { before = "", text = "" } = {} } = SHOWN.exec(field) ?? {};
  const properties = PROPERTIES.exec(field);
  const language = properties && valueSpan(properties[0], "lang");
  const isChinese = language && /^(?:zh|ja)\b/iu.test(properties[0].slice(language.start, language.end));
  if (!HAN.test(text) && !isChinese) return [];
  const latin = HAN.test(text) ? latinResult(text, trgLang) : undefined;
  const shownAt = start + at + before.length;
  const languageAt = start + (properties?.index ?? 0);
  const copies = [
    ...(latin === undefined ? [] : [inLatin({ start: shownAt, end: shownAt + text.length }, latin)]),
    ...(isChinese
      ? [
          inLatin(
            { start: languageAt + language.start, end: languageAt + language.end },
            regionalTag(trgLang),
            "languages",
          ),
        ]
      : []),
  ];
  const isMended = !HAN.test(text) || latin !== undefined;
  return [{ copies, left: { what: "date-field", text, place, isMended } }];
}

/** What is written otherwise where numbers are asked for in Western figures. */
const inLatin = (span: PartCopy["span"], now: string, what: NonNullable<PartCopy["what"]> = "numbers"): PartCopy => ({
  span,
  what,
  write: ({ options }) => (options.numbering === "latin" ? now : undefined),
});
