import type { XmlTag } from "../../../xml/index.js";

/** Whether a name is one of WordprocessingML, transitional or strict. */
export const isWord = ({ uri }: XmlTag): boolean => WORD.has(uri);
const WORD: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);
