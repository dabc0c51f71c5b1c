export { type SegmentedContent, segmentContent } from "./segment-content.js";
export { type SentenceRuleId, sentenceRules } from "./sentence-rule.js";
export { type SplitOptions, splitSentences } from "./split-sentences.js";
export { readSrx } from "./srx/read-srx.js";
export { splitBySrx } from "./srx/split-by-srx.js";
export { writeSrx } from "./srx/write-srx.js";
