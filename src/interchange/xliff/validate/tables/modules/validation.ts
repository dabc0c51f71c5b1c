import { oneOf, yesNo } from "../../values/enumeration.js";
import { positiveInteger } from "../../values/number.js";
import { text } from "../../values/value-type.js";
import type { ModuleTable } from "./module-table.js";

/** @see XLIFF 2.1, 5.8 */
export const validation: ModuleTable = {
  elements: {
    "val:validation": { section: "5.8.4.2", others: "any", content: "val:rule+" },
    "val:rule": {
      section: "5.8.4.3",
      attributes: {
        isPresent: text,
        occurs: positiveInteger,
        isNotPresent: text,
        startsWith: text,
        endsWith: text,
        existsInSource: yesNo,
        caseSensitive: yesNo,
        normalization: oneOf("none", "nfc", "nfd"),
        disabled: yesNo,
      },
      others: "any",
    },
  },
  sections: {
    isPresent: "5.8.5.1",
    occurs: "5.8.5.2",
    isNotPresent: "5.8.5.3",
    startsWith: "5.8.5.4",
    endsWith: "5.8.5.5",
    existsInSource: "5.8.5.6",
    caseSensitive: "5.8.5.7",
    normalization: "5.8.5.8",
    disabled: "5.8.5.9",
  },
  places: { "val:validation": { file: 1, group: 1, unit: 1 } },
  attributes: {},
};
