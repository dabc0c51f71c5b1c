import { numberCheck } from "./number-check.js";

/** A name that holds figures and is not in the translation. */
export const numberIdentifier = numberCheck("identifier", "warning", [
  { source: "国道G318通车。", target: "The national highway opened.", finds: ["G318"] },
  { source: "国道G318通车。", target: "Highway G318 opened.", finds: [] },
]);
