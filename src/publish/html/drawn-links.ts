import type { Content } from "../../model/document.js";
import { overlaps, type Span } from "../../model/span.js";
import type { TermMatch } from "../../model/term-match.js";
import { byPlace, withoutOverlaps } from "../../text/overlay.js";

/** A stretch of a text that leads somewhere. */
export interface DrawnLink {
  readonly span: Span;
  readonly href: string;
}

/**
 * The stretches of a text that lead somewhere, in order: what its own links lead to, and its terms to the index of names. Within a link no term
 * leads anywhere, for a page cannot have one link in another.
 *
 * @param links - where the links of the text lead, by the ids of their codes
 */
export function drawnLinks(
  { codes }: Pick<Content, "codes">,
  terms: readonly TermMatch[],
  links: ReadonlyMap<string, string> | undefined,
): DrawnLink[] {
  const own = links === undefined ? [] : codes.flatMap((code) => linkFrom(code, codes, links));
  const parted = withoutOverlaps(own.toSorted(byPlace));
  const free = terms.filter(({ span }) => !parted.some((link) => overlaps(link.span, span)));
  const named = free.map(({ span, concept }) => ({ span, href: `#term-${concept.id}` }));
  return withoutOverlaps([...parted, ...named].toSorted(byPlace)); // half a term is no link
}

function linkFrom(
  open: Content["codes"][number],
  codes: Content["codes"],
  links: ReadonlyMap<string, string>,
): DrawnLink[] {
  const href = open.kind === "open" ? links.get(open.id) : undefined;
  const close = codes.find(({ kind, id }) => kind === "close" && id === open.id);
  if (href === undefined || close === undefined || close.offset <= open.offset) return [];
  return [{ span: { start: open.offset, end: close.offset }, href }];
}
