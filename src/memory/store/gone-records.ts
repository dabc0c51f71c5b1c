import { bigramsOf } from "./bigrams.js";
import { idOf, type SearchedRun } from "./run.js";

/** The records of runs that were deleted, or whose place others took. */
export interface GoneRecords {
  /** Of each run one byte a record, 1 where it is gone; nothing where none of it is. */
  readonly byRun: readonly (Uint8Array | undefined)[];
  /** How many records that are gone have a bigram. */
  readonly counts: ReadonlyMap<number, number>;
}

/** @param killed - of an id the number of the last run that gives it up: it is gone from those before */
export function goneRecords(runs: readonly SearchedRun[], killed: ReadonlyMap<string, number>): GoneRecords {
  const counts = new Map<number, number>();
  if (killed.size === 0) return { byRun: [], counts };
  const heads = new Set(Array.from(killed.keys(), (id) => Number.parseInt(id.slice(0, 8), 16)));
  const byRun = runs.map((run, number) => {
    let gone: Uint8Array | undefined;
    const ids = run.ids();
    for (let record = 0; record < run.size; record += 1) {
      if (!heads.has(ids[2 * record] ?? 0) || (killed.get(idOf(ids, record)) ?? -1) <= number) continue;
      gone ??= new Uint8Array(run.size);
      gone[record] = 1;
      for (const bigram of bigramsOf(run.key(record))) counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
    }
    return gone;
  });
  return { byRun, counts };
}
