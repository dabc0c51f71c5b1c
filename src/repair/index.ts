export { forensicRules } from "./forensics/index.js";
export { repairIds, repairs, repairText } from "./repair-text.js";
