import { numberCheck } from "./number-check.js";

/** A number whose 多, 约 or 近 is not in the translation, or is another. */
export const numberApproximate = numberCheck("approximate", "info", [
  { source: "修了200多公里路。", target: "They built 200 kilometers of road.", finds: ["200 kilometers"] },
  { source: "修了200多公里路。", target: "They built more than 200 kilometers of road.", finds: [] },
]);
