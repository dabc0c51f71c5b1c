import type { SegmentState } from "../model/document.js";
import { type Audience, compareDocuments, type Layout, type PageWording, renderPage } from "../publish/index.js";
import { checkHomecoming } from "./check.js";
import { type ComeHomeOptions, comeHome, type ReturnedFile } from "./come-home.js";
import { packedWork } from "./packed-work.js";
import { withoutOwnNotes } from "./translator-note.js";

export interface PublishPageOptions extends ComeHomeOptions {
  readonly audience: Audience;
  readonly layout: Layout;
  readonly minState?: SegmentState;
  readonly title?: string;
  readonly author?: string;
  /** ISO 8601, a day. */
  readonly date?: string;
  readonly licence?: string;
  /** Whether the reading of Chinese characters stands above them. */
  readonly pinyin?: boolean;
  /** An earlier version of the translation, which a review page is compared with. */
  readonly previous?: ReturnedFile;
  readonly wording: PageWording;
}

/**
 * The bilingual page of a returned XLIFF, piece by piece. One for review has its issues in it, and gives the XLIFF back with the edits
 * made on the page.
 *
 * @throws InputError `xliff.*` where an XLIFF is broken or of another document
 */
export function publishPage(file: ReturnedFile, options: PublishPageOptions): Iterable<string> {
  const { previous, ...page } = options;
  const home = comeHome(file, options);
  if (options.audience === "public") return renderPage(home.document, page);
  const { document: checked, issues } = checkHomecoming(home, options);
  const document = withoutOwnNotes(checked, options.wording.t);
  const before = previous && { ...comeHome(previous, options).document, path: previous.xliff.name };
  const work = packedWork(file.xliff, { ...home, document });
  return renderPage(document, {
    ...page,
    issues: [...document.queries, ...issues],
    ...(work && { work }),
    ...(before && { previous: compareDocuments(document, before) }),
  });
}
