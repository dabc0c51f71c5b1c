import { oneOf, yesNo } from "../../values/enumeration.js";
import { nmtoken } from "../../values/nmtoken.js";
import { percentage } from "../../values/number.js";
import { prefixed } from "../../values/prefixed.js";
import { uri } from "../../values/uri.js";
import { text } from "../../values/value-type.js";
import { required } from "../schema.js";
import type { ModuleTable } from "./module-table.js";

/** Translation candidates. @see XLIFF 2.1, 5.1 */
export const matches: ModuleTable = {
  elements: {
    "mtc:matches": { section: "5.1.6.2", content: "mtc:match+" },
    "mtc:match": {
      section: "5.1.6.3",
      attributes: {
        id: nmtoken,
        matchQuality: percentage,
        matchSuitability: percentage,
        origin: text,
        ref: required(uri),
        reference: yesNo,
        similarity: percentage,
        subType: prefixed,
        type: oneOf("am", "mt", "icm", "idm", "tb", "tm", "other"),
      },
      others: "any",
      content: "mda:metadata?, originalData?, source, target, other*",
    },
  },
  sections: {
    id: "5.1.7.1",
    matchQuality: "5.1.7.2",
    matchSuitability: "5.1.7.3",
    origin: "5.1.7.4",
    ref: "5.1.7.5",
    reference: "5.1.7.6",
    similarity: "5.1.7.7",
    subType: "5.1.7.8",
    type: "5.1.7.9",
  },
  places: { "mtc:matches": { unit: 1 } },
  attributes: {},
};
