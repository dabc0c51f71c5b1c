export { childrenOf, type EntryReading, readEntries, textOf, type XmlElement, type XmlRoot } from "./elements.js";
export { characterOf, escapeXml, escapeXmlText, unescapeXml, withoutXmlControls } from "./escape.js";
export { attributeOf, spanOf, type XmlAttribute, type XmlHandler, type XmlTag, type XmlWhere } from "./events.js";
export type { XmlLimits } from "./limits.js";
export { type ReadXmlOptions, readXml, readXmlInPieces } from "./read-xml.js";
export { rootError } from "./root-error.js";
export { piecesOf, type TextAt, TextWindow } from "./text-window.js";
