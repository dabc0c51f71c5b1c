import { readHanNumeral } from "../../../languages/numbers/han-numeral.js";
import { isUnspaced } from "../../../text/language.js";

/**
 * The code of a field whose dates or numbers are written with Chinese characters, with the target language's form in its place; nothing where
 * it has none, or one that holds more than a date: `DATE \@ "yyyy年M月d日"` is `DATE \@ "MMMM d, yyyy"` in English.
 *
 * @see ECMA-376, part 1, 17.16.4.1 (\@), 17.16.4.3 (\*)
 */
export function latinInstruction(instruction: string, trgLang: string): string | undefined {
  if (isUnspaced(trgLang)) return undefined;
  const changed = instruction
    .replace(PICTURE, (whole, before: string, picture: string) => {
      const latin = latinPicture(picture, trgLang);
      return latin === undefined ? whole : `${before}"${latin}"`;
    })
    .replace(CHINESE_NUMBER, "$1Arabic");
  return changed === instruction ? undefined : changed;
}

/** The picture of a Chinese date, `yyyy年M月d日`, as the target language has it; nothing for any other picture. */
export function latinPicture(picture: string, trgLang: string): string | undefined {
  const parts = CHINESE_DATE.exec(picture.replace(/[\s'’]/gu, ""));
  return parts === null || isUnspaced(trgLang) ? undefined : pictureOf(trgLang, parts.groups?.day !== undefined);
}

const PICTURE = /(\\@\s*)"([^"]*\p{Script=Han}[^"]*)"/gu;
const CHINESE_DATE = /^(?:[yY]{2,4}|[eE]{1,4})年(?:M{1,2}|O)月(?<day>(?:[dD]{1,2}|A)[日号])?$/u; // "yyyy年M月d日", "EEEE年O月A日"
const CHINESE_NUMBER = /(\\\*\s*)(?:CHINESENUM\d|DBNUM\d|GB\d|ZODIAC\d|DBCHAR|AIUEO|IROHA)\b/giu;

/** Whether the code of a field writes dates or numbers with Chinese characters. */
export const isChineseInstruction = (instruction: string): boolean =>
  instruction.search(PICTURE) >= 0 || instruction.search(CHINESE_NUMBER) >= 0;

/** The picture of a date in a language, as fields have it: `MMMM d, yyyy`. */
function pictureOf(language: string, withDay: boolean): string {
  const parts = formatOf(language, withDay).formatToParts(SOME_DAY);
  return parts.map(({ type, value }) => PICTURES.get(type) ?? quoted(value)).join("");
}

const PICTURES: ReadonlyMap<string, string> = new Map([
  ["year", "yyyy"],
  ["month", "MMMM"],
  ["day", "d"],
]);
const SOME_DAY = new Date(Date.UTC(2026, 10, 29));

const quoted = (literal: string): string => (/\p{L}/u.test(literal) ? `'${literal}'` : literal);

const formatOf = (language: string, withDay: boolean): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language, {
    year: "numeric",
    month: "long",
    ...(withDay && { day: "numeric" }),
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem: "latn",
  });

/** What a field shows, as the target language writes it, where that is a Chinese date or number; nothing for anything else. */
export function latinResult(shown: string, trgLang: string): string | undefined {
  if (isUnspaced(trgLang)) return undefined;
  const text = shown.trim();
  const date = DATE.exec(text)?.groups;
  if (date === undefined) return NUMBER.test(text) ? numeralOf(text)?.toString() : undefined;
  const [year, month, day] = [date.year, date.month, date.day ?? "1"].map((part) => numeralOf(part ?? ""));
  if (year === undefined || month === undefined || day === undefined || month > 12 || day > 31) return undefined;
  return formatOf(trgLang, date.day !== undefined).format(Date.UTC(year, month - 1, day));
}

const DATE =
  /^(?<year>\d{4}|[〇零○一二三四五六七八九]{4})\s*年\s*(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})\s*月(?:\s*(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})\s*[日号])?$/u;
const NUMBER = /^[零〇一二三四五六七八九十百千万]+$/u;

const numeralOf = (written: string): number | undefined =>
  /^\d+$/u.test(written) ? Number(written) : readHanNumeral(written.replaceAll("○", "〇"))?.value;
