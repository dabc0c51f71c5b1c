export { forensicRules } from "./forensics/index.js";
export type { LeftOutLine } from "./left-out.js";
export { type Repaired, repairIds, repairs, repairText } from "./repair-text.js";
