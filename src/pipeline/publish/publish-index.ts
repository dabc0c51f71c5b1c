import { isReady, type SegmentState } from "../../model/document.js";
import type { ReturnedFile } from "../../model/returned-file.js";
import type { Wording } from "../../model/wording.js";
import { renderIndex } from "../../publish/html/index-page.js";
import { keepTargets } from "../read-back/keep-targets.js";
import { type ReadBackOptions, readBack } from "../read-back/read-back.js";

/** What the index of several pages says, and how their translations are read. */
export interface PublishIndexOptions extends Omit<ReadBackOptions, "concepts"> {
  readonly title: string;
  readonly minState?: SegmentState;
  readonly wording: Wording;
}

/** A returned XLIFF, and the address of its page relative to the index. */
export interface PublishedFile {
  readonly file: ReturnedFile;
  readonly href: string;
  /** The title that its page was given, where it was given one. */
  readonly title?: string;
}

/**
 * The index of the bilingual pages of several XLIFFs: how far each is, and a search over all.
 *
 * @throws InputError `xliff.*` where an XLIFF is broken or of another document
 */
export function publishIndex(published: readonly PublishedFile[], options: PublishIndexOptions): string {
  const entries = published.map(({ file, href, title }) => {
    const { document } = readBack(file, { ...options, concepts: [] });
    const shown = keepTargets(document, (segment) => isReady(segment, options.minState));
    return { href, document: shown, ...(title !== undefined && { title }) };
  });
  return renderIndex(entries, options.title, options.wording);
}
