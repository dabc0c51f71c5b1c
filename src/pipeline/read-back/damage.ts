import type { BilingualFile } from "../../interchange/index.js";
import { reconcileRules } from "../../interchange/reconcile-rules.js";
import { isOwnId } from "../../interchange/xliff/unique-ids.js";
import type { Issue, MessageValues } from "../../model/issue.js";
import type { Place } from "../../model/place.js";
import type { RuleTable } from "../../model/rule.js";
import { hashOf, ID_LENGTH } from "../read/identity.js";

/**
 * What has happened to a file, as far as it can be told without the source document: units that stand there twice with different
 * translations, and in a file of ours, by the manifest in it, segments that are gone and sources that are not those the ids were made of.
 * A file of ours is known by its ids where the manifest is gone.
 */
export function damageIn(file: BilingualFile): Issue[] {
  return [...doubled(file), ...unlikeManifest(file)];
}

function doubled({ name, units }: BilingualFile): Issue[] {
  const targets = new Map<string, string>();
  return units.flatMap(({ file, segments }) =>
    segments.flatMap(({ id, target, state, place }): Issue[] => {
      if (target === undefined || state === "initial") return [];
      const key = `${file} ${id}`;
      const first = targets.get(key) ?? target.text;
      targets.set(key, first);
      return first === target.text ? [] : [issueIn(name, "xliff/duplicate-id", { id }, place)];
    }),
  );
}

function unlikeManifest({ name, manifest, units }: BilingualFile): Issue[] {
  const segments = units.flatMap((unit) => unit.segments);
  if (manifest === undefined && !segments.some(({ id, source }) => isOwnText(id, source.text))) return [];
  const there = new Set(segments.map(({ id }) => id));
  const known = new Set(manifest?.segments);
  const isKnown = (id: string): boolean => (manifest === undefined ? isOwnId(id) : known.has(id));
  const gone = Array.from(known).filter((id) => !there.has(id));
  const edited = segments.filter(({ id, source }) => isKnown(id) && !isOwnText(id, source.text));
  return [
    ...(manifest === undefined ? [issueIn(name, "xliff/manifest-missing", {})] : []),
    ...gone.map((id) => issueIn(name, "xliff/missing-segment", { id })),
    ...edited.map(({ id, source, place }) => issueIn(name, "xliff/source-edited", { id, now: source.text }, place)),
  ];
}

/** The rules about damage that a returned file shows without its source document. */
export const damageRules = {
  "xliff/missing-segment": { type: "omission", severity: "error" },
  "xliff/source-edited": { type: "inconsistency", severity: "error" },
  "xliff/manifest-missing": { type: "other", severity: "warning" },
} as const satisfies RuleTable;

const facts = { ...damageRules, ...reconcileRules };

const issueIn = (file: string, rule: keyof typeof facts, values: MessageValues, place?: Place): Issue => ({
  rule,
  ...facts[rule],
  values,
  file,
  ...(place && { place }),
});

/** Whether an id such as `s0a1b2c3d4e-2` was made of a text, or of it without the line breaks that tools put between codes. */
function isOwnText(id: string, text: string): boolean {
  const own = id.replace(/-\d+$/u, "").slice(1);
  if (own.length !== ID_LENGTH) return false;
  return [text, text.replace(BREAKS, "")].some((candidate) => own === hashOf(candidate).slice(0, ID_LENGTH));
}

const BREAKS = /\s*\n\s*/gu;
