import { type InlineCode, isAnnotation, pairedIds } from "../../model/document.js";

/** The character that a code is in a text that checks look at: U+FFFC, the object replacement character. */
export const CODE_CHARACTER = "\ufffc";

/**
 * The codes that count as a character in every rule about blanks, marks and words: placeholders, and halves of pairs that hold native code.
 * Pairs count for nothing, and neither does a tag that only says how the text looks (`<b>`, `</span>`).
 */
export function characterCodes(codes: readonly InlineCode[]): ReadonlySet<InlineCode> {
  if (codes.length === 0) return NONE;
  const paired = pairedIds(codes);
  return new Set(codes.filter((code) => !isAnnotation(code) && (isPlaceholder(code) || isLoneHalf(code, paired))));
}

const NONE: ReadonlySet<InlineCode> = new Set();

const isPlaceholder = ({ kind, native = "" }: InlineCode): boolean => kind === "placeholder" && !LOOK.test(native);

const isLoneHalf = ({ kind, id, native = "", type = "" }: InlineCode, paired: ReadonlySet<string>): boolean =>
  kind !== "placeholder" && !paired.has(id) && !MARKUP.test(native) && !LOOKS.has(type);

/** A start or end tag of HTML that shows nothing of its own: "<b>", "</a>", `<span class="x">`; neither "<br>" nor "<img/>". */
const LOOK =
  /^\s*<\/?(?:a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var)(?:\s[^>]*)?>\s*$/iu;
const MARKUP = /^\s*[<\\]/u; // "<w:r>", "\textbf{"
const LOOKS: ReadonlySet<string> = new Set(["bold", "italic", "underlined", "link"]);
