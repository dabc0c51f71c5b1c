export { parseGlossary } from "./parse.js";
export { linesOfItems } from "./yaml-place.js";
