import { oneOf } from "../../quantities/make.js";
import { anyYuan, type Currency, currencies } from "../../quantities/measures/currencies.js";
import { type Unit, units } from "../../quantities/measures/units.js";
import type { Bound } from "../../quantities/quantity.js";

const unitOf = new Map<string, Unit>(units.flatMap((unit) => unit.zh.map((name) => [name, unit] as const)));
const currencyOf = new Map<string, Currency>(
  [...currencies, anyYuan].flatMap((currency) => currency.zh.map((name) => [name, currency] as const)),
);
const signOf = new Map<string, Currency>([
  ...currencies.flatMap((currency) => currency.signs.map((sign) => [sign, currency] as const)),
  ...currencies.flatMap((currency) => currency.zh.map((name) => [name, currency] as const)),
]);

/** A unit or currency after a number; letters end where the word does. */
export const MEASURE = `(?:${oneOf([...unitOf.keys(), ...currencyOf.keys()].filter((name) => !/[a-z]$/u.test(name)))}|(?:${oneOf([...unitOf.keys()].filter((name) => /[a-z]$/u.test(name)))})(?![a-z\\d]))`;

/** A currency before a number: 人民币, 新台币, `us$`. */
export const CURRENCY_BEFORE = `(?:${oneOf([...signOf.keys(), "$"])})`;

/** The characters that a currency before a number begins with. */
export const CURRENCY_STARTS = Array.from(signOf.keys(), (name) => name.charAt(0)).join("");

/** The unit and currency that names stand for: those before and after a number. */
export function measureOf(after: string | undefined, before?: string): { unit?: Unit; currency?: Currency } {
  const unit = unitOf.get(after ?? "");
  const currency = signOf.get(before ?? "") ?? currencyOf.get(after ?? "");
  return { ...(unit && { unit }), ...(currency && { currency }) };
}

/** The limits that words before and after a number set. */
export function boundOf(before: string, inside: string | undefined, after: string): Bound | undefined {
  if (OVER_BEFORE.test(before) || OVER_AFTER.test(after)) return "over";
  if (inside !== undefined && inside !== "来") return "over";
  if (UNDER_BEFORE.test(before)) return "under";
  return ABOUT_BEFORE.test(before) || ABOUT_AFTER.test(after) || inside === "来" ? "about" : undefined;
}

const OVER_BEFORE = /(?:超过?|逾|高于|多于|大于|突破|不少于|至少|不下)了?$/u;
const OVER_AFTER = /^(?:以上|开外|有余|多|余)/u;
const UNDER_BEFORE = /(?:近|接近|将近|不足|不到|低于|少于|不满|未满)$/u;
const ABOUT_BEFORE = /(?:约|大概|大约|差不多|估计|或)$/u;
const ABOUT_AFTER = /^(?:左右|上下|许)/u;
