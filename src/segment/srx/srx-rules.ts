/** One rule of SRX: a break, or none, where a text before meets a text after. The patterns are RE2's once they are read. */
export interface SrxRule {
  readonly breaks: boolean;
  readonly before: string;
  readonly after: string;
  /** Line of the file it was read from. */
  readonly line?: number;
}

/** The rules for one language, in order: the first that fits a place decides. */
export interface SrxRules {
  readonly names: readonly string[];
  readonly rules: readonly SrxRule[];
}
