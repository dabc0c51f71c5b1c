export { type Changes, editGlossary } from "./edit.js";
export { mergeGlossaryTexts } from "./merge.js";
export { parseGlossary } from "./parse.js";
export { toYaml } from "./to-yaml.js";
