import type { LinkedPage } from "../../model/linked-page.js";
import type { ReturnedFile } from "../../model/returned-file.js";
import { type ReadBackOptions, readBack } from "../read-back/read-back.js";
import { linkedPair } from "./broken-links.js";

/** A translated page as links of other pages see it, with the path of its source; nothing where its format has no links that could break. */
export function linkedPage(
  file: ReturnedFile,
  options: ReadBackOptions,
): (Required<Pick<LinkedPage, "moved" | "addresses">> & { readonly path: string }) | undefined {
  const { source } = file;
  if (source === undefined) return undefined;
  const { document, context } = readBack(file, options);
  const pair = context && linkedPair(source, document, context);
  if (pair === undefined) return undefined;
  const addresses = { before: pair.before.addresses, after: pair.after.addresses };
  return { path: source.name, moved: pair.moved, addresses };
}
