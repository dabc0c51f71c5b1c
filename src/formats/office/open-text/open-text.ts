import type { InputFile } from "../../../model/input-file.js";
import type { OfficePackage } from "../../../office/index.js";
import type { ReadContext } from "../../format.js";
import { coreReader } from "../core-properties.js";
import { handlerOf } from "../inside.js";
import { officeFormat } from "../office-format.js";
import type { TextPart } from "../part.js";
import { partXml, readPartXml } from "../read-part.js";
import { textChinese } from "./text-chinese.js";
import { TextReader } from "./text-reader.js";
import { TextStyles } from "./text-styles.js";

/** Texts of LibreOffice and of programs that write its format. @see OpenDocument 1.3, part 3 */
export const odt = officeFormat({
  id: "odt",
  kinds: ["odt"],
  datatype: "x-odt",
  parts: textParts,
  chinese: textChinese,
});

function textParts(office: OfficePackage, { name: file }: InputFile, _context: ReadContext): TextPart[] {
  const styles = new TextStyles();
  const xmls = ["content.xml", "styles.xml"].flatMap((name) => {
    const xml = partXml(office, name, file);
    return xml === undefined ? [] : [{ name, xml, part: name === "content.xml" ? "body" : "styles" }];
  });
  for (const { name, xml } of xmls)
    readPartXml(xml, name, file, { open: (tag) => styles.open(tag), close: () => undefined });
  const parts = xmls.map(({ name, xml, part }): TextPart => {
    const reader = new TextReader({ part, xml, styles });
    readPartXml(xml, name, file, handlerOf({ open: reader.openInBlock }));
    return { name, xml, flows: [...reader.flows].sort((a, b) => a.span.start - b.span.start), copies: reader.copies };
  });
  return [...coreReader(office, "meta.xml", file), ...parts];
}
