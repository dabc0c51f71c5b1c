import { IGNORED, type Inside } from "../../inside.js";
import { wordAttribute } from "../attributes.js";

/** The list that a paragraph belongs to, and its level from 0; what is absent its style says. */
export interface NumberProperties {
  readonly list?: string;
  readonly level?: number;
}

/** Reads the element `numPr`. @see ECMA-376, part 1, 17.3.1.19 */
export function numbersOf(take: (numbers: NumberProperties) => void): Inside {
  let numbers: NumberProperties = {};
  return {
    open: (tag) => {
      const value = wordAttribute(tag, "val") ?? "";
      if (tag.local === "numId") numbers = { ...numbers, list: value };
      else if (tag.local === "ilvl") numbers = { ...numbers, level: Number(value) };
      return IGNORED;
    },
    close: () => take(numbers),
  };
}
