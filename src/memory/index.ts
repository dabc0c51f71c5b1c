export { type NameRenderings, repairTarget } from "./repair/repair-target.js";
export { type Comparison, compareSentences, REPAIRED, type Sentence } from "./score/compare.js";
export { keyOf } from "./score/key.js";
export { similarityOf } from "./score/similarity.js";
export { contextOf } from "./store/context.js";
export { hasMemory } from "./store/folder-layout.js";
export { openFolderStore } from "./store/folder-store.js";
export type { AddedRecord, BrokenRecord, MemoryStore } from "./store/memory-store.js";
