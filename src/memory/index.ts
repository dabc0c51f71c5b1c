export { type NameRenderings, repairTarget } from "./repair/repair-target.js";
export { type Comparison, compareSentences, REPAIRED, type Sentence } from "./score/compare.js";
