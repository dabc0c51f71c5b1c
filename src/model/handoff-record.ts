/** What was handed out to a translator: kept in the project, so that what comes back can be told from what was sent. */
export interface HandoffRecord {
  readonly schema: "duiyi.handoff/1";
  /** Names the package, here and in it. */
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly to: string;
  /** Who has it, in words of the project. */
  readonly who?: string | undefined;
  readonly kit?: string | undefined;
  readonly documents: readonly HandedDocument[];
  /** When some of it came back last, YYYY-MM-DD, and whether that was all. */
  readonly returned?: { readonly date: string; readonly isAll: boolean } | undefined;
}

/** A document of a package. */
export interface HandedDocument {
  readonly source: string;
  /** The path of its XLIFF in the package, and the one at which the tool leaves the translated one. */
  readonly xliff: string;
  readonly returned: string;
  /** Its targets when it was handed out: a short name of each, by the id of its segment. */
  readonly targets: Readonly<Record<string, string>>;
}
