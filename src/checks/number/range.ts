import { numberCheck } from "./number-check.js";

/** A range whose ends are not those of the source. */
export const numberRange = numberCheck("range", "error", [
  { source: "需要3万至5万人。", target: "It takes 30,000 to 60,000 people.", finds: ["60,000"] },
  { source: "需要3万至5万人。", target: "It takes 30,000 to 50,000 people.", finds: [] },
]);
