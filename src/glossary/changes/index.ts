export { conceptIdFor } from "../concept-id.js";
export { approveTerms } from "./approve-terms.js";
export { conceptOfPair } from "./concept-of-pair.js";
export { differencesOf, type FieldChange } from "./differences.js";
export { type ConceptEdit, checkedConcept, editConcept } from "./edit-concept.js";
export { findConcept } from "./find-concept.js";
export { type Decide, type Decision, type PlannedEntry, planImport } from "./plan-import.js";
export { removeConcept, renameConcept } from "./references.js";
export { setStatus } from "./set-status.js";
