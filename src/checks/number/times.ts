import { numberCheck } from "./number-check.js";

/** How many times as much: 增长两倍 is tripled, 是两倍 is twice. */
export const numberTimes = numberCheck("times", "error", [
  { source: "产量增长了两倍。", target: "Output doubled.", finds: ["doubled"] },
  { source: "产量增长了两倍。", target: "Output tripled.", finds: [] },
  { source: "产量翻了一番。", target: "Output doubled.", finds: [] },
]);
