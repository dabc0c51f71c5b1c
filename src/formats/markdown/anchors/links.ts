import type { Span } from "../../../model/span.js";
import { decodedUri } from "../../../text/decoded-uri.js";
import type { ReadMarkdown } from "../read/read-markdown.js";

/** A link of a page, as far as it may lead to a place of this page or of another: it names no server. */
export interface PageLink {
  /** The part before the hash, decoded; empty for a place of the page itself. */
  readonly path: string;
  /** The part after the hash, decoded; left out where there is no hash. */
  readonly fragment?: string;
  /** Of the path and of the fragment in the file, each without the hash. */
  readonly pathSpan: Span;
  readonly fragmentSpan: Span;
}

/** The links of a page, definitions of such and those of HTML too, that may lead to a place of it or to another page. */
export function linksIn({ tree, body, toFile }: Pick<ReadMarkdown, "tree" | "body" | "toFile">): PageLink[] {
  const links: PageLink[] = [];
  const add = (from: number, to: number): void => {
    const link = linkAt(body.slice(from, to));
    if (link === undefined) return;
    const { path, fragment } = link;
    const hash = from + path.length;
    links.push({
      path: decodedUri(path.replace(/\?.*$/u, "")),
      ...(fragment !== undefined && { fragment: decodedUri(fragment) }),
      pathSpan: { start: toFile(from), end: toFile(from + path.replace(/\?.*$/u, "").length) },
      fragmentSpan: { start: toFile(Math.min(to, hash + 1)), end: toFile(to) },
    });
  };
  tree.iterate({
    enter({ name, from, to }) {
      if (name === "URL") {
        const isBracketed = body[from] === "<" && body[to - 1] === ">";
        add(from + (isBracketed ? 1 : 0), to - (isBracketed ? 1 : 0));
      } else if (TAGS.has(name)) {
        for (const { index, groups = {} } of body.slice(from, to).matchAll(HREF)) {
          const start = from + index + (groups.before ?? "").length;
          add(start, start + (groups.address ?? "").length);
        }
      }
    },
  });
  return links;
}

const TAGS: ReadonlySet<string> = new Set(["HTMLTag", "HTMLBlock", "JsxBlock"]);
const HREF = /(?<before><a\s(?:[^<>]*\s)?href\s*=\s*(?<quote>["']))(?<address>[^"'<>]*)\k<quote>/giu; // '<a href="b.md#总则"'

/** An address without a server cut at its hash; nothing where it names a server, or stands for something else (`{{< ref >}}`, `@/b.md`). */
function linkAt(address: string): { path: string; fragment: string | undefined } | undefined {
  if (address === "" || /^(?:[a-z][\w+.-]*:|\/\/|[{@$~])/iu.test(address) || address.includes("{{")) return undefined;
  const at = address.indexOf("#");
  return at < 0
    ? { path: address, fragment: undefined }
    : { path: address.slice(0, at), fragment: address.slice(at + 1) };
}
