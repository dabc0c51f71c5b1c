import { numberCheck } from "./number-check.js";

/** A number of the source that the translation does not give. */
export const numberMissing = numberCheck("missing", "error", [
  { source: "村里来了五名教师。", target: "Teachers came to the village.", finds: ["五"] },
  { source: "共有2712个项目。", target: "There are 2,721 projects.", finds: ["2,721"] },
  { source: "住有67户240人。", target: "It is home to 240 people in 67 households.", finds: [] },
]);
