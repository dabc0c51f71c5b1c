import { linkAddress } from "../../formats/index.js";
import { type Document, type InlineCode, segmentsOf } from "../../model/document.js";
import type { PageLinksOfSegments } from "../../model/output.js";
import { decodedUri } from "../../text/decoded-uri.js";

/** Where the links of a document lead on a page for readers, as far as they lead anywhere there. */
export function pageLinks(
  document: Pick<Document, "units">,
  linkTo: (address: string) => string | undefined,
): PageLinksOfSegments {
  const links = new Map<string, ReadonlyMap<string, string>>();
  for (const { segment } of segmentsOf(document)) {
    const { codes } = segment.source;
    if (!codes.some(({ type }) => type === "link")) continue;
    const own = new Map(codes.flatMap((code) => linkFrom(code, codes, linkTo)));
    if (own.size > 0) links.set(segment.id, own);
  }
  return links;
}

/**
 * Where a link to a place of its own page leads; nothing where it is another link, or there is no such place.
 *
 * @example ownPlace("#总则", new Set(["总则"]))  // "#%E6%80%BB%E5%88%99"
 */
export function ownPlace(address: string, addresses: ReadonlySet<string>): string | undefined {
  if (!address.startsWith("#")) return undefined;
  const fragment = decodedUri(address.slice(1));
  return addresses.has(fragment) ? `#${encodeURIComponent(fragment)}` : undefined;
}

function linkFrom(
  open: InlineCode,
  codes: readonly InlineCode[],
  linkTo: (address: string) => string | undefined,
): [id: string, href: string][] {
  const close = codes.find(({ kind, id }) => kind === "close" && id === open.id);
  const address = open.kind === "open" && close !== undefined ? linkAddress(open, close) : undefined;
  const href = address === undefined ? undefined : linkTo(address);
  return href === undefined ? [] : [[open.id, href]];
}
