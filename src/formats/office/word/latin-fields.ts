import { isUnspaced } from "../../../text/language.js";
import { latinDate, latinPicture, numeralValue } from "./date-forms.js";

/**
 * The code of a field whose dates or numbers are written with Chinese characters, with the target language's form in its place; nothing where
 * it has none, or one that holds more than a date: `DATE \@ "yyyy年M月d日"` is `DATE \@ "MMMM d, yyyy"` in English.
 *
 * @see ECMA-376, part 1, 17.16.4.1 (\@), 17.16.4.3 (\*)
 */
export function latinInstruction(instruction: string, trgLang: string): string | undefined {
  if (isUnspaced(trgLang)) return undefined;
  const changed = instruction
    .replace(PICTURE, (whole, before: string, quoted?: string, bare?: string) => {
      const latin = latinPicture(quoted ?? bare ?? "", trgLang);
      return latin === undefined ? whole : `${before}"${latin}"`;
    })
    .replace(CHINESE_NUMBER, "$1Arabic");
  return changed === instruction ? undefined : changed;
}

const PICTURE = /(\\@\s*)(?:"([^"]*\p{Script=Han}[^"]*)"|([^\s"]*\p{Script=Han}[^\s"]*))/gu; // '\@ "yyyy年"', "\@ M月d日"
const CHINESE_NUMBER = /(\\\*\s*)(?:CHINESENUM\d|DBNUM\d|GB\d|ZODIAC\d|DBCHAR|AIUEO|IROHA)\b/giu;

/** Whether the code of a field writes dates or numbers with Chinese characters. */
export const isChineseInstruction = (instruction: string): boolean =>
  instruction.search(PICTURE) >= 0 || instruction.search(CHINESE_NUMBER) >= 0;

/** What a field shows, as the target language writes it, where that is a Chinese date or number; nothing for anything else. */
export function latinResult(shown: string, trgLang: string): string | undefined {
  if (isUnspaced(trgLang)) return undefined;
  const text = shown.trim();
  return NUMBER.test(text) ? numeralValue(text)?.toString() : latinDate(text, trgLang);
}

const NUMBER = /^[零〇一二三四五六七八九十百千万]+$/u;
