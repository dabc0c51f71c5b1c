import { yesNo } from "../../values/enumeration.js";
import { languageOrNone } from "../../values/language.js";
import { nmtoken } from "../../values/nmtoken.js";
import { text } from "../../values/value-type.js";
import { type ElementEntry, required } from "../schema.js";
import type { ModuleTable } from "./module-table.js";

const side: ElementEntry = {
  section: "5.5.4.5",
  attributes: { href: text, "xml:lang": languageOrNone },
  others: "any",
  content: "other*",
};
const item: ElementEntry = {
  section: "5.5.4.4",
  attributes: { mimeType: text, id: nmtoken, context: yesNo },
  others: "any",
  content: "res:source?, res:target?, res:reference*",
};

/** @see XLIFF 2.1, 5.5 */
export const resourceData: ModuleTable = {
  elements: {
    "res:resourceData": { section: "5.5.4.2", content: "res:resourceItemRef*, res:resourceItem*" },
    "res:resourceItemRef": {
      section: "5.5.4.3",
      attributes: { id: nmtoken, ref: required(nmtoken) },
      others: "any",
    },
    "res:resourceItem": item,
    "res:source": side,
    "res:target": { ...side, section: "5.5.4.6" },
    "res:reference": {
      section: "5.5.4.7",
      attributes: { href: required(text), "xml:lang": languageOrNone },
      others: "any",
    },
  },
  sections: {
    id: "5.5.5.1",
    "xml:lang": "5.5.5.2",
    mimeType: "5.5.5.3",
    context: "5.5.5.4",
    href: "5.5.5.5",
    ref: "5.5.5.6",
  },
  places: { "res:resourceData": { file: 1, unit: 1 } },
  attributes: {},
};

/** 2.2 lets an item have notes. @see XLIFF 2.2, 4.5.4.4 */
export const resourceData22: ModuleTable = {
  ...resourceData,
  elements: { ...resourceData.elements, "res:resourceItem": { ...item, content: `notes?, ${item.content}` } },
};
