import type { XmlTag } from "../../../xml/index.js";
import type { ListLevel } from "../word/lists/list-levels.js";
import { localAttribute } from "./local-attribute.js";

/** The name of the levels that number the headings of a document. @see OpenDocument 1.3, part 3, 16.34 (text:outline-style) */
export const OUTLINE = "Outline";

/** How the lists of a document, and its headings, are numbered. @see OpenDocument 1.3, part 3, 16.30 (text:list-style) */
export class ListStyles {
  readonly #levels = new Map<string, Map<number, ListLevel>>();
  #style = "";

  /** Takes a start tag that stands among the styles. */
  open(tag: XmlTag): void {
    if (tag.local === "list-style" || tag.local === "outline-style") {
      this.#style = tag.local === "outline-style" ? OUTLINE : (localAttribute(tag, "name") ?? "");
      this.#levels.set(this.#style, new Map());
    } else if (LEVEL.test(tag.local)) {
      const at = Number(localAttribute(tag, "level") ?? "1") - 1;
      this.#levels.get(this.#style)?.set(at, levelOf(tag, at));
    }
  }

  /** The levels of a style, from 0; none where there is no such style. */
  levelsOf(style: string): ReadonlyMap<number, ListLevel> {
    return this.#levels.get(style) ?? new Map();
  }
}

const LEVEL = /^(?:list-level-style-\w+|outline-level-style)$/u;

/** @param at - the level, from 0 */
function levelOf(tag: XmlTag, at: number): ListLevel {
  const start = Number(localAttribute(tag, "start-value") ?? "1");
  const sample = localAttribute(tag, "num-format") ?? "";
  const isNumber = tag.local === "list-level-style-number" || tag.local === "outline-level-style";
  const format = isNumber ? (formats.get(sample.split(",")[0] ?? "") ?? "decimal") : "bullet";
  return { start, format, text: sample === "" ? "" : levelText(tag, at), isLegal: false };
}

/** `第%1章`, `%1.%2`, of which the levels above are shown as many as the style says. */
function levelText(tag: XmlTag, at: number): string {
  const whole = localAttribute(tag, "num-list-format");
  if (whole !== undefined) return whole.replace(/%(\d)%/gu, "%$1");
  const shown = Math.min(at + 1, Number(localAttribute(tag, "display-levels") ?? "1"));
  const numbers = Array.from({ length: shown }, (_, index) => `%${at + 2 - shown + index}`).join(".");
  return `${localAttribute(tag, "num-prefix") ?? ""}${numbers}${localAttribute(tag, "num-suffix") ?? ""}`;
}

/** The names of ECMA-376 for forms of numbers, by the first of the signs that OpenDocument has for a form. */
const formats: ReadonlyMap<string, string> = new Map([
  ["", "none"],
  ["1", "decimal"],
  ["a", "lowerLetter"],
  ["A", "upperLetter"],
  ["i", "lowerRoman"],
  ["I", "upperRoman"],
  ["１", "decimalFullWidth"],
  ["①", "decimalEnclosedCircle"],
  ["一", "chineseCounting"],
  ["壹", "chineseLegalSimplified"],
  ["甲", "ideographTraditional"],
  ["子", "ideographZodiac"],
]);
