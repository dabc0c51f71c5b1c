export {
  type Repaired,
  type RepairedLine,
  type RepairId,
  type RepairOptions,
  repairIds,
  repairText,
} from "./repair-text.js";
export type { RepeatedBlock } from "./repeats/index.js";
