export { parseGlossary } from "../yaml/index.js";
export { type Changes, editGlossary } from "./edit.js";
export { type MergeConflict, type MergedGlossary, mergeGlossaryTexts } from "./merge.js";
export { toYaml } from "./to-yaml.js";
