import { oneOf } from "../../values/enumeration.js";
import { nmtoken } from "../../values/nmtoken.js";
import { text } from "../../values/value-type.js";
import { required } from "../schema.js";
import type { ModuleTable } from "./module-table.js";

/** @see XLIFF 2.1, 5.4 */
export const metadata: ModuleTable = {
  elements: {
    "mda:metadata": { section: "5.4.4.2", attributes: { id: nmtoken }, content: "mda:metaGroup+" },
    "mda:metaGroup": {
      section: "5.4.4.3",
      attributes: { id: nmtoken, category: text, appliesTo: oneOf("source", "target", "ignorable") },
      content: "(mda:metaGroup | mda:meta)+",
    },
    "mda:meta": { section: "5.4.4.4", attributes: { type: required(text) }, content: "text" },
  },
  sections: { appliesTo: "5.4.5.1", category: "5.4.5.2", id: "5.4.5.3", type: "5.4.5.4" },
  places: { "mda:metadata": { file: 1, group: 1, unit: 1, "gls:glossEntry": 1 } },
  attributes: {},
};
