import { oneOf } from "../../values/enumeration.js";
import { nmtoken } from "../../values/nmtoken.js";
import { text } from "../../values/value-type.js";
import { required } from "../schema.js";
import { hostedOn, type ModuleTable } from "./module-table.js";

const normalization = oneOf("none", "nfc", "nfd");
const structural = ["file", "group", "unit"];
const spans = ["mrk", "sm", "pc", "sc"];
const codes = ["pc", "sc", "ec", "ph"];

/** @see XLIFF 2.1, 5.7 */
export const sizeRestriction: ModuleTable = {
  elements: {
    "slr:profiles": {
      section: "5.7.4.2",
      attributes: { generalProfile: text, storageProfile: text },
      content: "slr:normalization?, other*",
    },
    "slr:normalization": { section: "5.7.4.3", attributes: { general: normalization, storage: normalization } },
    "slr:data": { section: "5.7.4.4", attributes: { profile: required(text) }, others: "any", content: "other*" },
  },
  sections: {
    storageProfile: "5.7.5.1",
    generalProfile: "5.7.5.2",
    storage: "5.7.5.3",
    general: "5.7.5.4",
    profile: "5.7.5.5",
  },
  places: { "slr:profiles": { file: 1 }, "slr:data": { file: 1, group: 1, unit: 1 } },
  attributes: {
    "slr:storageRestriction": hostedOn("5.7.5.6", text, ...structural, ...spans),
    "slr:sizeRestriction": hostedOn("5.7.5.7", text, ...structural, ...spans),
    "slr:equivStorage": hostedOn("5.7.5.8", text, ...codes),
    "slr:sizeInfo": hostedOn("5.7.5.9", text, ...structural, ...codes),
    "slr:sizeInfoRef": hostedOn("5.7.5.10", nmtoken, ...structural, ...codes),
  },
};
