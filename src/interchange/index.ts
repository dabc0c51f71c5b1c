export type { BilingualFile, BilingualSegment, XliffVersion } from "./bilingual-file.js";

export { type CarriedOver, carryOver } from "./carry-over.js";
export { documentFromFile } from "./document-from-file.js";
export { contentOf, stringOf } from "./i18next/codes.js";
export { type ResourceStrings, readResource, writeResource } from "./i18next/resource.js";
export { resourceToXliff } from "./i18next/resource-xliff.js";
export { joinedContent } from "./join-content.js";
export { readBilingual } from "./read-bilingual.js";
export { type Reconciled, reconcile } from "./reconcile.js";
export { type TmxProfile, writeTmx } from "./tmx/write-tmx.js";
export { writeTsv } from "./tsv.js";
export { unitsNamed } from "./units-named.js";
export type { Manifest, ManifestReading } from "./xliff/manifest.js";
export { readXliff } from "./xliff/read-xliff.js";
export { type Fault, salvageXliff } from "./xliff/salvage.js";
export { xliffRules } from "./xliff/validate/registry.js";
export {
  type ValidatedXliff,
  type ValidateXliffOptions,
  validateXliff,
} from "./xliff/validate/validate-xliff.js";
export { type Match, writeXliff2 } from "./xliff/write2.js";
export { type WriteXliffOptions, writeXliff12, type XliffProfile } from "./xliff/write12.js";
