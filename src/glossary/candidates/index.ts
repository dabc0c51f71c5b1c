export type { Candidate } from "./candidate.js";
export { findCandidates } from "./find-candidates.js";
export type { Occurrence } from "./occurrences.js";
export type { Passage } from "./passage.js";
