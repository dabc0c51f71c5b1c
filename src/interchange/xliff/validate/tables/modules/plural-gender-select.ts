import { text } from "../../values/value-type.js";
import { hostedOn, type ModuleTable } from "./module-table.js";

/** New in 2.2. @see XLIFF 2.2, 4.9 */
export const pluralGenderSelect: ModuleTable = {
  elements: {},
  sections: {},
  places: {},
  attributes: {
    "pgs:switch": hostedOn("5.10.5.1", text, "unit"),
    "pgs:case": hostedOn("5.10.5.2", text, "segment"),
  },
};
