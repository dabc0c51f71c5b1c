export { forensicRules } from "./forensics/index.js";
export { lostCharacterRule } from "./forensics/lost-character.js";
export type { LeftOutLine } from "./left-out.js";
export { type Repaired, repairIds, repairs, repairText, usualRepairIds } from "./repair-text.js";
