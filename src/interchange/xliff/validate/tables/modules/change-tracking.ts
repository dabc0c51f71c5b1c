import { nmtoken } from "../../values/nmtoken.js";
import { text } from "../../values/value-type.js";
import { required } from "../schema.js";
import type { ModuleTable } from "./module-table.js";

/** A module in 2.0 only; later versions take its elements for an extension. @see XLIFF 2.0, 5.6 */
export const changeTracking: ModuleTable = {
  elements: {
    "ctr:changeTrack": { section: "5.6.4.2", content: "ctr:revisions+" },
    "ctr:revisions": {
      section: "5.6.4.3",
      attributes: { appliesTo: required(nmtoken), ref: nmtoken, currentVersion: nmtoken },
      others: "any",
      content: "ctr:revision+",
    },
    "ctr:revision": {
      section: "5.6.4.4",
      attributes: { author: text, datetime: text, version: nmtoken },
      others: "any",
      content: "ctr:item+",
    },
    "ctr:item": { section: "5.6.4.5", attributes: { property: required(text) }, others: "any", content: "text" },
  },
  sections: {
    appliesTo: "5.6.5.1",
    author: "5.6.5.2",
    currentVersion: "5.6.5.3",
    datetime: "5.6.5.4",
    ref: "5.6.5.5",
    property: "5.6.5.6",
    version: "5.6.5.7",
  },
  places: { "ctr:changeTrack": { file: 1, group: 1, unit: 1 } },
  attributes: {},
};
