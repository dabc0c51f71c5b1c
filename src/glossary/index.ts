export { addConcept, serializeConcept } from "./edit.js";
export { lintGlossary } from "./lint/index.js";
export { mergeGlossaries, parseGlossary } from "./load.js";
export { createMatcher, type Matcher } from "./matcher.js";
export { findNearMisses, type NearMiss } from "./near-miss.js";
export { searchConcepts } from "./search.js";
export { createTargetMatcher } from "./target-matcher.js";
