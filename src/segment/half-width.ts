import { sentences } from "../languages/en/sentences.js";
import { isTransliterating, nameElementAt } from "../languages/zh/transliteration.js";
import { isHan } from "../text/punctuation.js";
import { classAt, LINE_END, NONE, SPACE } from "./character-class.js";
import { type LineHabits, NO_NAME_ENDS_SO } from "./line-habits.js";

/** Whether `!` or `?` ends a sentence: always after a Chinese character; after Latin before a blank or mark, but not in `Yahoo!公司`. */
export function endsAtAsciiStop(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset + 1);
  if (isHan(before)) return true;
  if (before < 128 && isHan(after) && text[offset] === "!") return false;
  return !(after < 128 && after > 32 && classAt(text, offset + 1) === NONE);
}

/**
 * Whether a point ends a sentence: after a Chinese character, or after an English word that is no abbreviation before a new start. Between
 * two Chinese characters it joins the parts of a name (保罗.德朗), unless a word stands before it that no name ends in (走了.), or the line
 * ends its sentences so and the characters about the point are not those of foreign names.
 */
export function endsAtPoint(text: string, start: number, offset: number, habits: () => LineHabits): boolean {
  const after = classAt(text, offset + 1);
  const beforeHan = isHan(text.charCodeAt(offset + 1));
  if (isHan(text.charCodeAt(offset - 1))) {
    if (beforeHan) return NO_NAME_ENDS_SO.includes(text.charAt(offset - 1)) || isStopOfHabit(text, offset, habits);
    return after === SPACE || after === LINE_END || CLOSES.test(text.charAt(offset + 1));
  }
  if (text[offset] !== "." || !(after === SPACE || beforeHan || CLOSES.test(text.charAt(offset + 1)))) return false;
  if (!/[a-z)]/u.test(text.charAt(offset - 1))) return false;
  if (ABBREVIATION.test(text.slice(Math.max(start, offset - 8), offset))) return false;
  const next = text.slice(offset + 1, offset + 5).trimStart();
  if (/^[A-Z]/u.test(next) && isQuoted(text, start, offset)) return false;
  return NEW_START.test(next);
}

const isStopOfHabit = (text: string, offset: number, habits: () => LineHabits): boolean =>
  habits().endsInLatinStops && !isWithinName(text, offset);

/**
 * Whether the characters about a point spell a foreign name: three of the nearest four (约翰.史密斯, 安娜.李), or the nearest two on one
 * side where a part that names are known to have stands on the other (阿不都.热合曼).
 */
function isWithinName(text: string, offset: number): boolean {
  const known = (distances: readonly number[]): number =>
    distances.filter((distance) => isTransliterating(text.charAt(offset + distance))).length;
  const [before, after] = [known([-2, -1]), known([1, 2])];
  if (before + after >= 3) return true;
  return (
    (after === 2 && nameElementAt(text, offset, "before")) || (before === 2 && nameElementAt(text, offset + 1, "after"))
  );
}

/** Foreign words that a Chinese sentence quotes stay in one piece: `他说：“Fine. Go on.”` */
function isQuoted(text: string, start: number, offset: number): boolean {
  const before = text.slice(start, offset);
  return before.lastIndexOf("“") > before.lastIndexOf("”");
}

const CLOSES = /[”"」]/u;
const NEW_START = /^[A-Z\u4e00-\u9fff“「”"]/u;

/** A pattern of the English words after which a point ends no sentence: `Mr|Mrs|…|e\.g`. Chinese texts quote English more than others. */
export const ABBREVIATIONS = sentences.abbreviations.map((word) => word.replaceAll(".", "\\.")).join("|");

/** Matches text before a point that ends in an abbreviation: `Dr`, or the capital of `J. Smith`. */
const ABBREVIATION = new RegExp(`(?:^|[^A-Za-z])(?:${ABBREVIATIONS}|[A-Z])$`, "u");
