import { nmtoken } from "../../values/nmtoken.js";
import { uri } from "../../values/uri.js";
import { text } from "../../values/value-type.js";
import type { ModuleTable } from "./module-table.js";

/** @see XLIFF 2.1, 5.2 */
export const glossary: ModuleTable = {
  elements: {
    "gls:glossary": { section: "5.2.4.2", content: "gls:glossEntry+" },
    "gls:glossEntry": {
      section: "5.2.4.3",
      attributes: { id: nmtoken, ref: uri },
      others: "any",
      content: "gls:term, gls:translation*, gls:definition?, other*",
    },
    "gls:term": { section: "5.2.4.4", attributes: { source: text }, others: "any", content: "text" },
    "gls:translation": {
      section: "5.2.4.5",
      attributes: { id: nmtoken, ref: uri, source: text },
      others: "any",
      content: "text",
    },
    "gls:definition": { section: "5.2.4.6", attributes: { source: text }, others: "any", content: "text" },
  },
  sections: { id: "5.2.5.1", ref: "5.2.5.2", source: "5.2.5.3" },
  places: { "gls:glossary": { unit: 1 } },
  attributes: {},
};
