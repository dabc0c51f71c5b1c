import type { OfficePackage } from "../../../office/index.js";
import { attributeOf, type XmlTag } from "../../../xml/index.js";
import { partXml, readPartXml } from "../read-part.js";

/** What the names of a theme stand for. */
export interface ThemeFacts {
  /** `D0CC1E` of `accent1`. */
  readonly colours: ReadonlyMap<string, string>;
  /** `等线` of `+mn-ea`. */
  readonly fonts: ReadonlyMap<string, string>;
}

/** The colours and fonts of a theme; none where there is no such part. @see ECMA-376, part 1, 20.1.6.2 (clrScheme), 20.1.4.1.18 (fontScheme) */
export function readTheme(office: OfficePackage, part: string | undefined, file: string): ThemeFacts {
  const colours = new Map<string, string>();
  const fonts = new Map<string, string>();
  const xml = part === undefined ? undefined : partXml(office, part, file);
  if (part === undefined || xml === undefined) return { colours, fonts };
  let colour = "";
  let fontPrefix = "";
  const open = (tag: XmlTag): void => {
    const { local } = tag;
    if (NAMES.has(local)) colour = local;
    const rgb =
      local === "srgbClr" ? attributeOf(tag, "val") : local === "sysClr" ? attributeOf(tag, "lastClr") : undefined;
    if (rgb !== undefined && colour !== "" && !colours.has(colour)) colours.set(colour, rgb.toUpperCase());
    if (local === "fmtScheme") colour = "";
    fontPrefix = { majorFont: "+mj", minorFont: "+mn" }[local] ?? fontPrefix;
    const typeface = attributeOf(tag, "typeface") ?? "";
    if (local === "latin" && fontPrefix !== "") fonts.set(`${fontPrefix}-lt`, typeface);
    else if (local === "ea" && fontPrefix !== "" && typeface !== "") fonts.set(`${fontPrefix}-ea`, typeface);
    else if (local === "font" && attributeOf(tag, "script") === "Hans" && !fonts.has(`${fontPrefix}-ea`))
      fonts.set(`${fontPrefix}-ea`, typeface);
  };
  const close = ({ local }: XmlTag): void => {
    if (NAMES.has(local)) colour = "";
    if (local === "fontScheme") fontPrefix = "";
  };
  readPartXml(xml, part, file, { open, close });
  return { colours, fonts };
}

const NAMES: ReadonlySet<string> = new Set(
  "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" "),
);
