export { keepIndexes } from "./kept-indexes.js";
export { layerGlossaries, mergeGlossaries } from "./layers.js";
export { lintGlossary, lintRules } from "./lint/index.js";
export { findLoosely } from "./loose-match.js";
export { createMatcher, packTerms } from "./matcher.js";
export { findNearMisses } from "./near-miss.js";
export { searchConcepts } from "./search.js";
export { createTargetMatcher, packTargetTerms } from "./target-matcher.js";
