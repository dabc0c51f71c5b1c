export { readResource, resourceToXliff, writeResource } from "./i18next-resource.js";
export { readTsv, writeTsv } from "./tsv.js";
export { readXliff12 } from "./xliff/read12.js";
export { documentFromXliff, type Reconciled, reconcile } from "./xliff/reconcile.js";
export { writeXliff12, type XliffProfile } from "./xliff/write12.js";
export type { XliffFile } from "./xliff/xliff-file.js";
