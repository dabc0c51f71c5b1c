import type { XliffVersion } from "../interchange/xliff-versions.js";
import type { Concept } from "../model/concept.js";
import type { MemoryConfig, RuleConfig } from "../model/config.js";
import type { SegmentState } from "../model/document.js";
import type { Imprint } from "../model/imprint.js";
import type { InputError } from "../model/input-error.js";
import type { InputFile } from "../model/input-file.js";
import type { EarlierIssues, Issue } from "../model/issue.js";
import type { FindPage } from "../model/linked-page.js";
import type { MemoryBand } from "../model/memory-band.js";
import type { Audience, Layout } from "../model/page-choice.js";
import type { Profile } from "../model/profile.js";
import type { ReturnedFile } from "../model/returned-file.js";
import type { RuleSelection } from "../model/rule-selection.js";
import type { Suppression } from "../model/suppression.js";
import type { AlignmentFormId } from "../pipeline/align/form-ids.js";
import type { KitId } from "../pipeline/kits/kit-ids.js";
import type { OutputId } from "../pipeline/publish/output-ids.js";
import type { ReadSegments } from "../pipeline/publish/segments-read.js";
import type { SentenceRuleId } from "../segment/index.js";
import type { Encoding, FoundEncoding } from "../text/encodings.js";
import type { RunPage } from "./find-page.js";
import type { FileLimits, LanguageOptions, ReadingOptions } from "./options.js";

/** How a translation is read back. */
export interface ReadBackOptions extends LanguageOptions {
  /** How the source document is read again, for a file that does not say how it was read when the file was made. */
  readonly read?: ReadingOptions;
  readonly limits?: FileLimits;
}

