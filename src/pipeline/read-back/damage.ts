import type { BilingualFile, BilingualSegment } from "../../interchange/index.js";
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
  const damage = new Damage(file);
  damage.take(file);
  return damage.whole();
}

/** Gathers the same from a file that comes in parts. Its manifest is known from the first part on. */
export class Damage {
  readonly #file: string;
  readonly #manifest: BilingualFile["manifest"];
  readonly #known: ReadonlySet<string>;
  readonly #gone: Set<string>;
  readonly #targets = new Map<string, string>();
  readonly #doubled: Issue[] = [];
  readonly #edited: Issue[] = [];
  #isOurs: boolean;

  constructor({ name, manifest }: BilingualFile) {
    this.#file = name;
    this.#manifest = manifest;
    this.#known = new Set(manifest?.segments);
    this.#gone = new Set(manifest?.segments);
    this.#isOurs = manifest !== undefined;
  }

  take({ units }: BilingualFile): void {
    for (const { file, segments } of units)
      for (const segment of segments) {
        this.#takeTarget(file, segment);
        this.#takeSource(segment);
      }
  }

  whole(): Issue[] {
    if (!this.#isOurs) return this.#doubled;
    const gone = Array.from(this.#gone, (id) => issueIn(this.#file, "xliff/missing-segment", { id }));
    const missing = this.#manifest === undefined ? [issueIn(this.#file, "xliff/manifest-missing", {})] : [];
    return [...this.#doubled, ...missing, ...gone, ...this.#edited];
  }

  #takeTarget(file: number, { id, target, state, place }: BilingualSegment): void {
    if (target === undefined || state === "initial") return;
    const key = `${file} ${id}`;
    const first = this.#targets.get(key);
    if (first === undefined) this.#targets.set(key, target.text);
    else if (first !== target.text) this.#doubled.push(issueIn(this.#file, "xliff/duplicate-id", { id }, place));
  }

  #takeSource({ id, source, place }: BilingualSegment): void {
    this.#gone.delete(id);
    if (isOwnText(id, source.text)) this.#isOurs = true;
    else if (this.#manifest === undefined ? isOwnId(id) : this.#known.has(id))
      this.#edited.push(issueIn(this.#file, "xliff/source-edited", { id, now: source.text }, place));
  }
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
  if (id.length <= ID_LENGTH) return false;
  const own = id.replace(/-\d+$/u, "").slice(1);
  if (own.length !== ID_LENGTH) return false;
  return [text, text.replace(BREAKS, "")].some((candidate) => own === hashOf(candidate).slice(0, ID_LENGTH));
}

const BREAKS = /\s*\n\s*/gu;
