export { characterRepairs } from "./characters/index.js";
export { repairIds, repairText } from "./repair-text.js";
