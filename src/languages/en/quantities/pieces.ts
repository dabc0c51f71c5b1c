import type { Starts } from "../../quantities/form.js";
import { oneOf } from "../../quantities/make.js";
import { anyDollar, anyYen, type Currency, currencies } from "../../quantities/measures/currencies.js";
import { type Unit, units } from "../../quantities/measures/units.js";

const unitOf = new Map<string, Unit>(
  units.flatMap((unit) => unit.en.flatMap((name) => forms(name).map((form) => [form, unit] as const))),
);
const currencyOf = new Map<string, Currency>(
  [...currencies, anyDollar, anyYen].flatMap((currency) => [
    ...currency.en.flatMap((name) => forms(name).map((form) => [form, currency] as const)),
    ...currency.signs.filter((sign) => /^[a-z]{3}$/u.test(sign)).map((sign) => [sign, currency] as const),
  ]),
);
const signOf = new Map<string, Currency>(
  [...currencies, anyDollar, anyYen].flatMap((currency) => currency.signs.map((sign) => [sign, currency] as const)),
);

function forms(name: string): string[] {
  return name.endsWith(".") ? [name.slice(0, -1)] : [name, `${name}s`];
}

/** A unit or currency after a number: `hectares`, `km`, `US dollars`, `square-foot`, `sq. ft.`. */
export const MEASURE = String.raw`(?:${oneOf([...unitOf.keys(), ...currencyOf.keys()])
  .replaceAll(" ", "[ -]")
  .replaceAll(/(?<![a-z])(sq|cu)\[ -\]/gu, String.raw`$1\.?[ -]?`)})(?![a-z\d])`;

/** A currency before a number: `US$`, `RMB`, `€`. */
export const CURRENCY_BEFORE = `(?:${oneOf([...signOf.keys()])})`;

const wordsOfSigns = Array.from(signOf.keys(), (sign) => /^[a-z]+/u.exec(sign)?.[0] ?? "");

/** What a currency before a number begins with. */
export const CURRENCY_STARTS: Starts = {
  signs: Array.from(signOf.keys(), (sign) => sign.charAt(0))
    .filter((sign) => !/[a-z]/u.test(sign))
    .join(""),
  words: Array.from(new Set(wordsOfSigns.filter((word) => word !== ""))),
};

/** The unit and currency that names stand for: those before and after a number. */
export function measureOf(after: string | undefined, before?: string): { unit?: Unit; currency?: Currency } {
  const name = (after ?? "").replace(/^(sq|cu)\.?[ -]?(?=[a-z])(?!uare|bic)/u, "$1 ").replaceAll("-", " ");
  const unit = unitOf.get(name);
  const currency = signOf.get(before ?? "") ?? currencyOf.get(name);
  return { ...(unit && { unit }), ...(currency && { currency }) };
}
