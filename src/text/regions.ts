import { once } from "../model/once.js";

/**
 * Countries and territories by their Chinese name, with their English one: 秘鲁 → Peru. From the Unicode locale data that every
 * JavaScript engine carries.
 *
 * @see Unicode CLDR, territory names; ISO 3166-1
 */
export const loadRegions = once((): ReadonlyMap<string, string> => readRegions());

const FIRST = "A".charCodeAt(0);
const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(FIRST + index));

function readRegions(): Map<string, string> {
  const chinese = new Intl.DisplayNames(["zh-Hans"], { type: "region", fallback: "none" });
  const english = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const found = new Map<string, string>();
  for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    const [name, translation] = [chinese.of(code), english.of(code)];
    if (name !== undefined && translation !== undefined && !NO_COUNTRIES.has(code) && !found.has(name))
      found.set(name, translation);
  }
  return found;
}

/** Codes of groups and of none: the Union, the euro area, the United Nations, test locales, what is unknown. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(["EU", "EZ", "UN", "XA", "XB", "ZZ", "QO", "QU"]);
