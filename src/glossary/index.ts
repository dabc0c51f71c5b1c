export { lintGlossary } from "./lint/index.js";
export { findLoosely } from "./loose-match.js";
export { createMatcher } from "./matcher.js";
export { findNearMisses } from "./near-miss.js";
export { searchConcepts } from "./search.js";
export { type Changes, editGlossary } from "./store/edit.js";
export { mergeGlossaries, parseGlossary } from "./store/parse.js";
export { createTargetMatcher } from "./target-matcher.js";
