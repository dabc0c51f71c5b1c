import { type Document, type Segment, segmentsOf } from "../../model/document.js";
import { groupBy } from "../../model/group-by.js";

/** How the targets of a document differ from those of an earlier version. */
export interface Comparison {
  /** Name of the file that holds the earlier version. */
  readonly file: string;
  /** The earlier target, `""` for none, of each segment that has another now. */
  readonly changed: ReadonlyMap<Segment, string>;
  /** Segments that the earlier version did not have. */
  readonly added: ReadonlySet<Segment>;
  /** Segments of the earlier version that are there no more. */
  readonly removed: readonly Segment[];
}

/** Segments meet by id and source text, then by source text alone, then by id alone: a foreign file may count its ids anew. */
export function compareDocuments(now: Pick<Document, "units">, before: Pick<Document, "units" | "path">): Comparison {
  const left = new Set(Array.from(segmentsOf(before), ({ segment }) => segment));
  const pairs = new Map<Segment, Segment>();
  const unmet = () => Array.from(segmentsOf(now), ({ segment }) => segment).filter((segment) => !pairs.has(segment));
  for (const keyOf of KEYS) {
    const byKey = groupBy(left, keyOf);
    for (const segment of unmet()) {
      const earlier = byKey.get(keyOf(segment))?.shift();
      if (earlier === undefined) continue;
      pairs.set(segment, earlier);
      left.delete(earlier);
    }
  }
  const changed = Array.from(pairs)
    .map(([segment, earlier]) => [segment, targetOf(earlier)] as const)
    .filter(([segment, target]) => target !== targetOf(segment));
  return { file: before.path, changed: new Map(changed), added: new Set(unmet()), removed: Array.from(left) };
}

const KEYS: readonly ((segment: Segment) => string)[] = [
  ({ id, source }) => `${id}\n${source.text}`,
  ({ source }) => source.text,
  ({ id }) => id,
];

const targetOf = ({ target }: Segment): string => target?.text ?? "";
