export type { BilingualFile, BilingualSegment, XliffVersion } from "./bilingual-file.js";

export { type CarriedOver, carryOver } from "./carry-over.js";
export { documentFromFile } from "./document-from-file.js";
export { targetLanguageOf } from "./languages.js";
export { readBilingual } from "./read-bilingual.js";
export { type Reconciled, reconcile } from "./reconcile.js";
export { importReview } from "./review/import-review.js";
export { readReview } from "./review/read-review.js";
export { packXliff, type ShownTexts } from "./target-edits/pack-xliff.js";
export { targetChange } from "./target-edits/target-edit.js";
export { unitsNamed } from "./units-named.js";
export type { Manifest, ManifestReading } from "./xliff/manifest.js";
export { readXliff } from "./xliff/read-xliff.js";
export { type Fault, salvageXliff } from "./xliff/salvage.js";
export { type Match, writeXliff2 } from "./xliff/write2.js";
export { type WriteXliffOptions, writeXliff12, type XliffProfile } from "./xliff/write12.js";
