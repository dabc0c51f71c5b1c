import { numberCheck } from "./number-check.js";

/** A place in an order that is another one. */
export const numberOrdinal = numberCheck("ordinal", "error", [
  { source: "第九批干部抵达。", target: "The eighth batch of officials arrived.", finds: ["eighth"] },
  { source: "第九批干部抵达。", target: "The ninth batch of officials arrived.", finds: [] },
]);
