import { numberCheck } from "./number-check.js";

/** Percent where the source has percentage points, or the other way round. */
export const numberPercentPoint = numberCheck("percent-point", "warning", [
  { source: "比重下降15个百分点。", target: "The share fell by 15 percent.", finds: ["15 percent"] },
  { source: "比重下降15个百分点。", target: "The share fell by 15 percentage points.", finds: [] },
]);
