import type { Quantity } from "./quantity.js";

/**
 * Quantities as one line, for examples and tests: the first reading without its kind where that is `number`, unit and currency,
 * `>` over, `<` under, `~` about; in brackets what the text may not mean as a quantity.
 *
 * @example "20631000000 CNY; month 3; (4)"
 */
export const notate = (quantities: readonly Quantity[]): string => quantities.map(notateOne).join("; ");

function notateOne({ readings, claim, unit, currency, bound, code }: Quantity): string {
  const [first] = readings;
  const kind = first === undefined || first.kind === "number" ? "" : `${first.kind} `;
  const value = code ?? `${kind}${first === undefined ? "" : Number(first.value.toPrecision(6))}`;
  const sign = bound === undefined ? "" : { over: ">", under: "<", about: "~" }[bound];
  const text = [sign + value, unit?.id, currency?.id].filter((part) => part !== undefined).join(" ");
  return claim === "maybe" ? `(${text})` : text;
}
