import type { Files } from "../../model/files.js";
import { issuesOf, type Review } from "../../model/review.js";
import { readJson } from "../config/read-json.js";

/** Fingerprints of a baseline. @throws InputError `baseline.syntax`, `baseline.schema`, or as `Files.read` does */
export async function readBaseline(path: string, files: Files): Promise<string[]> {
  const { baselineSchema } = await import("../../model/suppression-schema.js");
  const { issues } = await readJson({ ...files.read(path), name: path }, baselineSchema, "baseline");
  return issues.map(({ fingerprint }) => fingerprint);
}

/**
 * Writes all that is open as a baseline, and gives its fingerprints.
 *
 * @throws InputError `baseline.*` where another file stands there
 */
export async function writeBaseline(path: string, review: Review, files: Files): Promise<string[]> {
  const there = files.kindOf(path);
  if (there !== undefined && there !== "stream") await readBaseline(path, files);
  const issues = issuesOf(review).flatMap(({ fingerprint, rule, file, segment }) =>
    fingerprint === undefined ? [] : [{ fingerprint, rule, file, segment }],
  );
  files.replace([{ path, content: `${JSON.stringify({ schema: "duiyi.baseline/1", issues }, null, 2)}\n` }]);
  return issues.map(({ fingerprint }) => fingerprint);
}
