import type { Span } from "../../../model/span.js";
import type { Form, FormMatch } from "../../quantities/form.js";
import { of, quantity } from "../../quantities/make.js";
import type { Quantity, Reading } from "../../quantities/quantity.js";
import { stopwatch } from "../../quantities/stopwatch.js";
import { NUMERALS, readNumeral } from "./numeral.js";

const PERIOD =
  "凌晨|清晨|早晨|早上|今早|朝早|今朝|上昼|上午|中午|正午|下午|下昼|晏昼|午后|傍晚|晚上|夜晚|半夜|晚间|当晚|今晚|夜间|夜里|深夜|午夜|午间|[早晚](?=\\d)";
const HOUR = String.raw`(?<![\d.:])(?:2[0-4]|1\d|0?\d)|(?<![零一二两三四五六七八九十百第几数])(?:二?十[一二三四]?|十[五六七八九]|[零一二两三四五六七八九])`;
const MINUTE = "[0-5]?\\d|零?[一二两三四五六七八九]|[二三四五]?十[一二三四五六七八九]?";

/** Times of day. */
export const clock: readonly Form[] = [
  stopwatch,
  {
    id: "minutes-to",
    starts: { signs: "差" },
    pattern: `差(?<to>(?:${MINUTE}|一刻)分?钟?)(?:到|就)?(?<hour>${HOUR}) ?点`,
    read: ({ groups, ...span }) => {
      const [hour, to] = [readNumeral(groups.hour ?? "")?.value ?? 0, minutesOf(groups.to ?? "")];
      return [quantity(span, "sure", timesOfDay(60 * hour - to, undefined), { step: 1 })];
    },
    examples: { 差一刻九点: "clock 525", 差一刻钟九点: "clock 525", 差五分八点: "clock 475" },
  },
  {
    id: "hour-less-minutes",
    starts: { signs: PERIOD + NUMERALS },
    needs: "点钟?差",
    pattern: `(?:(?<period>${PERIOD}) ?)?(?<hour>${HOUR}) ?点钟?差(?<to>一刻钟?|(?:${MINUTE}) ?分钟?)`,
    read: ({ groups, spanOf, end }) => {
      const [hour, to] = [readNumeral(groups.hour ?? "")?.value ?? 0, minutesOf(groups.to ?? "")];
      return [
        quantity({ start: spanOf("hour").start, end }, "sure", timesOfDay(60 * hour - to, groups.period), { step: 1 }),
      ];
    },
    examples: { 晚上十点差五分: "clock 1315", 九点差一刻: "clock 525" },
  },
  {
    id: "five-minute-signs",
    starts: { signs: PERIOD + NUMERALS },
    needs: "点",
    pattern: `(?:(?<period>${PERIOD}) ?)?(?<hour>${HOUR})点(?:(?<sign>十[一]?|[一二两三四五六七八九])个字|搭(?<sign2>十一?|[一二两三四五六七八九]|1[01]|[1-9])(?!\\d|点)|(?<=[午上晨晚间里夜]${HOUR}点)(?<bare>[一二三四五六七八九])(?=[,。开到至走收返起喺在见放出集等]|$))`,
    read: ({ groups, spanOf, end }) => {
      const hour = readNumeral(groups.hour ?? "")?.value ?? 0;
      const signs = readNumeral(groups.sign ?? groups.sign2 ?? groups.bare ?? "")?.value ?? 0;
      const span = { start: spanOf("hour").start, end };
      return [quantity(span, "sure", timesOfDay(60 * hour + 5 * signs, groups.period), { step: 1 })];
    },
    examples: { 兩點三個字: "clock 135", 五點搭七: "clock 335", 下午三點九: "clock 945" },
  },
  {
    id: "two-hours-of-old",
    starts: { signs: "子丑寅卯辰巳午未申酉戌亥" },
    pattern: "[子丑寅卯辰巳午未申酉戌亥]时(?![候间刻期代])",
    read: ({ text, ...span }) => {
      const first = (1380 + 120 * "子丑寅卯辰巳午未申酉戌亥".indexOf(text.charAt(0))) % 1440;
      return [first, (first + 120) % 1440].map((minutes) => quantity(span, "maybe", of("clock", minutes)));
    },
    examples: { 子时: "(clock 1380); (clock 60)" },
  },
  {
    id: "hours-and-minutes",
    starts: { signs: PERIOD + NUMERALS },
    needs: "[点时]",
    pattern: `(?:(?<period>${PERIOD}) ?)?(?<hour>${HOUR}) ?(?:点|时)钟? ?过? ?(?:(?<minute>${MINUTE}) ?(?:分(?!之|钟)(?: ?(?<second>${MINUTE}) ?秒)?|(?=许|[,。)]|$))|(?<part>半|一刻|三刻)|(?<whole>整|正|许|钟))`,
    read: clockTime,
    examples: {
      下午3点半: "clock 930",
      "15时30分": "clock 930",
      "15时30分45秒": "clock 930.75",
      七点一刻: "clock 435",
      六点过五分: "clock 365",
      "9时半": "clock 570",
      晚上八点钟: "clock 1200",
    },
  },
  {
    id: "hour-of-period",
    starts: { signs: PERIOD },
    needs: "[点时]",
    pattern: `(?<period>${PERIOD}) ?(?<hour>${HOUR}) ?(?:点|时)(?!间|代|期)`,
    read: clockTime,
    examples: { 凌晨2时: "clock 120", 上午九点: "clock 540", 中午12点: "clock 720" },
  },
  {
    id: "colon",
    starts: { signs: PERIOD + NUMERALS },
    needs: ":",
    pattern: String.raw`(?:(?<period>${PERIOD}) ?)?(?<hour>(?<![\d.:])(?:2[0-4]|1\d|0?\d)) ?: ?(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?![\d:])分?`,
    read: clockTime,
    examples: { "14 : 30": "clock 870", "上午9:30": "clock 570", "21:05": "clock 1265" },
  },
  {
    id: "four-figures",
    starts: { signs: "012" },
    needs: "gmt|utc|小时制",
    pattern: String.raw`(?<![\d.:,])(?<hour>[01]\d|2[0-4])(?<minute>[0-5]\d) ?(?:gmt|utc|小时制)`,
    read: clockTime,
    examples: { "1330GMT": "clock 810" },
  },
  {
    id: "hour",
    needs: "[点时]",
    pattern: String.raw`(?<hour>${HOUR}) ?(?:点|时)(?!间|代|期|候|髦|尚|刻|速|装|效|[\d一二三四五六七八九])`,
    read: (match) => {
      const [time] = clockTime(match) ?? [];
      const hour = readNumeral(match.groups.hour ?? "")?.value ?? 0;
      const claim = hour <= 3 && !/\d/u.test(match.text) ? "maybe" : time?.claim; // 一点 is "a little", 三点 may be three points
      const bare = isOfDay(match.folded, match) && hour < 13 ? [] : of("number", hour);
      return time && claim && [{ ...time, claim, readings: [...time.readings, ...bare] }];
    },
    examples: { 截至17时: "clock 1020", "5点起床": "clock 300", "1日8时": "day 1; clock 480" },
  },
];

