/**
 * The library: what duiyi does, for programs. `open` gives everything; the constants are the values that its options take.
 *
 * @module
 */
export type { Approval, FaultyRow, RejectedRow } from "./glossary/candidates/review/approve.js";
export type { ListFormat } from "./glossary/candidates/review/list-file.js";
export type { FieldChange } from "./glossary/changes/differences.js";
export type { ConceptEdit } from "./glossary/changes/edit-concept.js";
export type { Decide, Decision, PlannedEntry } from "./glossary/changes/plan-import.js";
export type { ExchangeWritten, Loss, RejectedEntry, RejectionReason } from "./glossary/exchange/exchange-format.js";
export { type ExchangeFormatId, exchangeFormatIds } from "./glossary/exchange/format-ids.js";
export type { HistoryEntry } from "./glossary/files/history.js";
export type { MergeConflict, MergedGlossary } from "./glossary/store/merge.js";
export { type XliffVersion, xliffVersions } from "./interchange/xliff-versions.js";
export type * from "./library/duiyi.js";
export type * from "./library/glossary-door.js";
export { nodeFiles } from "./library/node/node-files.js";
export { open } from "./library/open.js";
export type * from "./library/options.js";
export { findConfig } from "./library/find-config.js";
export type { FixedFile, ReportOptions, Reports } from "./library/reports.js";
export type * from "./library/workspace.js";
