import { numberCheck } from "./number-check.js";

/** The source's amount in another currency. */
export const numberCurrency = numberCheck("currency", "error", [
  { source: "投资5亿美元。", target: "They invested 500 million yuan.", finds: ["500 million yuan"] },
  { source: "投资5亿美元。", target: "They invested US$500 million.", finds: [] },
  { source: "投资5亿元。", target: "They invested 500 million yuan.", finds: [] },
]);
