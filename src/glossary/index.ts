export { layerGlossaries, mergeGlossaries } from "./layers.js";
export { lintGlossary, lintRules } from "./lint/index.js";
export { findLoosely } from "./loose-match.js";
export { createMatcher } from "./matcher.js";
export { findNearMisses } from "./near-miss.js";
export { searchConcepts } from "./search.js";
export { createTargetMatcher } from "./target-matcher.js";
