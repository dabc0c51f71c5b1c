import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { RuleSelection } from "../model/rule-selection.js";
import type { Suppression, SuppressionList } from "../model/suppression.js";
import type { ReviewOptions } from "../pipeline/suppress/review.js";
import { CONFIG_NAME } from "./config-name.js";
import { findUpward } from "./find-upward.js";
import { readJson } from "./read-json.js";

const LIST_NAME = "duiyi.suppressions.json";

/**
 * Where the list of suppressions stands, and whether there is one to read: as given, else the one found upward from the working
 * directory, else where one would be made, beside the configuration.
 */
export function suppressionListPath(given: string | undefined): { readonly path: string; readonly isThere: boolean } {
  const found = given ?? findUpward(process.cwd(), LIST_NAME);
  if (found !== undefined) return { path: found, isThere: true };
  const config = findUpward(process.cwd(), CONFIG_NAME);
  return { path: join(config === undefined ? "." : dirname(config), LIST_NAME), isThere: false };
}

/** A list of suppressions. @throws InputError `suppressions.syntax`, `suppressions.schema`, or as `readFile` does */
export async function readSuppressions(path: string): Promise<SuppressionList> {
  const { suppressionListSchema } = await import("../model/suppression-schema.js");
  return readJson(path, suppressionListSchema, "suppressions");
}

/** What a review goes by today, with the list of suppressions where there is one. */
export const reviewBy = (path: string, list: SuppressionList | undefined, selection: RuleSelection): ReviewOptions => ({
  today: new Date().toISOString().slice(0, 10),
  selection,
  ...(list && { suppressions: list.suppressions, listName: path }),
});

/** Puts suppressions at the end of the list, which is made where there is none. */
export async function addSuppressions(path: string, added: readonly Suppression[]): Promise<SuppressionList> {
  const { replaceFiles } = await import("./write-files.js");
  const list = existsSync(path) ? await readSuppressions(path) : { suppressions: [] };
  const longer = { ...list, suppressions: [...list.suppressions, ...added] };
  replaceFiles([{ path, content: `${JSON.stringify(longer, null, 2)}\n` }]);
  return longer;
}
