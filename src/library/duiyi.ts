import type { Document } from "../model/document.js";
import type { ExplainedRule } from "../model/explained-rule.js";
import type { Fixed } from "../model/fixed.js";
import type { ImportedReview } from "../model/imported-review.js";
import type { InputFile, InputStream } from "../model/input-file.js";
import type { Merged } from "../model/merged.js";
import type { ReturnedFile } from "../model/returned-file.js";
import type { Checked, Review } from "../model/review.js";
import type { RuleSelection } from "../model/rule-selection.js";
import type { Validated } from "../model/validated.js";
import type { Alignment, FilePair } from "../pipeline/align/aligned.js";
import type { Prepared } from "../pipeline/prepare/prepared.js";
import type { Stats } from "../pipeline/stats/stats.js";
import type { RunPage } from "./find-page.js";
import type { GlossaryDoor } from "./glossary-door.js";
import type { MemoryDoor } from "./memory-door.js";
import type {
  AlignmentOutput,
  AlignOptions,
  CheckOptions,
  ImportReviewOptions,
  MergeOptions,
  PrepareOptions,
  PublishedPage,
  PublishIndexOptions,
  PublishOptions,
  ReadBackOptions,
  RepairOptions,
  RepairParagraphsOptions,
  ReviewOptions,
  SegmentOptions,
  SentenceRuleFacts,
  StatsOptions,
  TermOccurrence,
  ValidateOptions,
} from "./operation-options.js";
import type { LanguageOptions, ReadingOptions } from "./options.js";
import type { RepairedText, RepairFacts } from "./repaired-text.js";
import type { Reports } from "./reports.js";
import type { Workspace } from "./workspace.js";

/**
 * Everything duiyi does, with a glossary, a configuration and a language chosen: what `open` gives. Files go in and come out as bytes. What
 * the caller can mend is thrown as an `InputError`, whose `message` is a sentence in the language chosen.
 */
export interface Duiyi {
  /** Reads a source document, repairs it, splits it into sentences and marks its terms. */
  read(file: InputFile, options?: LanguageOptions & ReadingOptions): Promise<Document>;
  /** Reads a translation back, lays it beside its source where that is at hand, and marks the terms of both sides. */
  readBack(file: ReturnedFile, options?: ReadBackOptions): Promise<Document>;
  /** Makes a source document ready for translators: an XLIFF with the other files that their tool takes, a review page, a query sheet. */
  prepare(file: InputFile, options?: PrepareOptions): Promise<Prepared>;
  /** Finds every issue of a translation that is read back. */
  check(file: ReturnedFile, options?: CheckOptions): Promise<Checked>;
  /** A translated page as links of other pages see it; nothing where its format has no links that could break. */
  linkedPage(file: ReturnedFile, options?: ReadBackOptions): Promise<RunPage | undefined>;
  /** Takes from checked files what suppressions and a baseline know of. */
  review(checked: readonly Checked[], options?: ReviewOptions): Promise<Review>;
  /** Settles what can be settled for certain. */
  fix(file: ReturnedFile, options?: CheckOptions & ReviewOptions): Promise<Fixed>;
  /** Writes the translated document in its own format. */
  merge(file: ReturnedFile, options?: MergeOptions): Promise<Merged>;
  /** Imports the edits of a reviser's table into the XLIFF that the table was made of. */
  importReview(table: InputFile, xliff: InputFile, options?: ImportReviewOptions): Promise<ImportedReview>;
  /** The name of the XLIFF that a reviser's table was made of. */
  xliffOfReview(table: InputFile): Promise<string>;
  /** Writes a translation in one of the forms for readers, revisers and programs. */
  publish(file: ReturnedFile, options?: PublishOptions): Promise<string | Uint8Array>;
  /**
   * The same for a form that is a text and may be a long one (`jsonl`, `tmx`, `tsv`): UTF-8, a block after another. Nothing where the form
   * is no such text.
   */
  publishInBlocks(file: ReturnedFile, options?: PublishOptions): Promise<Iterable<Uint8Array> | undefined>;
  /** The index of the pages of several translations. */
  publishIndex(pages: readonly PublishedPage[], options?: PublishIndexOptions): Promise<string>;
  /** Lays the sentences of texts that translate each other side by side: what one pair of files teaches helps with the others. */
  align(pairs: readonly FilePair[], options?: AlignOptions): Promise<Alignment>;
  /** Writes an alignment for programs, or the doubtful places of one for people. */
  writeAlignment(alignment: Alignment, options: AlignmentOutput): Promise<string | Uint8Array>;
  /** Every violation of the specification in an XLIFF file. */
  validate(file: InputFile, options?: ValidateOptions): Promise<Validated>;
  /** The text of a document, repaired. */
  repair(file: InputFile, options?: RepairOptions): Promise<RepairedText>;
  /** The repaired paragraphs of a document, one by one: of a long text a part at a time, never the whole. */
  repairParagraphs(file: InputFile | InputStream, options?: RepairParagraphsOptions): AsyncIterable<string>;
  /** Every repair with its examples, in the order in which they work. */
  repairs(): Promise<readonly RepairFacts[]>;
  /** The sentences of a document, one by one. */
  segment(file: InputFile | InputStream, options?: SegmentOptions): AsyncIterable<string>;
  /** The sentence rules with their examples; `‖` stands where sentences part. */
  sentenceRules(): Promise<readonly SentenceRuleFacts[]>;
  /** The sentence rules as SRX. */
  srx(): Promise<string>;
  /** Every occurrence of a term of the glossary in a document. */
  terms(file: InputFile, options?: LanguageOptions & ReadingOptions): AsyncIterable<TermOccurrence>;
  /** A document in numbers, or a translation: a long XLIFF without its source document is then counted without being held. */
  stats(given: Document | ReturnedFile, options?: StatsOptions): Promise<Stats>;
  /**
   * Throws an InputError where the selection names a rule or family that `check` does not have: a mistyped name would leave every check
   * out.
   */
  refuseUnknownRules(selection: RuleSelection): Promise<void>;
  /** A rule, the rules of a family, or all rules where no pattern is given. */
  explain(pattern?: string): Promise<readonly ExplainedRule[]>;
  readonly reports: Reports;
  readonly glossary: GlossaryDoor;
  readonly memory: MemoryDoor;
  readonly workspace: Workspace;
}
