import type { Place } from "./place.js";

/** Where links can lead to on a page, and where its own links lead. */
export interface PageLinks {
  /** Of headings, and of whatever else has an address: each with the offset in the decoded file at which what it names begins, in UTF-16 code units. */
  readonly addresses: ReadonlyMap<string, number>;
  readonly links: readonly PlacedLink[];
}

/** A link to a place of its own page, or to another page without a server. */
export interface PlacedLink {
  /** The part before the hash; empty for the page itself. */
  readonly path: string;
  /** The part after the hash; left out where there is none. */
  readonly fragment?: string;
  readonly place: Place;
}
