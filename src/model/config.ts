import type { RepeatsOption, SegmentState } from "./document.js";
import { type Severity, severities } from "./issue.js";
import type { FurnitureOption, IncludedPart } from "./left-out.js";
import type { Locale } from "./locale.js";
import type { MarkdownOptions } from "./markdown-options.js";
import type { MemoryBand } from "./memory-band.js";
import type { GivenOptions } from "./rule-option.js";

/** `duiyi.config.json`: what a team decides once. An option on the command line overrides it. */
export interface Config {
  /** Where an editor finds the schema of this file. */
  readonly $schema?: string | undefined;
  /** Language of the interface. */
  readonly locale?: Locale | undefined;
  /** BCP 47: language of the source. */
  readonly from?: string | undefined;
  /** BCP 47: language of the translation. A project may have a list; commands on single files take the first of it. */
  readonly to?: string | readonly string[] | undefined;
  /** A project's source documents: files, folders and patterns with `*`, `**` and `{a,b}`; `!` before one leaves out what it means. */
  readonly sources?: readonly string[] | undefined;
  /** The format that reads the sources that a pattern means, whatever they look like: `{ "locales/zh/*.json": "i18next" }`. */
  readonly as?: Readonly<Record<string, string>> | undefined;
  /** The folder of all that a project makes; `out` where it is left out. */
  readonly output?: string | undefined;
  /** The least state of every sentence of a document that is published; `translated` where it is left out. */
  readonly ready?: SegmentState | undefined;
  /** The CAT tool that packages for translators are made for. */
  readonly kit?: string | undefined;
  /** Glossary files and folders, relative to the configuration's own folder. */
  readonly glossary?: readonly string[] | undefined;
  /** House style of the glossary. */
  readonly style?: string | undefined;
  /** The URL of the store on PostgreSQL that the desk works with, without a password. Its terms are the glossary where none is named. */
  readonly store?: string | undefined;
  /** Translation memories in which sentences are looked up, in this order. */
  readonly memories?: readonly MemoryConfig[] | undefined;
  /** What share of a sentence counts when `duiyi stats` weighs a job, from 0 to 1, by band: `{ "100": 0, "95-98": 0.25 }`. Other bands keep their rate. */
  readonly rates?: Readonly<Partial<Record<MemoryBand, number>>> | undefined;
  /** How prose is repaired before it is split into sentences. */
  readonly repair?: RepairConfig | undefined;
  /** Source formats that a person has something to say of. */
  readonly formats?: FormatsConfig | undefined;
  /** What `duiyi check` reports. */
  readonly checks?: ChecksConfig | undefined;
}

/** A translation memory of a team. */
export interface MemoryConfig {
  /** Its folder, relative to the configuration's own folder; or the URL of a store, without a password. */
  readonly path: string;
  /** Whether `duiyi run` puts translations into it that were reviewed. */
  readonly write?: boolean | undefined;
  /** Points that its matches are worth less, from 0 to 100. */
  readonly penalty?: number | undefined;
}

/** What `duiyi check` reports, and what makes it fail. */
export interface ChecksConfig {
  /** The severity from which on `duiyi check` ends with exit code 1. */
  readonly failOn?: FailOn | undefined;
  /** Families (`term`) or rules (`term/missing`) that are reported, and no other. */
  readonly only?: readonly string[] | undefined;
  /** Families or rules that are not reported. */
  readonly ignore?: readonly string[] | undefined;
  /** By family or rule, instead of the rule's own. */
  readonly severity?: Readonly<Record<string, Severity>> | undefined;
  /** File of the issues that are known, relative to the configuration's own folder. */
  readonly baseline?: string | undefined;
  /** File of the issues to leave alone, relative to the configuration's own folder. */
  readonly suppressions?: string | undefined;
  /** Most characters of a translation, where its file says nothing of it: short for the option `most` of `segment/max-length`. */
  readonly maxLength?: number | undefined;
  /** Options of rules, by rule and by name; `duiyi explain RULE` says which a rule has. */
  readonly options?: GivenOptions | undefined;
  /** Rules of the user's own. */
  readonly rules?: readonly RuleConfig[] | undefined;
}

/** A rule by regular expressions (RE2): of `source`, `forbid` and `require` there is one at least. */
export interface RuleConfig {
  /** Lower-case letters, digits and hyphens; the rule is `own/<id>`. */
  readonly id: string;
  /** What a person is told, in their own language. */
  readonly message: string;
  /** `warning` where it is left out. */
  readonly severity?: Severity | undefined;
  /** Only segments whose source matches are looked at. */
  readonly source?: string | undefined;
  /** What may not stand in the target. */
  readonly forbid?: string | undefined;
  /** What must stand in the target. */
  readonly require?: string | undefined;
  /** Whether capitals and small letters are the same in the patterns. */
  readonly ignoreCase?: boolean | undefined;
  /** Text that would settle it. */
  readonly suggestion?: string | undefined;
  /** Targets, or pairs of source and target, in which the rule finds nothing and something: they are tried whenever the rules are read. */
  readonly examples: {
    readonly good: readonly (string | readonly [source: string, target: string])[];
    readonly bad: readonly (string | readonly [source: string, target: string])[];
  };
}

/** The least severity at which `duiyi check` ends with exit code 1. */
export type FailOn = Severity | "never";
/** The thresholds, as `--fail-on` takes them. */
export const failOn = [...severities, "never"] as const satisfies readonly FailOn[];

/** What is said of source formats. */
export interface FormatsConfig {
  readonly markdown?: MarkdownOptions | undefined;
}

/** What `duiyi prepare` mends in prose. */
export interface RepairConfig {
  /** `off`: each line is a paragraph as it stands. */
  readonly mode?: "auto" | "off" | undefined;
  /** Repairs that are not made, by id. */
  readonly skip?: readonly string[] | undefined;
  /** From 0 to 1: repairs less sure than this are not made. */
  readonly minConfidence?: number | undefined;
  /** What becomes of the copies where a block comes again. */
  readonly repeats?: RepeatsOption | undefined;
  /** What becomes of the heads, feet and numbers of pages. */
  readonly furniture?: FurnitureOption | undefined;
  /** What translators get though it is code, or has no word. */
  readonly include?: readonly IncludedPart[] | undefined;
}

/** The language that commands on single files translate into: the first of several. */
export const targetOf = ({ to }: Pick<Config, "to">): string | undefined => (typeof to === "string" ? to : to?.[0]);
