import type { Unit } from "./unit.js";

/** Units of time and temperature, in days and degrees Celsius. */
export const unitsOfTime = [
  { id: "year", dimension: "time", size: 365.25, zh: ["周年", "年"], en: ["year", "yr"] },
  { id: "month", dimension: "time", size: 30.4375, zh: ["个月", "个多月"], en: ["month"] },
  { id: "week", dimension: "time", size: 7, zh: ["星期", "个星期", "礼拜", "个礼拜", "周"], en: ["week", "wk"] },
  { id: "day", dimension: "time", size: 1, zh: ["天", "昼夜"], en: ["day"] },
  { id: "hour", dimension: "time", size: 1 / 24, zh: ["个小时", "小时", "个钟头", "钟头", "h"], en: ["hour", "hr"] },
  { id: "minute", dimension: "time", size: 1 / 1440, zh: ["分钟", "min"], en: ["minute", "min"] },
  { id: "second", dimension: "time", size: 1 / 86400, zh: ["秒钟", "秒"], en: ["second", "sec"] },
  {
    id: "celsius",
    dimension: "temperature",
    size: 1,
    zh: ["摄氏度", "℃", "°c"],
    en: ["degree celsius", "degrees celsius.", "℃.", "°c."],
  },
  {
    id: "fahrenheit",
    dimension: "temperature",
    size: 5 / 9,
    zh: ["华氏度", "℉", "°f"],
    en: ["degrees fahrenheit.", "℉.", "°f."],
  },
] as const satisfies readonly Unit[];
