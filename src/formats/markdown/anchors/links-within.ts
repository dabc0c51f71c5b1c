import type { Span } from "../../../model/span.js";
import type { ReadMarkdown } from "../read/read-markdown.js";

/** A link that leads to a place of its own page. */
export interface LinkWithin {
  /** Without the hash, decoded. */
  readonly fragment: string;
  /** Of its address in the file, the hash too. */
  readonly span: Span;
}

/** The links of a page, and the definitions of such, that lead to a place of it. */
export function linksWithin({ tree, body, toFile }: Pick<ReadMarkdown, "tree" | "body" | "toFile">): LinkWithin[] {
  const links: LinkWithin[] = [];
  tree.iterate({
    enter({ name, from, to }) {
      if (name !== "URL" || body[from] !== "#") return;
      links.push({ fragment: decoded(body.slice(from + 1, to)), span: { start: toFile(from), end: toFile(to) } });
    },
  });
  return links;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
