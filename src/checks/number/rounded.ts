import { numberCheck } from "./number-check.js";

/** A number that the translation gives less exactly. */
export const numberRounded = numberCheck("rounded", "info", [
  { source: "共206.31亿元。", target: "It came to 20.6 billion yuan.", finds: ["20.6 billion yuan"] },
  { source: "共206.31亿元。", target: "It came to 20.631 billion yuan.", finds: [] },
]);
