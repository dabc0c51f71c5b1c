import type { RepeatsOption } from "./document.js";
import { type Severity, severities } from "./issue.js";

/** `duiyi.config.json`: what a desk decides once. An option on the command line overrides it. */
export interface Config {
  readonly $schema?: string | undefined;
  /** Language of the interface. */
  readonly locale?: "en" | "zh-Hans" | undefined;
  /** BCP 47: language of the source and of the translation. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Glossary files and folders, relative to the configuration's own folder. */
  readonly glossary?: readonly string[] | undefined;
  /** House style of the glossary. */
  readonly style?: string | undefined;
  readonly repair?: RepairConfig | undefined;
  readonly checks?: ChecksConfig | undefined;
}

/** What `duiyi check` reports, and what makes it fail. */
export interface ChecksConfig {
  readonly failOn?: FailOn | undefined;
  /** Families (`term`) or rules (`term/missing`). */
  readonly only?: readonly string[] | undefined;
  readonly ignore?: readonly string[] | undefined;
  /** By family or rule, instead of the rule's own. */
  readonly severity?: Readonly<Record<string, Severity>> | undefined;
  /** Files, relative to the configuration's own folder. */
  readonly baseline?: string | undefined;
  readonly suppressions?: string | undefined;
}

export type FailOn = Severity | "never";
export const failOn = [...severities, "never"] as const satisfies readonly FailOn[];

export interface RepairConfig {
  readonly mode?: "auto" | "off" | undefined;
  /** Repairs that are not made, by id. */
  readonly skip?: readonly string[] | undefined;
  /** From 0 to 1: repairs less sure than this are not made. */
  readonly minConfidence?: number | undefined;
  readonly repeats?: RepeatsOption | undefined;
}
