import { escapeXmlText } from "../../../xml/index.js";
import type { LookGroup } from "../looks.js";
import type { Render } from "../raw.js";
import { regionalTag } from "../regional-tag.js";
import { ATTRIBUTE } from "./drawing-look.js";

/**
 * A run of a translation in DrawingML, with the target's language.
 *
 * @param prefix - of the names of DrawingML in the part, with its colon
 */
export function drawingRun(
  text: string,
  { look }: LookGroup,
  prefix: string,
  { trgLang, render }: { readonly trgLang: string; readonly render: Render },
): string {
  const attributes = look.properties.filter(({ name }) => name.startsWith(ATTRIBUTE) && !REPLACED.has(name));
  const children = look.properties.filter(({ name }) => !name.startsWith(ATTRIBUTE));
  const said = [` lang="${regionalTag(trgLang)}"`, ...attributes.map(({ xml }) => xml)].join("");
  const inner = children.map(({ xml, span }) => (span === undefined ? xml : render(span))).join("");
  const properties = inner === "" ? `<${prefix}rPr${said}/>` : `<${prefix}rPr${said}>${inner}</${prefix}rPr>`;
  return `<${prefix}r>${properties}<${prefix}t>${escapeXmlText(text)}</${prefix}t></${prefix}r>`;
}

const REPLACED: ReadonlySet<string> = new Set(["lang", "altLang", "dirty", "err"].map((name) => ATTRIBUTE + name));
