import { languageOf, usesEastAsianFont } from "../../../languages/index.js";
import { nameTable } from "../../../model/name-table.js";
import { palette, severityColours } from "../palette.js";
import { element } from "./elements.js";

/**
 * Styles of the document: a paragraph of either side has its language, so that spelling is checked and characters are drawn as there. Western
 * letters are never said to be Chinese, wherever they stand: office programs cut words of that language at any letter. Sizes are half
 * points, spaces 20ths of a point.
 *
 * @see ECMA-376, part 1, 17.7
 */
export function stylesPart(srcLang: string, trgLang: string): string {
  const western = westernOf(trgLang) ?? westernOf(srcLang) ?? "en-GB";
  const [source, target] = [sideOf(srcLang, western), sideOf(trgLang, western)];
  return [
    element("docDefaults", {}, element("rPrDefault", {}, element("rPr", {}, target(21))), "<w:pPrDefault/>"),
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    style("ReviewTitle", target(32, palette.head, "<w:b/>"), { after: 120 }),
    style("Guide", target(19, palette.faint), { after: 40 }),
    style("Head", target(21, palette.headText, "<w:b/>"), { before: 80, after: 80 }),
    style("SourceText", source(21), ROOMY),
    style("TargetText", target(21), ROOMY),
    style("CommentText", target(20), ROOMY),
    style("Number", target(18, palette.faint)),
    style("State", target(19)),
    style("Remark", source(18, palette.faint)),
    ...Object.entries(severityColours).map(([severity, colour]) => style(`Remark-${severity}`, target(18, colour))),
    `<w:style w:type="character" w:styleId="Mark"><w:name w:val="duiyi Mark"/><w:rPr><w:noProof/><w:color w:val="${palette.mark}"/></w:rPr></w:style>`,
  ].join("");
}

const ROOMY = { before: 60, after: 60, line: 276, lineRule: "auto" };

const style = (
  id: string,
  run: string,
  spacing: Readonly<Record<string, string | number>> = { before: 40, after: 40 },
): string =>
  element(
    "style",
    { type: "paragraph", customStyle: 1, styleId: id },
    element("name", { val: `duiyi ${id}` }),
    element("basedOn", { val: "Normal" }),
    element("pPr", {}, element("spacing", spacing)),
    element("rPr", {}, run),
  );

/** Gives the properties of runs in a language, in the order of the schema. @param western - the language of the Western letters in it */
function sideOf(language: string, western: string): (size: number, colour?: string, weight?: string) => string {
  const known = languageOf(language);
  const { latin, eastAsian } = known.fonts;
  const fonts = element("rFonts", { ascii: latin, hAnsi: latin, cs: latin, eastAsia: eastAsian });
  const own = westernOf(language);
  const named = element("lang", { val: own ?? western, ...(own === undefined && { eastAsia: regionOf(language) }) });
  return (size, colour, weight = "") => {
    const coloured = colour === undefined ? "" : element("color", { val: colour });
    return `${fonts}${weight}${coloured}${element("sz", { val: size })}${element("szCs", { val: size })}${named}`;
  };
}

/** A language as office programs name it, if it is written with Western letters. */
const westernOf = (language: string): string | undefined =>
  usesEastAsianFont(languageOf(language)) ? undefined : regionOf(language);

const regionOf = (language: string): string => REGIONS[language] ?? language;

/** Office programs know languages with their regions. */
const REGIONS = nameTable<string>({ en: "en-GB", zh: "zh-CN", "zh-Hans": "zh-CN", "zh-Hant": "zh-TW" });
