import { isSameLanguage } from "../../../../text/language.js";

/**
 * The numbers of lists (`numbering.xml`) with Western figures and marks in place of Chinese ones; for an English translation the words beside
 * them too. What has no English word here stays, and is told of as what is still Chinese.
 *
 * @see ECMA-376, part 1, 17.9.17 (numFmt), 17.9.11 (lvlText)
 */
export function latinNumbering(xml: string, trgLang: string): string {
  const levelIn = (level: string): string => {
    const withFigures = level.replace(FORMAT, "$<before>decimal$<after>");
    const isEnclosed = ENCLOSED.test(level);
    const latin = withFigures.replace(LEVEL_TEXT, (_whole, before: string, text: string, after: string) => {
      const parted = isEnclosed ? text.replace(BARE, "($&)") : text;
      return before + latinLevelText(parted, trgLang) + after;
    });
    return latin === level ? level : latin.replace(NO_GAP, "$1space$2");
  };
  return xml.replace(LEVEL, levelIn);
}

const LEVEL = /<(?<name>(?:\w+:)?lvl)\s[^>]*>.*?<\/\k<name>>/gsu;
/** A number that nothing parts from the text: 、 and hanzi bring a space of their own, figures do not. */
const NO_GAP = /(<(?:\w+:)?suff\s[^>]*?\bval\s*=\s*["'])nothing(["'])/u;

const FORMAT =
  /(?<before><(?:\w+:)?numFmt\s[^>]*?\bval\s*=\s*["'])(?:chinese|ideograph|japanese|taiwanese|aiueo|iroha|koreanDigital2|decimalFullWidth|decimalEnclosed)\w*(?<after>["'])/gu;
/** A sign such as ① parts itself from the text; its figure does so in parentheses. */
const ENCLOSED = /<(?:\w+:)?numFmt\s[^>]*?\bval\s*=\s*["'](?:decimal|ideograph)Enclosed/u;
const BARE = /^%\d$/u;
const LEVEL_TEXT = /(<(?:\w+:)?lvlText\s[^>]*?\bval\s*=\s*["'])([^"'<>]*)(["'])/gu;

/**
 * The number of a list as its level has it, with Western marks, and for English with words of that language: `第%1章` is `Chapter %1`.
 *
 * @param text - with `%1` for the number of the first level
 */
export const latinLevelText = (text: string, trgLang: string): string =>
  marks(isSameLanguage(trgLang, "en") ? words(text) : text);

/** `第%1章` as `Chapter %1`; a blank that stood behind it is left to the list. */
const words = (text: string): string =>
  text
    .replace(PARTS, (_whole, number: string, unit: string) => `${PART_WORDS.get(unit) ?? unit} ${number}`)
    .replace(LABELS, (_whole, label: string, number: string) => `${LABEL_WORDS.get(label) ?? label} ${number}`);

const marks = (text: string): string => text.replace(/[、．。（）：]/gu, (mark) => MARKS.get(mark) ?? mark);

const PART_WORDS = new Map([
  ["编", "Part"],
  ["篇", "Part"],
  ["部分", "Part"],
  ["章", "Chapter"],
  ["节", "Section"],
  ["条", "Article"],
  ["款", "Paragraph"],
  ["项", "Item"],
  ["步", "Step"],
]);
const LABEL_WORDS = new Map([
  ["图", "Figure"],
  ["表", "Table"],
  ["附件", "Annex"],
  ["附录", "Appendix"],
  ["例", "Example"],
  ["注", "Note"],
]);
const MARKS = new Map([
  ["、", "."],
  ["．", "."],
  ["。", "."],
  ["（", "("],
  ["）", ")"],
  ["：", ":"],
]);
const PARTS = new RegExp(`第\\s*(%\\d(?:[.-]%\\d)*)\\s*(${Array.from(PART_WORDS.keys()).join("|")})`, "gu");
const LABELS = new RegExp(`(${Array.from(LABEL_WORDS.keys()).join("|")})\\s*(%\\d(?:[.-]%\\d)*)`, "gu");
