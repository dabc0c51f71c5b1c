import { once } from "../../model/once.js";
import { levelText } from "./level-text.js";

/** How a language and its region write figures, levelled as `levelText` does it. @see Unicode CLDR, number symbols */
export interface Numerals {
  readonly decimal: string;
  /** Between groups of figures; a blank stands for every blank. */
  readonly group: string;
  /** Whether five figures and more ask for groups: 12,000 in English. */
  readonly isGrouped?: true;
}

/** The numerals of a tag, by CLDR; `isGrouped` as its language says. */
export function numeralsOf(tag: string, isGrouped: boolean): Numerals {
  const parts = once(() => new Intl.NumberFormat(tag).formatToParts(SAMPLE));
  const symbol = (type: Intl.NumberFormatPartTypes, otherwise: string): string =>
    levelText(parts().find((part) => part.type === type)?.value ?? otherwise);
  return {
    ...(isGrouped && { isGrouped }),
    get decimal() {
      return symbol("decimal", ".");
    },
    get group() {
      return symbol("group", ",").replace(/\s/u, " ");
    },
  };
}

const SAMPLE = 1234567.8;
