import { handlerOf, IGNORED, type Inside } from "../inside.js";
import { readPartXml } from "../read-part.js";
import { wordAttribute } from "./attributes.js";

/** The font that a name of a theme stands for, such as `minorEastAsia`; nothing where the theme names none. */
export type ThemeFonts = (name: string) => string | undefined;

/** The fonts of a document's theme. @see ECMA-376, part 1, 20.1.4.1.18 (fontScheme), 17.18.96 (ST_Theme) */
export function themeFonts(xml: string | undefined, part: string, file: string): ThemeFonts {
  const fonts = new Map<string, string>();
  const ofScheme = (scheme: "major" | "minor"): Inside => ({
    open: (tag) => {
      const typeface = wordAttribute(tag, "typeface") ?? "";
      if (typeface === "") return IGNORED;
      if (tag.local === "latin") fonts.set(`${scheme}Western`, typeface);
      else if (tag.local === "ea") fonts.set(`${scheme}EastAsia`, typeface);
      else if (wordAttribute(tag, "script") === "Hans" && !fonts.has(`${scheme}EastAsia`))
        fonts.set(`${scheme}EastAsia`, typeface);
      return IGNORED;
    },
  });
  const block: Inside = {
    open: (tag) => {
      if (tag.local === "majorFont") return ofScheme("major");
      return tag.local === "minorFont" ? ofScheme("minor") : block;
    },
  };
  if (xml !== undefined) readPartXml(xml, part, file, handlerOf(block));
  return (name) => fonts.get(name.replace(/(?:HAnsi|Ascii)$/u, "Western"));
}
