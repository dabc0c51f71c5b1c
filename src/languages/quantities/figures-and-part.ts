import type { Form, Starts } from "./form.js";
import { of, quantity } from "./make.js";
import type { Unit } from "./measures/units.js";

/** The signs that write a part of one. */
export const parts: Readonly<Record<string, number>> = {
  "½": 1 / 2,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "⅛": 1 / 8,
};

const SIGNS = Object.keys(parts).join("");

/** Figures with a sign for a part of one, and the sign alone: 2½ hours, ¼ cup. */
export const figuresAndPart = (starts: Starts, measure: string, unitOf: (name: string) => Unit | undefined): Form => ({
  id: "figures-and-part",
  starts: { signs: `${starts.signs ?? ""}${SIGNS}` },
  needs: `[${SIGNS}]`,
  pattern: String.raw`(?:(?<![\d.,])(?<n>\d{1,4}) ?)?(?<part>[${SIGNS}])(?:[ -]?(?<measure>${measure}))?`,
  read: ({ groups, ...span }) => {
    const value = Number(groups.n ?? 0) + (parts[groups.part ?? ""] ?? 0);
    const unit = unitOf(groups.measure ?? "");
    return [
      quantity(span, groups.n === undefined ? "maybe" : "sure", of("number", value), {
        step: 0,
        ...(unit && { unit }),
      }),
    ];
  },
  examples: { "2½": "2.5", "½": "(0.5)" },
});
