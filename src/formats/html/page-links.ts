import type { FindPage } from "../../model/linked-page.js";
import type { DocumentChange } from "../../model/merged.js";
import { placeAt } from "../../model/source-map.js";
import type { Span } from "../../model/span.js";
import { renamedPath } from "../renamed-path.js";
import type { UnitSplice } from "../splice-text-file.js";
import { valuePlace } from "./attributes.js";
import type { HtmlToken } from "./html-tokens.js";

/** A link to another page without a server: the part of its address before the hash and the query. */
export interface HtmlLink {
  /** Decoded. */
  readonly path: string;
  readonly span: Span;
}

/** Where a tag leads, as far as that is a file beside the page. */
export function linkOf(original: string, { name, attributes }: HtmlToken): HtmlLink | undefined {
  const wanted = name === "a" || name === "area" ? "href" : name === "frame" || name === "iframe" ? "src" : undefined;
  const attribute = wanted === undefined ? undefined : attributes.find((each) => each.name === wanted);
  const place = attribute && valuePlace(original, attribute);
  const address = place === undefined ? "" : original.slice(place.span.start, place.span.end);
  if (place === undefined || /^(?:[a-z][\w+.-]*:|\/\/|#)/iu.test(address)) return undefined;
  const path = /^[^?#&]*/u.exec(address)?.[0] ?? "";
  return path === ""
    ? undefined
    : { path: decoded(path), span: { ...place.span, end: place.span.start + path.length } };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Links to pages of the run that are called otherwise in the translation. */
export function pageLinkSplices(
  links: readonly HtmlLink[],
  lineStarts: readonly number[],
  findPage: FindPage | undefined,
): { readonly splices: UnitSplice[]; readonly changes: DocumentChange[] } {
  const renamed = links.flatMap(({ path, span }) => {
    const name = findPage?.(path)?.renamed;
    const now = name && renamedPath(path, name);
    return now === undefined ? [] : [{ was: path, now, span }];
  });
  return {
    splices: renamed.map(({ span, now }) => ({ span, replacement: encodeURI(now) })),
    changes: renamed.map(({ was, now, span }) => ({
      what: "link",
      values: { was, now },
      place: placeAt(lineStarts, span.start),
    })),
  };
}