/** What is lacking to a full hour, 一刻钟 or 五分, in minutes. */
function minutesOf(written: string): number {
  const bare = written.replace(/ ?分?钟?$/u, "");
  return bare === "一刻" ? 15 : (readNumeral(bare)?.value ?? 0);
}

function clockTime({ groups, spanOf, folded, ...match }: FormMatch): Quantity[] | undefined {
  const hour = readNumeral(groups.hour ?? "")?.value;
  if (hour === undefined || hour > 24) return undefined;
  const minute =
    groups.part === undefined
      ? (readNumeral(groups.minute ?? "零")?.value ?? 0)
      : ({ 半: 30, 一刻: 15, 三刻: 45 }[groups.part] ?? 0);
  const period = groups.period ?? (isOfDay(folded, match) ? FULL_DAY : undefined);
  const second = readNumeral(groups.second ?? "零")?.value ?? 0;
  const readings = timesOfDay(60 * hour + minute + second / 60, period);
  const span = { start: spanOf("hour").start, end: match.end };
  const spoken = /\d/u.test(groups.hour ?? "") || groups.period !== undefined;
  const parts =
    groups.minute !== undefined && groups.second === undefined && period === undefined ? [hour, minute] : [];
  return [
    quantity(span, spoken ? "sure" : "likely", readings, {
      step: 1,
      ...(parts.length > 0 && {
        parts: parts.map((part) => quantity(span, "likely", of("number", part), { step: 1 })),
      }),
    }),
  ];
}

/** Stands for a word for the time of day where a clock of twenty-four hours is read. */
const FULL_DAY = "24时制";

/** 7月1日10时 is of a clock of twenty-four hours; 10点 after a day may be said at night. */
const isOfDay = (folded: string, { start, end }: Span): boolean =>
  /[日号] ?$/u.test(folded.slice(Math.max(0, start - 2), start)) && /\d ?时/u.test(folded.slice(start, end));

/** Without a word for the time of day a clock of twelve hours may be meant. */
function timesOfDay(minutes: number, period: string | undefined): Reading[] {
  const noon = 720;
  if (minutes >= noon + 60 || minutes < 60) return of("clock", minutes, minutes % noon);
  if (period === undefined) return of("clock", minutes, (minutes + noon) % 1440);
  if (period === FULL_DAY) return of("clock", minutes);
  if (/半夜/u.test(period)) return of("clock", (minutes % noon) + (minutes % noon < noon / 2 ? 0 : noon));
  if (/凌晨|清晨|早|朝|上昼|上午/u.test(period)) return of("clock", minutes % noon);
  if (minutes >= noon && /晚|夜/u.test(period)) return of("clock", 0, 1440);
  if (/中午|正午|午间/u.test(period)) return of("clock", minutes < 180 ? minutes + noon : minutes);
  if (/午夜|深夜|夜/u.test(period)) return of("clock", minutes % noon, (minutes % noon) + noon);
  return of("clock", (minutes % noon) + noon, ...(minutes >= noon && /晚/u.test(period) ? [minutes % noon] : []));
}
