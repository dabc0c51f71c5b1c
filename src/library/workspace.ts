import type { ReturnedFile } from "../model/returned-file.js";
import type { Checked, Review } from "../model/review.js";
import type { Suppression, SuppressionList } from "../model/suppression.js";
import type { BilingualPage } from "./bilingual-links.js";
import type { RunPage } from "./find-page.js";
import type { GivenFile, GivenFilesOptions } from "./given-file.js";
import type { MarkdownSite } from "./markdown-site.js";
import type { FileLimits } from "./options.js";

/** What duiyi finds and keeps beside documents, by paths: it reads and writes through the files that `open` was given. */
export interface Workspace {
  /** A returned file with its source: the one named, else the one that its first `original` leads to. */
  returned(path: string, options?: ReturnedOptions): Promise<ReturnedFile>;
  /** The documents of a returned file, each with its source. */
  documents(path: string, options?: ReturnedOptions): Promise<readonly ReturnedFile[]>;
  /** The path of a file that another names, beside that other or below the working directory. */
  findNamed(beside: string, name: string): string | undefined;
  /** The files that names, folders and patterns such as `docs/*.md` mean. */
  filesNamed(names: readonly string[], options?: GivenFilesOptions): readonly GivenFile[];
  /** Where links of a document lead on its bilingual page: to those of `pages`. `onPage` is told of each that a link leads to. */
  bilingualLinks(
    pages: readonly RunPage[],
    own: BilingualPage,
    onPage?: (page: RunPage) => void,
  ): (address: string) => string | undefined;
  /** The program that makes pages of a Markdown file, by the folders around it. */
  siteOf(path: string): MarkdownSite | undefined;
  /** The list of suppressions: the one named, else the nearest one upward. */
  suppressions(path?: string): Promise<FoundSuppressions>;
  /** Puts suppressions of the issues with these fingerprints into the list, which is made where there is none. */
  suppress(
    checked: readonly Checked[],
    fingerprints: readonly string[],
    about: Pick<Suppression, "reason" | "until"> & { readonly path?: string },
  ): Promise<FoundSuppressions>;
  /** The fingerprints of a baseline. */
  baseline(path: string): Promise<readonly string[]>;
  /** Writes a baseline of all open issues and returns their fingerprints. */
  writeBaseline(path: string, review: Review): Promise<readonly string[]>;
}

/** How a returned file is read. */
export interface ReturnedOptions {
  /** The path of the source document. */
  readonly source?: string;
  /** Whether a broken XLIFF is read as far as it can be. */
  readonly salvage?: boolean;
  readonly limits?: FileLimits;
}

/** Where the list of suppressions stands, and what is in it where there is one. */
export interface FoundSuppressions {
  readonly path: string;
  readonly list?: SuppressionList;
}
