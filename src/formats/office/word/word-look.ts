import type { LookGroup } from "../looks.js";
import { isOn } from "./attributes.js";
import type { WordProperty } from "./run-properties.js";

/** Whether a reader of the text sees a property. Fonts are told apart by themselves, and what a style does by what the style says. */
export const isSeen = ({ name }: WordProperty): boolean => !UNSEEN.has(name);

const UNSEEN: ReadonlySet<string> = new Set([
  ...["rPrChange", "ins", "del", "moveFrom", "moveTo", "rFonts", "rStyle"],
  ...["lang", "noProof", "bCs", "iCs", "szCs", "rtl", "cs", "snapToGrid", "webHidden", "specVanish", "kern"],
  ...["eastAsianLayout", "fitText", "oMath"],
]);

/** Whether a property says what holds where nothing is said. */
export function isDefault({ name, values: { val } }: WordProperty): boolean {
  if (TOGGLES.has(name)) return !isOn(val);
  if (name === "color") return val === "auto";
  if (name === "sz") return val === "20";
  if (name === "w") return val === "100" || val === "100%";
  if (name === "spacing" || name === "position") return val === "0";
  return ["u", "highlight", "effect", "em"].includes(name)
    ? val === "none"
    : name === "vertAlign" && val === "baseline";
}

/** A property in a form in which equal properties are equal strings. */
export function keyOf({ name, values }: WordProperty): string {
  if (TOGGLES.has(name)) return isOn(values.val) ? name : `${name}=0`;
  const said = Object.entries(values).filter(([attribute]) => !attribute.startsWith("rsid"));
  return `${name}(${said
    .map(([attribute, value]) => `${attribute}=${value}`)
    .sort()
    .join(",")})`;
}

/** Properties that are on or off. @see ECMA-376, part 1, 17.7.3 */
export const TOGGLES: ReadonlySet<string> = new Set(
  "b i caps smallCaps strike dstrike outline shadow emboss imprint vanish".split(" "),
);

/** How the difference between two looks is called. @see XLIFF 1.2, `ctype` */
export function typeOfWordLook({ key, look }: LookGroup, base: LookGroup): string {
  const [own, other] = [new Set(key.split(" ")), new Set(base.key.split(" "))];
  const differing = [...own, ...other].filter((property) => own.has(property) !== other.has(property));
  const names = new Set(differing.map((property) => property.replace(/[(=].*$/u, "")));
  if (names.size === 0 && look.fonts !== base.look.fonts) return "x-font";
  return types.find(([name]) => names.has(name))?.[1] ?? "x-look";
}

const types: readonly (readonly [string, string])[] = [
  ["b", "bold"],
  ["i", "italic"],
  ["u", "underlined"],
  ["vertAlign", "x-vertical-align"],
  ["em", "x-emphasis-dots"],
  ["strike", "x-strike"],
  ["dstrike", "x-strike"],
  ["highlight", "x-highlight"],
  ["color", "x-color"],
  ["sz", "x-size"],
  ["spacing", "x-spacing"],
];
