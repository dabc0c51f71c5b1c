import type { BilingualFile } from "../interchange/index.js";
import type { Issue, MessageValues, RuleId } from "../model/issue.js";
import type { Place } from "../model/span.js";
import { hashOf, ID_LENGTH } from "./identity.js";

/**
 * What has happened to a file of ours, by the manifest in it: segments that are gone, sources that are not those the ids were made of.
 * Files of other tools have no manifest and no damage that could be told.
 */
export function damageIn({ name, manifest, units }: BilingualFile): Issue[] {
  if (manifest === undefined) return [];
  const segments = units.flatMap((unit) => unit.segments);
  const there = new Set(segments.map(({ id }) => id));
  const known = new Set(manifest.segments);
  const issue = (rule: RuleId, type: string, values: MessageValues, place?: Place): Issue => ({
    rule,
    type,
    severity: "error",
    values,
    file: name,
    ...(place && { place }),
  });
  const gone = manifest.segments.filter((id) => !there.has(id));
  const edited = segments.filter(({ id, source }) => known.has(id) && !isOwnText(id, source.text));
  return [
    ...gone.map((id) => issue("xliff/missing-segment", "omission", { id })),
    ...edited.map(({ id, source, place }) =>
      issue("xliff/source-edited", "inconsistency", { id, now: source.text }, place),
    ),
  ];
}

/** Whether an id such as `s0a1b2c3d4e-2` was made of a text. */
const isOwnText = (id: string, text: string): boolean =>
  id.replace(/-\d+$/u, "").slice(1) === hashOf(text).slice(0, ID_LENGTH);
