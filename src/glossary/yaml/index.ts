export { parseGlossary } from "./parse.js";
export { linesOfItems, placeOfPath } from "./yaml-place.js";
