export { type NameRenderings, repairTarget } from "./repair/repair-target.js";
export { type Comparison, compareSentences, REPAIRED, type Sentence } from "./score/compare.js";
export { contextOf } from "./store/context.js";
export { openFolderStore } from "./store/folder-store.js";
export type { AddedRecord, BrokenRecord, MemoryStore } from "./store/memory-store.js";
