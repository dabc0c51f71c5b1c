import { numberCheck } from "./number-check.js";

/** A year, month, day or time of day that is another one. */
export const numberDate = numberCheck("date", "error", [
  { source: "2013年3月，他来到拉萨。", target: "He came to Lhasa in May 2013.", finds: ["May"] },
  { source: "2013年3月，他来到拉萨。", target: "He came to Lhasa in March 2013.", finds: [] },
  { source: "下午3点半开会。", target: "The meeting is at 3:30 p.m.", finds: [] },
]);
