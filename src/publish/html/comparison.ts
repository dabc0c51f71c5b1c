/** How the targets of a document differ from those of an earlier version. */
export interface Comparison {
  /** Name of the file that holds the earlier version. */
  readonly file: string;
  /** Earlier targets, `""` for none, by the id of the segment that has another now. */
  readonly changed: ReadonlyMap<string, string>;
  /** Ids of segments that the earlier version did not have. */
  readonly added: ReadonlySet<string>;
  /** Segments of the earlier version that are there no more. */
  readonly removed: readonly { readonly source: string; readonly target: string }[];
}
