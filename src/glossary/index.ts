export { addConcept } from "./edit.js";
export { lintGlossary } from "./lint/index.js";
export { mergeGlossaries, parseGlossary } from "./load.js";
export { createMatcher } from "./matcher.js";
export { findNearMisses } from "./near-miss.js";
export { searchConcepts } from "./search.js";
export { createTargetMatcher } from "./target-matcher.js";
