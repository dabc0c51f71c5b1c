import { spellNumber } from "./spell.js";

/** Another part of one in the form in which one stands: `three quarters`, `two-thirds`, `half`. Nothing for a part without a plain name. */
export function writeFraction(written: string, value: number): string | undefined {
  const match = FRACTION.exec(written);
  if (match === null) return undefined;
  const named = partOf(value);
  if (named === undefined) return undefined;
  const { top, gap = " " } = match.groups ?? {};
  const words =
    named.bottom === 2
      ? "half"
      : `${named.top === 1 && /^an?$/iu.test(top ?? "a") ? "a" : spellNumber(named.top)}${gap}${NAMES[named.bottom]}${named.top === 1 ? "" : "s"}`;
  const isCapital = /^\p{Lu}/u.test(match[0]);
  return written.replace(match[0], isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words);
}

/** The smallest fraction that is a value: 0.75 is 3 of 4. */
function partOf(value: number): { readonly top: number; readonly bottom: number } | undefined {
  for (let bottom = 2; bottom < NAMES.length; bottom += 1) {
    const top = Math.round(value * bottom);
    if (NAMES[bottom] !== "" && Math.abs(top / bottom - value) < 1e-6) return { top, bottom };
  }
  return undefined;
}

const NAMES = ["", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const FRACTION =
  /(?:(?<top>an?|one|two|three|four|five|six|seven|eight|nine)(?<gap>[ -]))?(?:half|halves|(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?)/iu; // "three quarters", "half", "a third"
