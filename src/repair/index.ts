export { characterRepairs } from "./characters/index.js";
export { type RepairOptions, repairIds, repairText } from "./repair-text.js";
