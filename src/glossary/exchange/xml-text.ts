import { withoutXmlControls } from "../../xml/index.js";

/** A text as a reader of ours finds it in XML: without what XML has no place for, and without white space around it. */
export const asXmlText = (text: string): string => withoutXmlControls(text).trim();

/** A term as a reader of ours finds it in XML: also without line ends and runs of spaces, which come from the layout of files. */
export const asXmlTerm = (text: string): string => asXmlText(text).replace(/[ \t\r\n]+/gu, " ");
