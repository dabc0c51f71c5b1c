import type { Approval, ListFormat } from "../glossary/candidates/review/index.js";
import type { ConceptEdit, Decide, PlannedEntry } from "../glossary/changes/index.js";
import type { ExchangeFormatId } from "../glossary/exchange/format-ids.js";
import type { ExchangeWritten, RejectedEntry } from "../glossary/exchange/index.js";
import type { HistoryEntry } from "../glossary/glossary-store.js";
import type { MergedGlossary } from "../glossary/store/index.js";
import type { ListedCandidate } from "../model/candidate.js";
import type { ChangeRecord, RecordedChange } from "../model/change-record.js";
import type { Concept, ConceptKind, TermStatus } from "../model/concept.js";
import type { Document, SegmentState } from "../model/document.js";
import type { AppliedImpact, Impact, Undone } from "../model/impact.js";
import type { InputFile } from "../model/input-file.js";
import type { Issue } from "../model/issue.js";
import type { Coverage, Dossier } from "../pipeline/dossier/dossier.js";
import type { Encoding, FoundEncoding } from "../text/encodings.js";

/**
 * The glossary that `open` was given: what is in it, what is done to it, and what it means for documents. Only glossaries that are named
 * by their paths are written to.
 */
export interface GlossaryDoor {
  /** Every concept. */
  concepts(): Promise<readonly Concept[]>;
  /** The concept with an id, or with a term. */
  find(idOrTerm: string): Promise<Concept>;
  /** Concepts with a text in an id, a term or a definition. */
  search(text: string): Promise<readonly Concept[]>;
  /** What is wrong with the glossary itself, each issue at the place where the concept is written. */
  lint(): Promise<readonly Issue[]>;
  /** The commits that changed a concept. */
  log(idOrTerm: string, most?: number): Promise<ConceptLog>;

  add(concept: NewConcept, options?: WriteOptions): Promise<GlossaryChange>;
  /** Changes a concept: by what is given, or as a function says; nothing is written where it gives nothing. */
  edit(idOrTerm: string, edit: ConceptEdit | EditConcept, options?: WriteOptions): Promise<GlossaryChange>;
  setStatus(idOrTerm: string, term: string, status: TermStatus, options?: WriteOptions): Promise<GlossaryChange>;
  /** Approves the proposed terms of a concept; nothing is written where none is proposed. */
  approveTerms(idOrTerm: string, options?: WriteOptions): Promise<GlossaryChange>;
  /** Gives a concept another id, in every concept that refers to it too. */
  rename(idOrTerm: string, id: string, options?: WriteOptions): Promise<GlossaryChange>;
  /** Takes a concept out. One that others refer to goes only where another takes its place. */
  remove(idOrTerm: string, options?: WriteOptions & { readonly replacedBy?: string }): Promise<GlossaryChange>;
  import(file: InputFile, options?: ImportOptions): Promise<GlossaryImport>;
  /** The glossary in a form of another tool, and what that form has no place for. */
  export(format: ExchangeFormatId, options?: ExportOptions): Promise<GlossaryExport>;
  /** Merges two edited versions of a glossary file by concept and by field. */
  merge(base: string, ours: string, theirs: string, name: string): Promise<MergedGlossary>;
  /** A concept as it is written in a glossary file. */
  toYaml(concept: Concept, indent: string): Promise<string>;
  /** The concepts of a glossary file. */
  parse(text: string, name: string): Promise<readonly Concept[]>;

  /** Names and terms of documents that the glossary lacks and may be worth an entry, the likeliest first. */
  candidates(documents: readonly Document[], options?: CandidateOptions): Promise<readonly ListedCandidate[]>;
  /** A list of candidates as a file for a person to decide on. */
  writeCandidates(candidates: readonly ListedCandidate[], format: ListFormat): Promise<string | Uint8Array>;
  /** Carries out the decisions that a person wrote into a list of candidates. */
  approve(file: InputFile, options?: WriteOptions): Promise<GlossaryApproval>;

