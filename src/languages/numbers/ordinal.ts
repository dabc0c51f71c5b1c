import type { Form } from "../quantities/form.js";
import { of, oneOf, quantity } from "../quantities/make.js";

/** Figures with what makes an ordinal of them in a language: `3e`, `1er`. */
export const ordinalForm = (endings: readonly string[]): Form => ({
  id: "ordinal",
  starts: { signs: "0123456789" },
  pattern: `(?<!\\d[.,]?)(?<n>\\d{1,4})(?:${oneOf(endings)})(?![\\p{L}\\d])`,
  read: ({ groups, ...span }) => [
    quantity(span, "sure", [...of("ordinal", Number(groups.n)), ...of("century", Number(groups.n))], { step: 1 }),
  ],
  examples: {},
});
