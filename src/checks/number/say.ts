import { daysOf } from "../../languages/quantities/intervals.js";
import { anyYuan } from "../../languages/quantities/measures/currencies.js";
import type { Pole, Quantity, Reading } from "../../languages/quantities/quantity.js";
import { once } from "../../model/once.js";

/**
 * What a quantity was read as, in the figures and words of English: `20.631 billion yuan`, `March`, `15%`.
 *
 * @param like - a text whose spelling is kept to: `1.8 metres` where it has metres, else `1.8 meters`
 */
export function sayQuantity({ readings: [first], unit, currency, code, pole }: Quantity, like = ""): string {
  if (first === undefined) return code ?? "";
  const [before, after] = saySide(pole);
  return [
    before + sayReading(first) + after,
    unit && currency ? "" : sayUnit(unit, first.value, like),
    sayCurrency(currency, first.value),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** What stands before and after a figure to say its side: `−20`, `↓→5%`, `last 3 months`, `221 BC`, `12.3°S`. */
function saySide(pole: Pole | undefined): readonly [before: string, after: string] {
  if (pole === undefined || pole.side === 0) return ["", ""];
  const isLesser = pole.side < 0;
  switch (pole.axis) {
    case "sign":
      return [isLesser ? "−" : "+", ""];
    case "course":
      return [isLesser ? "↓→" : "↑→", ""];
    case "end":
      return [isLesser ? "first " : "last ", ""];
    case "era":
      return ["", isLesser ? " BC" : " AD"];
    case "latitude":
      return ["", isLesser ? "°S" : "°N"];
    case "longitude":
      return ["", isLesser ? "°W" : "°E"];
  }
}

function sayUnit(unit: Quantity["unit"], value: number, like: string): string {
  const [usual = ""] = unit?.en ?? [];
  if (unit?.dimension === "temperature") return `degrees ${unit.id === "celsius" ? "Celsius" : "Fahrenheit"}`;
  if (usual.endsWith(".")) return usual.slice(0, -1);
  const name = unit?.en.find((word) => !word.endsWith(".") && like.includes(word)) ?? usual;
  if (name === "" || value === 1) return name;
  return `${name}s`.replace("foots", "feet").replace("inchs", "inches");
}

/** As English writes it: `US dollars`, `Swiss francs`, `yuan`. */
function sayCurrency(currency: Quantity["currency"], value: number): string {
  if (currency === undefined) return "";
  const [name = ""] = currency.en;
  if (name === "" && currency.id !== anyYuan.id) return "";
  if (currency.id === anyYuan.id || currency.id === "CNY") return "yuan";
  const [last = "", ...before] = name.split(" ").reverse();
  const plural = value === 1 || UNCHANGED.has(last) ? last : `${last}s`;
  return [...before.reverse().map(capitalised), plural].join(" ");
}

const UNCHANGED: ReadonlySet<string> = new Set(["yen", "won", "baht"]);

const capitalised = (word: string): string => (word === "us" ? "US" : word.charAt(0).toUpperCase() + word.slice(1));

function sayReading({ kind, value }: Reading): string {
  switch (kind) {
    case "percent":
      return `${sayNumber(value)}%`;
    case "off":
      return `${sayNumber(value)}% off`;
    case "first":
      return `the first ${value}`;
    case "weekday":
      return WEEKDAYS[value - 1] ?? String(value);
    case "third":
      return ["the first ten days", "the middle ten days", "the last ten days"][value - 1] ?? String(value);
    case "period":
      return `${monthName(Math.floor(value / 100))} to ${monthName(value % 100)}`;
    case "interval":
      return sayInterval(value);
    case "moon":
      return `lunar month ${value}`;
    case "point":
      return `${sayNumber(value)} percentage points`;
    case "times":
    case "increase":
      return `×${sayNumber(value)}`;
    case "ordinal":
      return sayOrdinal(value);
    case "decade":
      return `${value}s`;
    case "month":
      return monthName(value);
    case "clock":
      return sayClock(value);
    case "year":
      return String(value);
    case "day":
      return `day ${value}`;
    case "century":
      return `${sayOrdinal(value)} century`;
    case "number":
    case "order":
      return sayNumber(value);
  }
}

/** Days that lie between the times of something, in the greatest unit that they are a whole number of. */
function sayInterval(days: number): string {
  const [unit, size] = INTERVALS.find(([, least]) => isWhole(days / least)) ?? ["day", 1];
  const count = Number((days / size).toPrecision(6));
  return count === 1 ? `every ${unit}` : `every ${sayNumber(count)} ${unit}s`;
}

const INTERVALS = ["year", "month", "week", "day", "hour", "minute"].map((unit) => [unit, daysOf(unit)] as const);

const isWhole = (count: number): boolean => count > 0.99 && Math.abs(count - Math.round(count)) < 1e-6;

/** Minutes after midnight, with the seconds where there are any. */
function sayClock(minutes: number): string {
  const seconds = Math.round(60 * minutes);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours, ...rest] = seconds % 60 === 0 ? parts.slice(0, 2) : parts;
  return [hours, ...rest.map((part) => String(part).padStart(2, "0"))].join(":");
}

/** `1st`, `12th`, `22nd`. */
function sayOrdinal(value: number): string {
  return `${value}${ORDINAL_ENDINGS[ordinals().select(value)] ?? "th"}`;
}

const ordinals = once(() => new Intl.PluralRules("en", { type: "ordinal" }));
const ORDINAL_ENDINGS: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd" };

/** A number with the greatest magnitude word that fits: 20631000000 is `20.631 billion`. */
function sayNumber(value: number): string {
  const [size, word] = MAGNITUDES.find(([least]) => Math.abs(value) >= least) ?? [1, ""];
  const shown = format().format(Number((value / size).toPrecision(10)));
  return word === "" ? shown : `${shown} ${word}`;
}

/** Making one takes longer than checking a sentence. */
const format = once(() => new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 }));

const MAGNITUDES = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;
const monthName = (month: number): string => MONTHS[month - 1] ?? String(month);

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
