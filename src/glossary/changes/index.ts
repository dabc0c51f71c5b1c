export { conceptOfPair } from "./concept-of-pair.js";
export { differencesOf, type FieldChange } from "./differences.js";
export { checkedConcept, editConcept } from "./edit-concept.js";
export { findConcept } from "./find-concept.js";
export { planImport } from "./plan-import.js";
export { removeConcept, renameConcept } from "./references.js";
export { setStatus } from "./set-status.js";
