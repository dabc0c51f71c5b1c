/**
 * The library: what duiyi does, for programs. `open` gives everything; the constants are the values that its options take.
 *
 * @module
 */

export { type FormatId, formatIds } from "./formats/format-ids.js";
export type { Approval, FaultyRow, ListFormat, RejectedRow } from "./glossary/candidates/review/index.js";
export type { ConceptEdit, Decide, Decision, FieldChange, PlannedEntry } from "./glossary/changes/index.js";
export { type ExchangeFormatId, exchangeFormatIds } from "./glossary/exchange/format-ids.js";
export type { ExchangeWritten, Loss, RejectedEntry, RejectionReason } from "./glossary/exchange/index.js";
export type { HistoryEntry } from "./glossary/glossary-store.js";
export type { MergeConflict, MergedGlossary } from "./glossary/store/index.js";
export { isBilingual, isXliff } from "./interchange/bilingual-names.js";
export { type XliffVersion, xliffVersions } from "./interchange/xliff-versions.js";
export type { BilingualPage } from "./library/bilingual-links.js";
export type * from "./library/duiyi.js";
export { findConfig } from "./library/find-config.js";
export type { RunPage } from "./library/find-page.js";
export type { GivenFile, GivenFilesOptions } from "./library/given-file.js";
export type * from "./library/glossary-door.js";
export { knownIssues } from "./library/known-issues.js";
export type { MarkdownSite } from "./library/markdown-site.js";
export type * from "./library/memory-door.js";
export { cacheFolder } from "./library/node/cache-folder.js";
export { nodeFiles } from "./library/node/node-files.js";
export { endRun } from "./library/node/write-files.js";
export { open } from "./library/open.js";
export type * from "./library/operation-options.js";
export type * from "./library/options.js";
export { openProject } from "./library/project/open-project.js";
export type * from "./library/project/project.js";
export type { ProjectProposal } from "./library/project/propose.js";
export { proposeProject } from "./library/project/propose-project.js";
export type * from "./library/repaired-text.js";
export type { FixedFile, ReportOptions, Reports } from "./library/reports.js";
export type { Checkin, CheckinConflict } from "./library/store/checkout.js";
export { openStore } from "./library/store/open-store.js";
export type * from "./library/store/store-door.js";
export type * from "./library/workspace.js";
export type { Bead } from "./memory/align/index.js";
export type { CandidateContext, FilePlace, ListedCandidate, RelatedConcept, Suggestion } from "./model/candidate.js";
export type { ChangedFile, ChangeRecord, RecordedChange } from "./model/change-record.js";
export {
  type Concept,
  type ConceptKind,
  type Context,
  conceptKinds,
  type Enforcement,
  enforcements,
  type Guards,
  type Source,
  type Term,
  type TermStatus,
  type TermType,
  type Transaction,
  termStatuses,
  termsIn,
  termTypes,
} from "./model/concept.js";
export {
  type ChecksConfig,
  type Config,
  type FailOn,
  type FormatsConfig,
  failOn,
  type MemoryConfig,
  type RepairConfig,
  type RuleConfig,
  targetOf,
} from "./model/config.js";
export type { Delivery, DeliveryKind } from "./model/delivery.js";
export {
  type Content,
  type Document,
  type InlineCode,
  isReady,
  type RepeatsOption,
  type Segment,
  type SegmentCue,
  type SegmentState,
  segmentStates,
  type Unit,
  type UnitContext,
} from "./model/document.js";
export type { Edit } from "./model/edit.js";
export type { ExplainedRule, RuleExample } from "./model/explained-rule.js";
export { type FileKind, fileKinds, readKinds } from "./model/file-kind.js";
export type {
  FileAhead,
  FileStamp,
  Files,
  FileVersion,
  FileWriteOptions,
  FolderEntry,
  OutputFile,
  WrittenInRun,
} from "./model/files.js";
export type { FixChange, Fixed } from "./model/fixed.js";
export type { HandedDocument, HandoffRecord } from "./model/handoff-record.js";
export type { AppliedImpact, Impact, LeftSegment, RewordedSegment, Undone } from "./model/impact.js";
export type { ImportedReview } from "./model/imported-review.js";
export { type Imprint, imprintOf } from "./model/imprint.js";
export { InputError, type InputErrorCode, type UnreadKind } from "./model/input-error.js";
export type { InputFile, InputStream } from "./model/input-file.js";
export {
  type EarlierIssues,
  type Fix,
  type Issue,
  type MessageValues,
  type RuleId,
  type Severity,
  severities,
  whereOf,
} from "./model/issue.js";
export { languageTag } from "./model/language-tag.js";
export {
  type FurnitureOption,
  type IncludedPart,
  includedParts,
  type LeftOut,
  type LeftOutReason,
  leftOutReasons,
  lineRanges,
  type ProsePart,
  proseParts,
} from "./model/left-out.js";
export type { FindPage, LinkedPage } from "./model/linked-page.js";
export type { ListedRule, RuleCommand } from "./model/listed-rule.js";
export { engineNames, type MarkdownEngine, type MarkdownOptions, markdownEngines } from "./model/markdown-options.js";
export { type MemberRole, memberRoles } from "./model/member-role.js";
export { type MemoryBand, memoryBands } from "./model/memory-band.js";
export type {
  ComparedRow,
  Difference,
  LostPoints,
  MatchFigures,
  MatchFlag,
  MatchKind,
  MemoryMatch,
  Penalty,
  RepairEdit,
  Repaired,
} from "./model/memory-match.js";
export type { GivenRecord, MemoryCounts, MemoryRecord, NewMemoryRecord, RecordCode } from "./model/memory-record.js";
export type { BrokenSegment, ChangedPart, CountedChange, DocumentChange, Merged } from "./model/merged.js";
export type { OutsideText } from "./model/outside-text.js";
export {
  type Audience,
  audiences,
  type CellForm,
  cellForms,
  type Layout,
  layouts,
} from "./model/page-choice.js";
export {
  addressOf,
  type CellPlace,
  type CuePlace,
  type LinePlace,
  lineOf,
  linePlaceOf,
  type PartPlace,
  type Place,
  type SlidePart,
  type SlidePlace,
  type TablePlace,
} from "./model/place.js";
export { type Profile, profiles } from "./model/profile.js";
export {
  type DocumentCounts,
  type DocumentStatus,
  type ProjectStage,
  projectStages,
  type SinceDelivery,
  type Standing,
  standings,
} from "./model/project.js";
export type { ReturnedFile } from "./model/returned-file.js";
export {
  type Checked,
  type CheckSummary,
  issuesOf,
  type Review,
  type Reviewed,
  type ReviewSummary,
  type SuppressedIssue,
  type SuppressionReason,
} from "./model/review.js";
export type { ProfileFacts, RuleFacts } from "./model/rule.js";
export type {
  GivenOptions,
  GivenValues,
  NumberOption,
  OptionValue,
  RuleOption,
  RuleOptions,
  WordsOption,
} from "./model/rule-option.js";
export type { RuleSelection } from "./model/rule-selection.js";
export type { ChangeKind, SegmentChange } from "./model/segment-change.js";
export type { SeverityCounts } from "./model/severity-counts.js";
export { reachesThreshold } from "./model/severity-threshold.js";
export type { MapRun, SourceMap } from "./model/source-map.js";
export type { Span } from "./model/span.js";
export type { Suppression, SuppressionList } from "./model/suppression.js";
export type { TermMatch } from "./model/term-match.js";
export type { UnitKind } from "./model/unit-kind.js";
export { unitKinds } from "./model/unit-kind.js";
export type { UnreadPart } from "./model/unread-part.js";
export type { Validated } from "./model/validated.js";
export {
  type AlignedDocument,
  type AlignedSide,
  type Alignment,
  type FilePair,
  isTwoSided,
} from "./pipeline/align/aligned.js";
export {
  type AlignmentFormId,
  type AlignmentOutputId,
  type AlignmentSheetId,
  alignmentOutputIds,
  alignmentSheetIds,
} from "./pipeline/align/form-ids.js";
export type { Counted, Coverage, Dossier, Occurrence } from "./pipeline/dossier/dossier.js";
export { type HandoffForm, handoffForms } from "./pipeline/kits/handoff-forms.js";
export { type KitId, kitIds } from "./pipeline/kits/kit-ids.js";
export type { ImportedRecords } from "./pipeline/memory/import-records.js";
export type { PruneChoice } from "./pipeline/memory/prune.js";
export type { LeftOutLines, MemoryCounted, Prepared, Summary, TermCount } from "./pipeline/prepare/prepared.js";
export { kitPath } from "./pipeline/project/kit-path.js";
export { sumOfCounts } from "./pipeline/project/standing.js";
export type { Conflict, OnConflict } from "./pipeline/project/take-returned.js";
export { type OutputId, outputEndings, outputIds } from "./pipeline/publish/output-ids.js";
export type { ReadSegments } from "./pipeline/publish/segments-read.js";
export type { Weighed, WeighedBand } from "./pipeline/stats/bands.js";
export type { Stats } from "./pipeline/stats/stats.js";
export { type ReportFormId, reportFormIds } from "./reports/report-form-ids.js";
export type { Screen } from "./reports/screen.js";
export type { SentenceRuleId } from "./segment/index.js";
export type { InitialisedStore, Membership, StoreFinding } from "./team/index.js";
export { displayWidth } from "./text/display-width.js";
export { type Encoding, encodingNamed, encodings, type FoundEncoding } from "./text/encodings.js";
export { isIsoDate } from "./text/iso-date.js";
export { jsonText, printable, printableLines } from "./text/printable.js";
export { type ReadBefore, type ReadText, readText } from "./text/read-text.js";
export { projectOfUrl, shownUrl } from "./text/store-url.js";
