import { numberCheck } from "./number-check.js";

/** The source's number with another unit, not converted. */
export const numberUnit = numberCheck("unit", "error", [
  { source: "种植面积3000亩。", target: "They planted 3,000 hectares.", finds: ["3,000 hectares"] },
  { source: "种植面积3000亩。", target: "They planted 200 hectares.", finds: [] },
]);
