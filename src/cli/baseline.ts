import { existsSync } from "node:fs";
import { issuesOf, type Review } from "../model/review.js";
import { readJson } from "./read-json.js";

/** Fingerprints of a baseline. @throws InputError `baseline.syntax`, `baseline.schema`, or as `readFile` does */
export async function readBaseline(path: string): Promise<string[]> {
  const { baselineSchema } = await import("../model/suppression-schema.js");
  const { issues } = await readJson(path, baselineSchema, "baseline");
  return issues.map(({ fingerprint }) => fingerprint);
}

/**
 * Writes all that is open as a baseline, and gives its fingerprints.
 *
 * @throws InputError `baseline.*` where another file stands there
 */
export async function writeBaseline(path: string, review: Review): Promise<string[]> {
  const { replaceFiles } = await import("./write-files.js");
  if (existsSync(path)) await readBaseline(path);
  const issues = issuesOf(review).flatMap(({ fingerprint, rule, file, segment }) =>
    fingerprint === undefined ? [] : [{ fingerprint, rule, file, segment }],
  );
  replaceFiles([{ path, content: `${JSON.stringify({ schema: "duiyi.baseline/1", issues }, null, 2)}\n` }]);
  return issues.map(({ fingerprint }) => fingerprint);
}
