import { isUnspaced } from "../../../text/language.js";
import type { XmlTag } from "../../../xml/index.js";
import { escapeXmlText } from "../../../xml/index.js";
import { prefixOf } from "../inside.js";
import { localAttribute } from "./local-attribute.js";

/** An element of the form of a date, with the text that it holds. */
export interface DatePart {
  readonly name: string;
  readonly text: string;
}

/**
 * The form of a date in the target's language, in place of one with years, months, days or times in Chinese words; nothing where it is no such date,
 * or one of another calendar.
 */
export function latinDate(style: XmlTag, parts: readonly DatePart[], trgLang: string): string | undefined {
  const words = parts.filter(({ name }) => name === "text").map(({ text }) => text);
  const dated = parts.filter(({ name }) => name !== "text");
  const isPlain = dated.every(({ name }) => DATED.has(name)) && words.every((text) => WORDS.test(text));
  const isOther = localAttribute(style, "calendar") !== undefined || isUnspaced(trgLang);
  if (!isPlain || isOther || dated.length === 0) return undefined;
  const has = (name: string): boolean => dated.some((part) => part.name === name);
  const format = new Intl.DateTimeFormat(trgLang, {
    ...(has("year") && { year: "numeric" }),
    ...(has("month") && { month: "long" }),
    ...(has("day") && { day: "numeric" }),
    ...(has("day-of-week") && { weekday: "long" }),
    ...(has("hours") && { hour: "2-digit", hourCycle: "h23" }),
    ...(has("minutes") && { minute: "2-digit" }),
    ...(has("seconds") && { second: "2-digit" }),
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem: "latn",
  });
  const prefix = prefixOf(style);
  return format
    .formatToParts(SOME_DAY)
    .map(({ type, value }) => elementOf(type, value, prefix))
    .join("");
}

const DATED: ReadonlySet<string> = new Set(["year", "month", "day", "day-of-week", "hours", "minutes", "seconds"]);
const WORDS = /^[年月日号號星期周週时時点點分秒:：（）()\s]*$/u;
const CLOCK: ReadonlyMap<string, string> = new Map([
  ["hour", "hours"],
  ["minute", "minutes"],
  ["second", "seconds"],
]);
const SOME_DAY = new Date(Date.UTC(2026, 10, 29));

function elementOf(type: string, value: string, prefix: string): string {
  if (type === "year") return `<${prefix}year ${prefix}style="long"/>`;
  if (type === "month") return `<${prefix}month ${prefix}style="long" ${prefix}textual="true"/>`;
  if (type === "day") return `<${prefix}day/>`;
  if (type === "weekday") return `<${prefix}day-of-week ${prefix}style="long"/>`;
  const clock = CLOCK.get(type);
  if (clock !== undefined) return `<${prefix}${clock} ${prefix}style="long"/>`;
  return `<${prefix}text>${escapeXmlText(value)}</${prefix}text>`;
}
