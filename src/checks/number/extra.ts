import { numberCheck } from "./number-check.js";

/** A number of the translation that the source does not give. */
export const numberExtra = numberCheck("extra", "error", [
  { source: "村里修了路。", target: "The village built 12 roads.", finds: ["12"] },
  { source: "村里修了十二条路。", target: "The village built twelve roads.", finds: [] },
]);
