import type { Issue } from "../../../model/issue.js";
import type { OfficePackage } from "../../../office/index.js";
import { attributeOf, type XmlTag } from "../../../xml/index.js";
import { type HanziOnly, hanziOnlyIssues, type LayoutKind } from "../hanzi-only.js";
import { longXml, partXml, readPartXml } from "../read-part.js";
import { workbookParts } from "./formulas/workbook-parts.js";

/**
 * Layout of cells with texts that suits Chinese characters only: letters one below the other, words spread over the width of the cell.
 *
 * @see ECMA-376, part 1, 18.8.1 (alignment)
 */
export function sheetLayout(office: OfficePackage, file: string): Issue[] {
  const kinds = layoutOfFormats(office, file);
  if (kinds.size === 0) return [];
  const found: HanziOnly[] = [];
  for (const { name: sheet, part, isHidden } of workbookParts(office, file).sheets) {
    if (isHidden) continue;
    const open = (tag: XmlTag): void => {
      const kind = tag.local === "c" ? kinds.get(attributeOf(tag, "s") ?? "0") : undefined;
      if (kind === undefined || !TEXTS.has(attributeOf(tag, "t") ?? "")) return;
      found.push({ kind, place: { in: "sheet", sheet, cell: attributeOf(tag, "r") ?? "A1" } });
    };
    readPartXml(longXml(office, part, file) ?? "", part, file, { open, close: () => undefined });
  }
  return hanziOnlyIssues(found);
}

/** Types of cells that show a text. */
const TEXTS: ReadonlySet<string> = new Set(["s", "inlineStr", "str"]);

/** The formats of cells that have such layout, by their number. */
function layoutOfFormats(office: OfficePackage, file: string): ReadonlyMap<string, LayoutKind> {
  const kinds = new Map<string, LayoutKind>();
  const xml = partXml(office, STYLES, file);
  if (xml === undefined) return kinds;
  let isIn = false;
  let format = -1;
  const open = (tag: XmlTag): void => {
    if (tag.local === "cellXfs") isIn = true;
    else if (isIn && tag.local === "xf") format += 1;
    else if (isIn && tag.local === "alignment") {
      if (attributeOf(tag, "textRotation") === STACKED) kinds.set(`${format}`, "vertical");
      else if (attributeOf(tag, "horizontal") === "distributed") kinds.set(`${format}`, "distributed");
    }
  };
  const close = (tag: XmlTag): void => {
    if (tag.local === "cellXfs") isIn = false;
  };
  readPartXml(xml, STYLES, file, { open, close });
  return kinds;
}

const STYLES = "xl/styles.xml";
const STACKED = "255"; // the letters of a text stand upright, one below the other
