import type { FindPage } from "../../../model/linked-page.js";
import type { DocumentChange } from "../../../model/merged.js";
import { placeAt } from "../../../model/source-map.js";
import { renamedPath } from "../../renamed-path.js";
import type { UnitSplice } from "../../splice-text-file.js";
import type { ReadMarkdown } from "../read/read-markdown.js";
import { linksIn, type PageLink } from "./links.js";

/**
 * The links of a page that lead elsewhere in the translation: to another address of a heading, of this page or of another of the run, or to a
 * page that is called otherwise.
 *
 * @param own - addresses of the page's headings that are others, by what they were
 */
export function linkSplices(
  page: Pick<ReadMarkdown, "tree" | "body" | "toFile" | "source">,
  own: ReadonlyMap<string, string>,
  findPage: FindPage | undefined,
): { readonly splices: UnitSplice[]; readonly changes: DocumentChange[] } {
  const splices: UnitSplice[] = [];
  const changes: DocumentChange[] = [];
  for (const link of linksIn(page)) {
    const { path, fragment, pathSpan, fragmentSpan } = link;
    const linked = path === "" ? { moved: own } : findPage?.(path);
    if (linked === undefined) continue;
    const isFragment = fragment === undefined ? undefined : linked.moved.get(fragment);
    const isPath = linked.renamed && renamedPath(path, linked.renamed);
    if (isFragment !== undefined) splices.push({ span: fragmentSpan, replacement: isFragment });
    if (isPath !== undefined) splices.push({ span: pathSpan, replacement: encoded(isPath, page, link) });
    if (isFragment === undefined && isPath === undefined) continue;
    const values = {
      was: address(path, fragment),
      now: address(isPath ?? path, isFragment ?? fragment),
    };
    changes.push({ what: "link", values, place: placeAt(page.source.lineStarts, pathSpan.start) });
  }
  return { splices, changes };
}

const address = (path: string, fragment: string | undefined): string =>
  fragment === undefined ? path : `${path}#${fragment}`;

/** A path as it was written: with signs for what an address cannot hold, where it had such. */
const encoded = (path: string, { source }: Pick<ReadMarkdown, "source">, { pathSpan }: PageLink): string =>
  source.original.slice(pathSpan.start, pathSpan.end).includes("%") ? encodeURI(path) : path;
