export { repairIds, repairs, repairText } from "./repair-text.js";
