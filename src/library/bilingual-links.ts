import type { Files } from "../model/files.js";
import { decodedUri } from "../text/decoded-uri.js";
import { pageFinder, type RunPage } from "./find-page.js";

/** A document whose bilingual page is made. */
export interface BilingualPage {
  /** The path of the document. */
  readonly source: string;
  /** The path of its bilingual page. */
  readonly page: string;
}

/**
 * Says where a link of a document leads on its bilingual page: to the bilingual page of the document that it leads to, and to the
 * same place on it.
 *
 * @param onPage - is told of each of `pages` that a link leads to, whether it has a bilingual page or not
 */
export function bilingualLinks(
  pages: readonly RunPage[],
  { source, page }: BilingualPage,
  { files, onPage }: { readonly files: Files; readonly onPage?: ((page: RunPage) => void) | undefined },
): (address: string) => string | undefined {
  let found: RunPage | undefined;
  const find = pageFinder(pages, files, (each) => (found = each))(source);
  return (address) => {
    const { path = "", fragment = "" } = PARTS.exec(address)?.groups ?? {};
    if (path === "" || SERVER.test(path)) return undefined;
    found = undefined;
    find(decodedUri(path));
    if (found === undefined) return undefined;
    onPage?.(found);
    const { bilingual } = found as RunPage;
    if (bilingual === undefined) return undefined;
    const hash = fragment === "" ? "" : `#${encodeURIComponent(decodedUri(fragment))}`;
    return addressFrom(files.absolute(page), files.absolute(bilingual)) + hash;
  };
}

const PARTS = /^(?<path>[^?#]*)[^#]*#?(?<fragment>.*)$/su; // "guide/route.md?plain#上船"
const SERVER = /^(?:[a-z][\w+.-]*:|\/\/)/iu; // "https:", "mailto:", "//example.org"

/**
 * The address of a file as a page beside another names it.
 *
 * @example addressFrom("/out/guide/a.html", "/out/b.html")  // "../b.html"
 */
export function addressFrom(page: string, file: string): string {
  const [from, to] = [page, file].map((path) => path.split(/[\\/]/u)) as [string[], string[]];
  let shared = 0;
  while (shared < from.length - 1 && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  const up = Array.from({ length: from.length - 1 - shared }, () => "..");
  return [...up, ...to.slice(shared).map(encodeURIComponent)].join("/");
}
