import type { Look } from "../looks.js";
import { isOn } from "./attributes.js";
import type { WordProperty } from "./run-properties.js";
import type { WordStyles } from "./styles.js";
import type { ThemeFonts } from "./theme-fonts.js";
import { isDefault, isSeen, keyOf, TOGGLES } from "./word-look.js";

/** Where a run stands, as far as its look goes. */
export interface RunPlace {
  /** The style of its paragraph. */
  readonly style: string;
  /** Whether it stands in a table, whose style may say what its paragraph's does not. */
  readonly isInTable: boolean;
}

type Properties = ReadonlyMap<string, WordProperty>;

/**
 * How runs look, whoever says it: their own properties, their style, the style of their paragraph or the defaults. Two runs of one paragraph
 * look alike where their keys and fonts are equal.
 *
 * @see ECMA-376, part 1, 17.7.2 (style hierarchy), 17.7.3 (toggle properties)
 */
export class EffectiveLooks {
  readonly #styles: WordStyles;
  readonly #fontOf: ThemeFonts;
  readonly #bases = new Map<string, Properties>();
  readonly #looks = new Map<string, Look>();

  constructor(styles: WordStyles, fontOf: ThemeFonts) {
    this.#styles = styles;
    this.#fontOf = fontOf;
  }

  /** The look of a run with these properties of its own. */
  lookOf(own: readonly WordProperty[], place: RunPlace): Look {
    const where = `${place.style} ${place.isInTable} ${own.map(({ xml }) => xml).join("")}`;
    const known = this.#looks.get(where);
    if (known !== undefined) return known;
    const look = this.#read(own, place);
    this.#looks.set(where, look);
    return look;
  }

  #read(own: readonly WordProperty[], place: RunPlace): Look {
    const base = this.#baseOf(place.style);
    const all = this.#withOwn(base, own);
    const said = Array.from(all.values()).filter(
      (property) => isSeen(property) && !this.#isOfParagraph(property, base, place),
    );
    const key = said.map(keyOf).sort().join(" ");
    const ownFonts = own.find(({ name }) => name === "rFonts");
    const fonts = (this.#isLeftToTable("rFonts", place) ? ownFonts : all.get("rFonts"))?.values ?? {};
    return {
      key,
      fonts: { latin: this.#font(fonts, "ascii"), eastAsia: this.#font(fonts, "eastAsia") },
      properties: own.filter(({ name }) => !NEVER_WRITTEN.has(name)),
    };
  }

  /** Whether a run with these properties is hidden. */
  isHidden(own: readonly WordProperty[], { style }: RunPlace): boolean {
    const vanish = this.#withOwn(this.#baseOf(style), own).get("vanish");
    return vanish !== undefined && isOn(vanish.values.val);
  }

  /** What holds for runs of a paragraph that say nothing themselves. */
  #baseOf(style: string): Properties {
    const known = this.#bases.get(style);
    if (known !== undefined) return known;
    const base = merged(merged(new Map(), this.#styles.defaults), this.#styles.propertiesOf(style));
    this.#bases.set(style, base);
    return base;
  }

  #withOwn(base: Properties, own: readonly WordProperty[]): Properties {
    const style = own.find(({ name }) => name === "rStyle")?.values.val;
    const ofStyle = style === undefined ? [] : this.#styles.lineOf(style).flatMap(({ run }) => run);
    const inStyle = merged(new Map(), ofStyle);
    const toggled = Array.from(inStyle.values(), (property) => {
      if (!TOGGLES.has(property.name) || !isOn(property.values.val)) return property;
      const below = base.get(property.name);
      return below !== undefined && isOn(below.values.val) ? { ...property, values: { val: "0" } } : property;
    });
    return merged(merged(base, toggled), own);
  }

  /** Whether a property says what holds in the paragraph without it. */
  #isOfParagraph(property: WordProperty, base: Properties, place: RunPlace): boolean {
    const below = base.get(property.name);
    if (below === property) return true;
    if (this.#isLeftToTable(property.name, place)) return false;
    return below === undefined ? isDefault(property) : keyOf(below) === keyOf(property);
  }

  /** Whether the style of a table may say a property of a paragraph in it, since the paragraph's own style does not. */
  #isLeftToTable(name: string, { style, isInTable }: RunPlace): boolean {
    if (!isInTable || !this.#styles.ofTables.has(name)) return false;
    return !this.#styles.propertiesOf(style).some((property) => property.name === name);
  }

  #font(values: WordProperty["values"], slot: "ascii" | "eastAsia"): string {
    const theme = values[`${slot}Theme`];
    const font = (theme === undefined ? undefined : this.#fontOf(theme)) ?? values[slot] ?? theme ?? "";
    return SAME_FONTS.get(font.toLowerCase()) ?? font.toLowerCase();
  }
}

/** Properties with others above them. Of fonts each kind of character is said for itself, and the name of a theme goes before a font's. */
function merged(below: Properties, above: readonly WordProperty[]): Properties {
  const all = new Map(below);
  for (const property of above) {
    const { name, values } = property;
    const known = name === "rFonts" ? all.get(name) : undefined;
    all.set(name, known === undefined ? property : { ...property, values: withFonts(known.values, values) });
  }
  return all;
}

function withFonts(below: WordProperty["values"], above: WordProperty["values"]): WordProperty["values"] {
  const fonts = { ...below };
  for (const slot of ["ascii", "hAnsi", "eastAsia", "cs"]) {
    const [named, themed] = [above[slot], above[`${slot}Theme`]];
    if (named === undefined && themed === undefined) continue;
    delete fonts[slot];
    delete fonts[`${slot}Theme`];
    if (named !== undefined) fonts[slot] = named;
    if (themed !== undefined) fonts[`${slot}Theme`] = themed;
  }
  return fonts;
}

const NEVER_WRITTEN: ReadonlySet<string> = new Set(["rPrChange", "ins", "del", "moveFrom", "moveTo"]);

/** Chinese names of fonts, as Chinese systems write them, by the names that others write. */
const SAME_FONTS: ReadonlyMap<string, string> = new Map([
  ["simsun", "宋体"],
  ["nsimsun", "新宋体"],
  ["simhei", "黑体"],
  ["kaiti", "楷体"],
  ["kaiti_gb2312", "楷体_gb2312"],
  ["fangsong", "仿宋"],
  ["fangsong_gb2312", "仿宋_gb2312"],
  ["microsoft yahei", "微软雅黑"],
  ["dengxian", "等线"],
]);
