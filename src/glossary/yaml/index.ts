export { type CompiledStore, compiledConcepts } from "./compiled.js";
export { parseGlossary } from "./parse.js";
export { linesOfItems } from "./yaml-place.js";
