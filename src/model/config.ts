import type { RepeatsOption } from "./document.js";

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
}

export interface RepairConfig {
  readonly mode?: "auto" | "off" | undefined;
  /** Repairs that are not made, by id. */
  readonly skip?: readonly string[] | undefined;
  /** From 0 to 1: repairs less sure than this are not made. */
  readonly minConfidence?: number | undefined;
  readonly repeats?: RepeatsOption | undefined;
}
