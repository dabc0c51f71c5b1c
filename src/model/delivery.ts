/** A file to write. `name` is a path of names below the output folder, with `/`, never one that climbs out. */
export interface Delivery {
  readonly kind: DeliveryKind;
  readonly name: string;
  /** The text of the delivery piece by piece; each call begins anew. */
  readonly pieces: () => Iterable<string>;
  /** The text of the delivery as one string. */
  readonly text: string;
  /** The same in UTF-8, where it came so. */
  readonly bytes?: Uint8Array;
}

/** What a delivery is for. */
export type DeliveryKind =
  | "xliff"
  | "review"
  | "queries-file"
  | "queries-page"
  | "project"
  | "glossary"
  | "memory"
  | "changes"
  | "read-me";
