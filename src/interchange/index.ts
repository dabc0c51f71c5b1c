export type { BilingualFile, BilingualSegment, XliffVersion } from "./bilingual-file.js";
export { documentFromFile } from "./document-from-file.js";
export { readResource, resourceToXliff, writeResource } from "./i18next-resource.js";
export { readBilingual } from "./read-bilingual.js";
export { type Reconciled, reconcile } from "./reconcile.js";
export { writeTmx } from "./tmx/write-tmx.js";
export { writeTsv } from "./tsv.js";
export type { Manifest, ManifestReading } from "./xliff/manifest.js";
export { readXliff } from "./xliff/read-xliff.js";
export { xliffRules } from "./xliff/validate/registry.js";
export {
  type ValidatedXliff,
  type ValidateXliffOptions,
  validateXliff,
} from "./xliff/validate/validate-xliff.js";
export { writeXliff2 } from "./xliff/write2.js";
export { type WriteXliffOptions, writeXliff12, type XliffProfile } from "./xliff/write12.js";
