import { numberCheck } from "./number-check.js";

/** Figures that English writes in another way: thousands without a comma, a decimal comma, 万 carried over. */
export const numberFormat = numberCheck("format", "info", [
  { source: "共有12000人。", target: "There are 12000 people.", finds: ["12000"] },
  { source: "共有12000人。", target: "There are 12,000 people.", finds: [] },
]);
