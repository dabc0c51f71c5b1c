import type { PageLinks } from "./page-links.js";

/** A page of the same run, as links of other pages lead to it. */
export interface LinkedPage {
  /** Addresses of its headings that are others in the translation, by what they were. */
  readonly moved: ReadonlyMap<string, string>;
  /** The last part of its path, and what that is in the translation; left out where it stays. */
  readonly renamed?: { readonly was: string; readonly now: string };
  /** Where links can lead to on the page, before its translation and after it; left out where nobody asked. */
  readonly addresses?: { readonly before: PageLinks["addresses"]; readonly after: PageLinks["addresses"] };
}

/** The page of the same run that a link of a page leads to: by the part of its address before the hash, decoded. */
export type FindPage = (path: string) => LinkedPage | undefined;
