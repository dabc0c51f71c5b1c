import { anyYuan } from "../../languages/quantities/measures/currencies.js";
import type { Quantity, Reading } from "../../languages/quantities/quantity.js";
import { once } from "../../model/once.js";

/** What a quantity was read as, in the figures and words of English: `20.631 billion yuan`, `March`, `15%`. */
export function sayQuantity({ readings: [first], unit, currency, code }: Quantity): string {
  if (first === undefined) return code ?? "";
  return [sayReading(first), unit && currency ? "" : sayUnit(unit, first.value), sayCurrency(currency)]
    .filter((part) => part !== "")
    .join(" ");
}

function sayUnit(unit: Quantity["unit"], value: number): string {
  const [name = ""] = unit?.en ?? [];
  if (name.endsWith(".")) return name.slice(0, -1);
  return name === "" || value === 1 || / (?:celsius|fahrenheit)$/u.test(name)
    ? name
    : `${name}s`.replace("foots", "feet").replace("inchs", "inches");
}

const sayCurrency = (currency: Quantity["currency"]): string =>
  currency?.id === anyYuan.id ? "yuan" : (currency?.en[0] ?? "");

function sayReading({ kind, value }: Reading): string {
  switch (kind) {
    case "percent":
      return `${sayNumber(value)}%`;
    case "point":
      return `${sayNumber(value)} percentage points`;
    case "times":
    case "increase":
      return `×${sayNumber(value)}`;
    case "ordinal":
      return `no. ${value}`;
    case "decade":
      return `${value}s`;
    case "month":
      return MONTHS[value - 1] ?? String(value);
    case "clock":
      return `${Math.floor(value / 60)}:${String(value % 60).padStart(2, "0")}`;
    case "year":
      return String(value);
    case "day":
      return `day ${value}`;
    case "century":
      return `century ${value}`;
    case "number":
    case "order":
      return sayNumber(value);
  }
}

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
