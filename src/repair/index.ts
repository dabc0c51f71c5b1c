export {
  type RepairId,
  type RepairOptions,
  repairIds,
  repairText,
} from "./repair-text.js";
