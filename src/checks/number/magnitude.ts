import { numberCheck } from "./number-check.js";

/** A number that is right but for a power of ten, as 万 and 亿 tempt one to write. */
export const numberMagnitude = numberCheck("magnitude", "error", [
  { source: "累计落实资金206.31亿元。", target: "Funds came to 206.31 billion yuan.", finds: ["206.31 billion yuan"] },
  { source: "累计落实资金206.31亿元。", target: "Funds came to RMB 20.631bn.", finds: [] },
]);
