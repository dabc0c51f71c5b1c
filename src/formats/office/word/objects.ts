import type { XmlTag } from "../../../xml/index.js";

/** What an object is, for a translator. @see XLIFF 1.2, `ctype` */
export function typeOfObject({ local }: XmlTag): string {
  return types.get(local) ?? `x-${local.replace(/[^\w-]/gu, "-")}`;
}

const types: ReadonlyMap<string, string> = new Map([
  ["br", "lb"],
  ["cr", "lb"],
  ["drawing", "image"],
  ["pict", "image"],
  ["object", "image"],
  ["AlternateContent", "image"],
  ["oMath", "x-formula"],
  ["oMathPara", "x-formula"],
  ["tab", "x-tab"],
  ["ptab", "x-tab"],
]);

/**
 * The character that a symbol shows, where it is one that every font has.
 *
 * @param char - its number in hexadecimal; fonts of symbols have theirs from F000 on
 * @see ECMA-376, part 1, 17.3.3.30
 */
export function symbolOf(char: string | undefined): string | undefined {
  const code = Number.parseInt(char ?? "", 16);
  if (!Number.isFinite(code) || code < 0x20 || code > 0xffff) return undefined;
  return code >= 0xf000 && code <= 0xf0ff ? wingdings.get(code - 0xf000) : String.fromCharCode(code);
}

/** Frequent characters of Wingdings. */
const wingdings: ReadonlyMap<number, string> = new Map([
  [0x6c, "●"],
  [0x6e, "■"],
  [0x6f, "□"],
  [0x71, "❑"],
  [0x76, "❖"],
  [0xa8, "◻"],
  [0xd8, "➢"],
  [0xfb, "✗"],
  [0xfc, "✓"],
  [0xfd, "☒"],
  [0xfe, "☑"],
]);
