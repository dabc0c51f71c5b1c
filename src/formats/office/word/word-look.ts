import type { Look, LookGroup, LookProperty } from "../looks.js";
import { isOn } from "./styles.js";

/** A property of a run as it was read. */
export interface WordProperty extends LookProperty {
  /** Values by the names of attributes without prefix. */
  readonly values: Readonly<Record<string, string>>;
}

/** The look that the properties of a run give it. Languages, marks of the spelling check and what only right-to-left scripts use are not seen. */
export function wordLook(properties: readonly WordProperty[]): Look {
  const seen = properties.filter(({ name }) => !UNSEEN.has(name));
  const fonts = seen.find(({ name }) => name === "rFonts")?.values ?? {};
  const key = seen
    .filter((property) => property.name !== "rFonts" && !isDefault(property))
    .map(keyOf)
    .sort()
    .join(" ");
  return {
    key,
    fonts: {
      latin: `${fonts.ascii ?? fonts.asciiTheme ?? ""}/${fonts.hAnsi ?? fonts.hAnsiTheme ?? ""}`,
      eastAsia: fonts.eastAsia ?? fonts.eastAsiaTheme ?? "",
    },
    properties: properties.filter(({ name }) => !NEVER_WRITTEN.has(name)),
  };
}

const NEVER_WRITTEN: ReadonlySet<string> = new Set(["rPrChange", "ins", "del", "moveFrom", "moveTo"]);
const UNSEEN: ReadonlySet<string> = new Set([
  ...NEVER_WRITTEN,
  ...["lang", "noProof", "bCs", "iCs", "szCs", "rtl", "cs", "snapToGrid", "webHidden", "specVanish", "kern"],
  ...["eastAsianLayout", "fitText"],
]);

/** Properties that say what holds without them. */
function isDefault({ name, values: { val } }: WordProperty): boolean {
  if (name === "color") return val === "auto";
  return ["u", "highlight", "effect", "em"].includes(name)
    ? val === "none"
    : name === "vertAlign" && val === "baseline";
}

function keyOf({ name, values }: WordProperty): string {
  if (TOGGLES.has(name)) return isOn(values.val) ? name : `${name}=0`;
  const said = Object.entries(values).filter(([attribute]) => !attribute.startsWith("rsid"));
  return `${name}(${said
    .map(([attribute, value]) => `${attribute}=${value}`)
    .sort()
    .join(",")})`;
}

const TOGGLES: ReadonlySet<string> = new Set(
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
  ["rStyle", "x-style"],
];
