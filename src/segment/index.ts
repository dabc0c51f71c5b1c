export { sentenceRules } from "./sentence-rule.js";
export { splitSentences } from "./split-sentences.js";
