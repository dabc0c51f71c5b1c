import type { SeverityCounts } from "./severity-counts.js";

/** What `duiyi run` does with a document, in this order. */
export const projectStages = ["prepare", "return", "check", "merge", "publish"] as const;
/** The name of a stage, as `run --only` takes it. */
export type ProjectStage = (typeof projectStages)[number];

/**
 * How far a document of a project has come in one language. `new`: it has no XLIFF yet; `changed`: its XLIFF is of an earlier version;
 * `prepared`: nothing is translated; `translating`: a part is; `issues`: all is translated and issues stand against publishing; `ready`: all is
 * done and not published; `published`: what is published is what was translated; `empty`: it holds nothing to translate; `failed`: it cannot be
 * read, or what is made of it cannot be written.
 */
export const standings = [
  "new",
  "changed",
  "prepared",
  "translating",
  "issues",
  "ready",
  "published",
  "empty",
  "failed",
] as const;
/** How far a document has come. */
export type Standing = (typeof standings)[number];

/** A document of a project in numbers. */
export interface DocumentCounts {
  readonly sentences: number;
  /** Sentences with a translation, and those among them that a reviser has passed. */
  readonly translated: number;
  readonly reviewed: number;
  /** Characters of the sentences that are not translated, each sentence once. */
  readonly charactersToDo: number;
  /** Open issues, without those that are suppressed or known. */
  readonly issues: SeverityCounts;
}

/** What has changed in the sentences of a document since it was delivered, which is to say published. */
export interface SinceDelivery {
  /** The day of the delivery, YYYY-MM-DD. */
  readonly date: string;
  /** Sentences that are otherwise now, that are new, and that are gone. */
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

/** A document of a project in one language: where it stands. */
export interface DocumentStatus extends DocumentCounts {
  readonly source: string;
  readonly to: string;
  readonly xliff: string;
  readonly standing: Standing;
  /** What was made of it: the translated document, the page. */
  readonly outputs: readonly string[];
  /** The page for revisers, once anything is translated. */
  readonly review?: string;
  /** Ids of reviewed segments that an edit of the glossary touches and that were not checked since. */
  readonly touched?: readonly string[];
  /** What has changed since it was delivered last; nothing where it never was. */
  readonly since?: SinceDelivery;
  /** Who was given it last and has not sent all of it back. */
  readonly heldBy?: string;
  /** Where it failed: a sentence. */
  readonly error?: string;
}