  /** What a new rendering of a concept would change in a translation. */
  impact(file: InputFile, question: ImpactQuestion): Promise<Impact>;
  /** The translation with the change made. */
  applyImpact(file: InputFile, question: ImpactQuestion): Promise<AppliedImpact>;
  /** The translation with recorded changes taken back. */
  undoImpact(file: InputFile, changes: readonly RecordedChange[]): Promise<Undone>;
  /** The record of changes in a file. */
  changeRecord(file: InputFile): Promise<ChangeRecord>;
  /** All that documents say of one concept. */
  dossier(idOrTerm: string, documents: readonly Document[]): Promise<Dossier>;
  /** The glossary in numbers, and what of it documents name. */
  coverage(documents: readonly Document[]): Promise<Coverage>;
}

/** A concept's history: where it is kept, and the commits that changed it, newest first. */
export interface ConceptLog {
  readonly concept: Concept;
  readonly entries: readonly HistoryEntry[];
}

/** Who changes a glossary, and whether anything is written. */
export interface WriteOptions {
  readonly by?: string;
  readonly dryRun?: boolean;
}

/** A concept to add; its id is made of its first terms where none is given. */
export interface NewConcept extends Omit<Concept, "id" | "created"> {
  readonly id?: string;
}

/** Gives a concept as it is to be, or nothing where it is to stay. */
export type EditConcept = (concept: Concept) => Concept | undefined | Promise<Concept | undefined>;

/** Ids of what a change did, and the files that it was, or would be, written to. */
export interface GlossaryChange {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly files: readonly string[];
}

/** How a file of another tool is read into the glossary. */
export interface ImportOptions extends WriteOptions {
  /** The format of the file; where it is left out, the file's name tells it. */
  readonly as?: ExchangeFormatId;
  /** What each column of a table holds, in order. */
  readonly scheme?: readonly string[];
  /** Whether the first row of a table names its columns; where it is left out, the row itself tells. */
  readonly header?: boolean;
  readonly encoding?: Encoding;
  /** The kind of concepts for which the file names none. */
  readonly kind?: ConceptKind;
  /** The status of the first target of each concept. */
  readonly status?: TermStatus;
  /** What becomes of an entry whose concept is there and says something else; it is refused where that is left out. */
  readonly decide?: Decide;
}

/** What an import did, each entry by its row. */
export interface GlossaryImport {
  readonly added: readonly PlannedEntry[];
  readonly changed: readonly PlannedEntry[];
  readonly skipped: readonly PlannedEntry[];
  readonly rejected: readonly RejectedEntry[];
  /** Entries whose concept is there and says something else; where there is one, nothing was written. */
  readonly refused: readonly PlannedEntry[];
  /** Of a text, as what it was read. */
  readonly encoding?: FoundEncoding;
  readonly files: readonly string[];
}

/** What of the glossary goes out, and how. */
export interface ExportOptions {
  /** Writes only concepts of this kind. */
  readonly kind?: ConceptKind;
  readonly scheme?: readonly string[];
  /** Dialect and style of TBX. */
  readonly dialect?: "core" | "min" | "basic";
  readonly style?: "dca" | "dct";
}

/** A glossary in a form of another tool. */
export interface GlossaryExport extends ExchangeWritten {
  /** How many concepts are in it. */
  readonly concepts: number;
}

/** Which candidates are listed. */
export interface CandidateOptions {
  /** These kinds only; all where none is named. */
  readonly kinds?: readonly ConceptKind[];
  readonly minCount?: number;
  /** Whether names that were rejected before are left out; else they are marked. */
  readonly onlyNew?: boolean;
}

/** What became of each row of a list of candidates, and the files written. */
export interface GlossaryApproval extends Approval {
  readonly files: readonly string[];
}

/** A new rendering of a concept. */
export interface ImpactQuestion {
  readonly idOrTerm: string;
  /** The rendering that is to stand. */
  readonly to: string;
  /** Renderings that it takes the place of; where left out, all of the concept's but those admitted. */
  readonly from?: readonly string[];
  /** States of segments that may change; all where left out. */
  readonly states?: readonly SegmentState[];
}