/** How a source document is made ready for translators. */
export interface PrepareOptions extends LanguageOptions, ReadingOptions {
  /** The CAT tool that the delivery is for; any where it is left out. */
  readonly for?: KitId;
  /** The version of XLIFF: 1.2 where it is left out, or what the tool takes. */
  readonly version?: XliffVersion;
  /** Whether terms are marked in the XLIFF; translators see the marks as tags. */
  readonly markTerms?: boolean;
  /** A translation of an earlier version of the source, whose translations are carried over. */
  readonly previous?: InputFile;
  /** Memories in which every sentence is looked up, or their folders; those of the configuration where it is left out. */
  readonly memories?: readonly (string | MemoryConfig)[];
  /** The score from which on a translation of a memory is put in; 100 where it is left out. */
  readonly prefill?: number;
  /** `off`: numbers and names are not put into earlier translations. */
  readonly tmRepair?: "auto" | "off";
  /** Called after each paragraph, with how many are done and how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** With what a document is weighed. */
export interface StatsOptions {
  /** Memories in which every sentence is looked up, or their folders; those of the configuration where it is left out. */
  readonly memories?: readonly (string | MemoryConfig)[];
  /** `off`: numbers and names are not put into earlier translations. */
  readonly tmRepair?: "auto" | "off";
  /** What share of a sentence counts, by band; the usual shares where it is left out. */
  readonly rates?: Partial<Record<MemoryBand, number>>;
}

/** What a translation is checked for. An option that is left out has the value of the configuration. */
export interface CheckOptions extends ReadBackOptions, RuleSelection {
  /** How much the checks tell. */
  readonly profile?: Profile;
  /** Rules of the user's own. */
  readonly rules?: readonly RuleConfig[];
  /** The most characters that a target may have, for a file that sets no limit itself. */
  readonly maxLength?: number;
  /** All pages of the run that the document belongs to, as `linkedPage` gives them: where links of the document can lead. */
  readonly pages?: readonly RunPage[];
  /** Whether a file lies where a link of the document leads; the files here say so where it is left out. */
  readonly isThere?: (path: string) => boolean;
  /** Memories with translations that revisers have passed, or their folders; those of the configuration where it is left out. */
  readonly memories?: readonly (string | MemoryConfig)[];
  /** What an earlier check of the same translation, by the same options, found: what it found in segments that have not changed stands. */
  readonly earlier?: EarlierIssues;
}

/** What is known of the issues of a review already. */
export interface ReviewOptions {
  readonly suppressions?: readonly Suppression[];
  /** The name of the file with the suppressions, which issues about them give as their file. */
  readonly listName?: string;
  /** Fingerprints of issues that are known already. */
  readonly baseline?: readonly string[];
  /** What the files were checked for: a suppression of another rule is not useless. */
  readonly selection?: RuleSelection;
}

/** Which translations go into the document. */
export interface MergeOptions extends ReadBackOptions {
  /** Targets below this state are not taken. */
  readonly minState?: SegmentState;
  /** Take targets whose source text was changed in the XLIFF or in the document since. */
  readonly acceptSource?: boolean;
  /** The encoding that a text file is written in; its own where it is left out. */
  readonly encoding?: Encoding;
  /** Whether a page gets styles that take layout for Chinese back from translated texts. */
  readonly adaptStyles?: boolean;
  /** `latin`: numbers of lists that a Word document makes with Chinese characters are made with Western figures. */
  readonly numbering?: "latin";
  /** Font of translated texts whose Latin letters a Word document sets in a font for Chinese. */
  readonly latinFont?: string;
  /** Whether texts that formulas of a workbook compare are translated with the cells that say the same. */
  readonly formulas?: boolean;
  /** All pages of the run that the document belongs to: links to them follow what the translation changes there. */
  readonly pages?: readonly RunPage[];
  /** Called with each of these pages that a link of the document leads to. */
  readonly onPage?: (page: RunPage) => void;
  /** Finds the page that a link of the document leads to, in the place of `pages`. */
  readonly findPage?: FindPage;
}

/** How a reviser's table is read back. */
export interface ImportReviewOptions {
  /** Take edits in rows whose source is not that of the XLIFF. */
  readonly acceptSource?: boolean;
  /** The same XLIFF as the tables of other revisers have changed it. */
  readonly reviewed?: InputFile;
  readonly limits?: FileLimits;
}

/** How a translation is published. */
export interface PublishOptions extends CheckOptions, Imprint {
  /** `html` where it is left out. */
  readonly to?: OutputId;
  /**
   * The readers that the output is for. Where it is left out, each form has readers of its own: a page the public, a review table
   * revisers.
   */
  readonly audience?: Audience;
  readonly layout?: Layout;
  /** Translations below this state are left out. */
  readonly minState?: SegmentState;
  /** An earlier version of the translation, to compare with. */
  readonly previous?: ReturnedFile;
  /** Called with what was read of the document, before anything is left out. */
  readonly onRead?: (read: ReadSegments) => void;
  /** Called with the open issues, where the output shows them and `check` and `review` would give the same: they need not be looked for again. */
  readonly onIssues?: (issues: readonly Issue[]) => void;
  /** Where a link of the document leads on a page for readers, by its address in the document; nothing where it is none there. */
  readonly linkTo?: (address: string) => string | undefined;
  /** Called where the output is for revisers: gives the suppressions and the baseline, whose issues the output leaves out. */
  readonly known?: () => Promise<ReviewOptions>;
  /** The CAT tool that a memory is for. */
  readonly for?: KitId;
}

/** A translation, and the address of its page relative to the index. */
export interface PublishedPage {
  readonly file: ReturnedFile;
  readonly href: string;
  /** The title that its page was given, where it was given one. */
  readonly title?: string;
}

/** How the index of several translations is made. */
export interface PublishIndexOptions extends ReadBackOptions {
  readonly title?: string;
  readonly minState?: SegmentState;
}

/** How texts are aligned. */
export interface AlignOptions extends LanguageOptions, ReadingOptions {
  /** `given`: each line of a file is a sentence; they are looked for where it is left out. */
  readonly sentences?: "given" | "found";
  /** Files with pairs that were translated before, to learn words from: TMX, XLIFF, tables. */
  readonly memory?: readonly InputFile[];
  /** A dictionary in the form of CC-CEDICT. */
  readonly dictionary?: InputFile;
  /** Called with what cannot be read of several pairs of files; where it is left out, it is thrown. */
  readonly onError?: (error: InputError) => void;
}

/** In which form an alignment is written. */
export interface AlignmentOutput {
  readonly to: AlignmentFormId;
  /** Pairs less sure than this are no pairs of a memory or table, and doubtful for people; 0.5 where it is left out. */
  readonly minConfidence?: number;
}

/** How an XLIFF is validated. */
export interface ValidateOptions {
  /** Whether what the specification only advises against is reported too. */
  readonly strict?: boolean;
  readonly limits?: FileLimits;
}

/** Which repairs are made. */
export interface RepairOptions extends ReadingOptions {
  /** Ids of the repairs that are made; all where it is left out. */
  readonly only?: readonly string[];
}

/** Which repairs are made, and who is told of what shows on the way. */
export interface RepairParagraphsOptions extends RepairOptions {
  /** Called with the encoding in which the file was read. */
  readonly onEncoding?: (found: FoundEncoding) => void;
  /** Called where the file is so long that it is repaired in parts: copies of blocks and heads of pages are looked for within each. */
  readonly onParts?: () => void;
}

/** How a document is split into sentences. */
export interface SegmentOptions extends ReadingOptions {
  /** Language of the rules of an SRX file. */
  readonly from?: string;
  /** Whether 他说 stays apart from the quotation that it stands before or after. */
  readonly attribution?: "apart" | "with-quotation";
  /** Rules of the user's own. */
  readonly srx?: InputFile;
  /** Called with the encoding in which the file was read. */
  readonly onEncoding?: (found: FoundEncoding) => void;
  /** Called where the file is so long that it is repaired in parts. */
  readonly onParts?: () => void;
  /** Called with the number of rules that were read from the SRX file. */
  readonly onRules?: (rules: { readonly count: number; readonly names: readonly string[] }) => void;
}

/** A sentence rule by its id, with examples. */
export interface SentenceRuleFacts {
  readonly id: SentenceRuleId;
  readonly examples: readonly string[];
}

/** An occurrence of a term, at its place in the original file. */
export interface TermOccurrence {
  readonly line?: number;
  readonly column?: number;
  /** The place in a file that has no lines: `Sheet1!B7`. */
  readonly place?: string;
  readonly text: string;
  readonly concept: Concept;
  /** The term of the glossary that it is. */
  readonly term: string;
  /** Id of the segment that it stands in. */
  readonly segment: string;
}
