import { readHanNumeral } from "../../../languages/numbers/han-numeral.js";
import { isUnspaced } from "../../../text/language.js";

/**
 * The picture of a Chinese date, as the target language has it: `yyyy年M月d日 dddd` is `dddd, MMMM d, yyyy` in English; nothing for any other
 * picture.
 *
 * @see ECMA-376, part 1, 17.16.4.1 (\@)
 */
export function latinPicture(picture: string, trgLang: string): string | undefined {
  const parts = PICTURE.exec(picture.replace(/[\s'’\\]/gu, ""))?.groups;
  if (parts === undefined || !HAN.test(picture) || isUnspaced(trgLang)) return undefined;
  return formatOf(trgLang, parts)
    .formatToParts(SOME_DAY)
    .map(({ type, value }) => PICTURES.get(type) ?? quoted(value))
    .join("");
}

/** A Chinese date that a document shows, such as 二〇二六年三月五日 or 3月5日, as the target language writes it; nothing for anything else. */
export function latinDate(shown: string, trgLang: string): string | undefined {
  const parts = DATE.exec(shown.trim())?.groups;
  if (parts === undefined || !HAN.test(shown) || isUnspaced(trgLang)) return undefined;
  const { year = "2000", month = "1", day = "1", hour = "0", minute = "0", second = "0" } = parts;
  const [y, m, d, h, min, s] = [year, month, day, hour, minute, second].map(numeralValue);
  if (y === undefined || m === undefined || d === undefined || m > 12 || d > 31) return undefined;
  if (parts.weekday !== undefined && parts.year === undefined) return undefined; // the day of the week hangs on the year
  return formatOf(trgLang, parts).format(Date.UTC(y, m - 1, d, h, min, s));
}

/** What a number is worth that is written in figures or in Chinese characters. */
export const numeralValue = (written: string): number | undefined =>
  /^\d+$/u.test(written) ? Number(written) : readHanNumeral(written.replaceAll("○", "〇"))?.value;

const HAN = /\p{Script=Han}/u;
/** "yyyy年M月d日", "EEEE年O月A日", "M月d日", "yyyy年M月d日星期W", "yyyy年M月d日HH时mm分" without blanks, quotes and escapes. */
const PICTURE =
  /^(?=.)(?:(?<year>[yY]{2,4}|[eE]{1,4})年)?(?:(?<month>M{1,2}|O)月)?(?:(?<day>[dD]{1,2}|A)[日号號])?(?<weekday>(?:星期|周|週)?[wW]|[dD]{3,4}|[aA]{3,4})?(?:(?<hour>[hH]{1,2})[:：时時点點](?<minute>m{1,2})(?:分|[:：分](?<second>[sS]{1,2})秒?)?)?$/u;
/** "2026年3月5日", "二〇二六年三月五日", "3月5日 星期四", "2026年3月5日 14:30". */
const DATE =
  /^(?=.)(?:(?<year>\d{4}|[〇零○一二三四五六七八九]{4})\s*年)?\s*(?:(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})\s*月)?\s*(?:(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})\s*[日号號])?\s*(?<weekday>(?:星期|周|週)[一二三四五六日天])?\s*(?:(?<hour>\d{1,2})\s*[:：时時点點]\s*(?<minute>\d{2})(?:\s*分|[:：分]\s*(?<second>\d{2})秒?)?)?$/u;

const PICTURES: ReadonlyMap<string, string> = new Map([
  ["year", "yyyy"],
  ["month", "MMMM"],
  ["day", "d"],
  ["weekday", "dddd"],
  ["hour", "HH"],
  ["minute", "mm"],
  ["second", "ss"],
]);
const SOME_DAY = new Date(Date.UTC(2026, 10, 29));

const quoted = (literal: string): string => (/\p{L}/u.test(literal) ? `'${literal}'` : literal);

/** The form of a date with these parts. */
const formatOf = (language: string, parts: Readonly<Record<string, string | undefined>>): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language, {
    ...(parts.year && { year: "numeric" }),
    ...(parts.month && { month: "long" }),
    ...(parts.day && { day: "numeric" }),
    ...(parts.weekday && { weekday: "long" }),
    ...(parts.hour && { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
    ...(parts.second && { second: "2-digit" }),
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem: "latn",
  });
