import type { Files } from "../../model/files.js";
import type { Suppression, SuppressionList } from "../../model/suppression.js";
import { CONFIG_NAME, findUpward } from "../config/find-upward.js";
import { readJson } from "../config/read-json.js";

const LIST_NAME = "duiyi.suppressions.json";

/**
 * Where the list of suppressions stands, and whether there is one to read: as given, else the one found upward from the working
 * directory, else where one would be made, beside the configuration.
 */
export function suppressionListPath(
  given: string | undefined,
  files: Files,
): { readonly path: string; readonly isThere: boolean } {
  const here = files.absolute(".");
  const found = given ?? findUpward(here, LIST_NAME, files);
  if (found !== undefined) return { path: found, isThere: true };
  const config = findUpward(here, CONFIG_NAME, files);
  return { path: files.within(config === undefined ? "." : files.folderOf(config), LIST_NAME), isThere: false };
}

/** A list of suppressions. @throws InputError `suppressions.syntax`, `suppressions.schema`, or as `Files.read` does */
export async function readSuppressions(path: string, files: Files): Promise<SuppressionList> {
  const { suppressionListSchema } = await import("../../model/suppression-schema.js");
  return readJson({ ...files.read(path), name: path }, suppressionListSchema, "suppressions");
}

/** Puts suppressions at the end of the list, which is made where there is none. One that stands there already is not put there again. */
export async function addSuppressions(
  path: string,
  added: readonly Suppression[],
  files: Files,
): Promise<SuppressionList> {
  const list = files.kindOf(path) === undefined ? { suppressions: [] } : await readSuppressions(path, files);
  const there = new Set(list.suppressions.map(keyOf));
  const fresh = added.filter((one) => !there.has(keyOf(one)));
  if (fresh.length === 0) return list;
  const longer = { ...list, suppressions: [...list.suppressions, ...fresh] };
  files.replace([{ path, content: `${JSON.stringify(longer, null, 2)}\n` }]);
  return longer;
}

/** All that a suppression says. */
const keyOf = ({ fingerprint, rule, concept, files, reason, until }: Suppression): string =>
  JSON.stringify([fingerprint, rule, concept, files, reason, until]);
