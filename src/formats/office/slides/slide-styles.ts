import { type OfficePackage, relationsOf } from "../../../office/index.js";
import { isSameLanguage, isUnspaced } from "../../../text/language.js";
import { attributeOf, type XmlTag } from "../../../xml/index.js";
import type { CharacterStyle, DrawingTheme } from "../drawing/character-style.js";
import type { ShapeFacts, SlideStyles } from "../drawing/drawing-reader.js";
import { agreedStyle, joinedStyles, type LevelStyles, levelsReader } from "../drawing/list-styles.js";
import { handlerOf, type Inside } from "../inside.js";
import { partXml, readPartXml } from "../read-part.js";
import { readTheme, type ThemeFacts } from "./theme.js";

/**
 * What characters of a presentation look like where they say nothing: by their shape, its layout, its master and the presentation.
 *
 * @see ECMA-376, part 1, 19.3.1 (master, layout), 21.1.2.4 (list styles)
 */
export class PresentationStyles {
  readonly #office: OfficePackage;
  readonly #file: string;
  readonly #main: string;
  readonly #masters = new Map<string, SlideMaster>();
  readonly #layouts = new Map<string, SlideStyles>();

  readonly #isEastAsian: boolean;

  /** @param trgLang - BCP 47 */
  constructor(office: OfficePackage, main: string, file: string, trgLang: string) {
    this.#office = office;
    this.#isEastAsian = isUnspaced(trgLang) || isSameLanguage(trgLang, "ko");
    this.#main = main;
    this.#file = file;
  }

  /** Of a slide. */
  of(slide: string): SlideStyles {
    const part = this.#relatedTo(slide, "slideLayout") ?? "";
    const known = this.#layouts.get(part);
    if (known !== undefined) return known;
    const master = this.#master(this.#relatedTo(part, "slideMaster") ?? "");
    const layout = this.#drawn(part, master.theme);
    const styles: SlideStyles = {
      theme: master.theme,
      isEastAsian: this.#isEastAsian,
      styleIn: (shape, level) => {
        const { own, colour, placeholder } = shape;
        const inherited = [
          own?.get(level),
          colour === undefined ? undefined : new Map([["solidFill", colour]]),
          placeholder === undefined ? undefined : held(layout.placeholders, shape, true)?.get(level),
          placeholder === undefined ? undefined : held(master.placeholders, shape, false)?.get(level),
          master.styleFor(placeholder, level),
        ];
        return joinedStyles(...inherited);
      },
    };
    this.#layouts.set(part, styles);
    return styles;
  }

  #relatedTo(part: string, type: string): string | undefined {
    if (part === "") return undefined;
    return relationsOf(this.#office, part, this.#file).find((relation) => relation.type === type)?.target;
  }

  #master(part: string): SlideMaster {
    const known = this.#masters.get(part);
    if (known !== undefined) return known;
    const facts = readTheme(this.#office, this.#relatedTo(part, "theme"), this.#file);
    const theme = themeOf(facts, this.#colourMap(part));
    const { placeholders, lists } = this.#drawn(part, theme);
    const defaults = this.#drawn(this.#main, theme).lists.get("defaultTextStyle");
    const master: SlideMaster = {
      theme,
      placeholders,
      styleFor: (placeholder, level) => {
        if (placeholder === undefined) return agreedStyle(defaults?.get(level), lists.get("otherStyle")?.get(level));
        return joinedStyles(lists.get(listOf(placeholder))?.get(level), defaults?.get(level));
      },
    };
    this.#masters.set(part, master);
    return master;
  }

  /** What colours of the theme the names of a master stand for. @see ECMA-376, part 1, 19.3.1.6 (clrMap) */
  #colourMap(part: string): ReadonlyMap<string, string> {
    const map = new Map<string, string>();
    const open = (tag: XmlTag): void => {
      if (tag.local !== "clrMap") return;
      for (const { local, value } of Object.values(tag.attributes)) map.set(local, value);
    };
    const xml = partXml(this.#office, part, this.#file);
    if (xml !== undefined) readPartXml(xml, part, this.#file, { open, close: () => undefined });
    return map;
  }

  #drawn(part: string, theme: DrawingTheme): DrawnStyles {
    const styles: DrawnStyles = { placeholders: [], lists: new Map() };
    const xml = partXml(this.#office, part, this.#file);
    if (xml !== undefined) readPartXml(xml, part, this.#file, handlerOf(stylesReader(xml, theme, styles)));
    return styles;
  }
}

interface SlideMaster {
  readonly theme: DrawingTheme;
  readonly placeholders: readonly Placeholder[];
  readonly styleFor: (placeholder: string | undefined, level: number) => CharacterStyle;
}

/** The list styles of a part: of the shapes that hold a place, and those with a name of their own. */
interface DrawnStyles {
  readonly placeholders: Placeholder[];
  readonly lists: Map<string, LevelStyles>;
}

interface Placeholder extends ShapeFacts {
  own?: LevelStyles;
  placeholder?: string;
  index?: string;
}

const LISTS: ReadonlySet<string> = new Set(["titleStyle", "bodyStyle", "otherStyle", "defaultTextStyle"]);

function stylesReader(xml: string, theme: DrawingTheme, { placeholders, lists }: DrawnStyles): Inside {
  let shape: Placeholder = {};
  const reader: Inside = {
    open: (tag) => {
      if (LISTS.has(tag.local)) return levelsReader(xml, theme, (styles) => lists.set(tag.local, styles));
      if (tag.local === "lstStyle")
        return levelsReader(xml, theme, (styles) => {
          shape.own = styles;
        });
      if (tag.local === "sp") {
        shape = {};
        placeholders.push(shape);
      } else if (tag.local === "ph") {
        shape.placeholder = attributeOf(tag, "type") ?? "body";
        shape.index = attributeOf(tag, "idx") ?? "0";
      }
      return reader;
    },
  };
  return reader;
}

/** The style of the shape whose place another holds: by its index, else by what it is for. A master has one shape of each kind. */
function held(
  placeholders: readonly Placeholder[],
  { placeholder = "", index }: ShapeFacts,
  byIndex: boolean,
): LevelStyles | undefined {
  const found = byIndex
    ? placeholders.find((each) => each.placeholder !== undefined && each.index === index)
    : undefined;
  const kind = kindOf(placeholder);
  return (found ?? placeholders.find((each) => each.placeholder !== undefined && kindOf(each.placeholder) === kind))
    ?.own;
}

/** A centred title is a title, and a subtitle is a body. */
const kindOf = (placeholder: string): string => kinds.get(placeholder) ?? placeholder;
const kinds: ReadonlyMap<string, string> = new Map([
  ["ctrTitle", "title"],
  ["subTitle", "body"],
  ["obj", "body"],
  ["half", "body"],
]);

const listOf = (placeholder: string): string => {
  const kind = kindOf(placeholder);
  if (kind === "title") return "titleStyle";
  return ["dt", "ftr", "sldNum", "hdr"].includes(kind) ? "otherStyle" : "bodyStyle";
};

const themeOf = ({ colours, fonts }: ThemeFacts, map: ReadonlyMap<string, string>): DrawingTheme => ({
  colour: (name) => colours.get(map.get(name) ?? name),
  font: (typeface) => fonts.get(typeface) ?? typeface,
});
