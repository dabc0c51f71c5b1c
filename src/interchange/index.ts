export type { BilingualFile, BilingualSegment, XliffVersion } from "./bilingual-file.js";

export { type CarriedOver, carryOver } from "./carry-over.js";
export { documentFromFile } from "./document-from-file.js";
export { joinedContent } from "./join-content.js";
export { targetLanguageOf } from "./languages.js";
export { readBilingual } from "./read-bilingual.js";
export { type Reconciled, reconcile } from "./reconcile.js";
export { readReview } from "./review/read-review.js";
export { takeHome } from "./review/take-home.js";
export { unitsNamed } from "./units-named.js";
export { packWork, type ShownTexts } from "./work.js";
export type { Manifest, ManifestReading } from "./xliff/manifest.js";
export { readXliff } from "./xliff/read-xliff.js";
export { type Fault, salvageXliff } from "./xliff/salvage.js";
export { type Match, writeXliff2 } from "./xliff/write2.js";
export { type WriteXliffOptions, writeXliff12, type XliffProfile } from "./xliff/write12.js";
