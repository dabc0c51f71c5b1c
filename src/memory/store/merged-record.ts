import { segmentStates } from "../../model/document.js";
import type { MemoryRecord, NewMemoryRecord } from "../../model/memory-record.js";

/**
 * A record with what the same pair, put in again, says beside: a higher state with who reached it, other neighbours, what was not known.
 * Nothing where it says nothing new.
 */
export function mergedRecord(there: MemoryRecord, given: NewMemoryRecord): MemoryRecord | undefined {
  const isHigher = segmentStates.indexOf(given.state) > segmentStates.indexOf(there.state);
  const contexts = Array.from(new Set([...(there.contexts ?? []), ...(given.contexts ?? [])])).slice(-MOST_CONTEXTS);
  const notes = Array.from(new Set([...(there.notes ?? []), ...(given.notes ?? [])]));
  const { made, ...rest } = there;
  const merged: MemoryRecord = {
    ...given,
    ...rest,
    ...(isHigher && {
      state: given.state,
      ...(given.author !== undefined && { author: given.author }),
      ...(given.time !== undefined && { time: given.time }),
    }),
    ...(made !== undefined && given.made !== undefined && { made }),
    ...(contexts.length > 0 && { contexts }),
    ...(notes.length > 0 && { notes }),
    ...((there.properties ?? given.properties) !== undefined && {
      properties: { ...given.properties, ...there.properties },
    }),
    supersedes: [there.id],
  };
  return isSame(merged, there) ? undefined : merged;
}

const MOST_CONTEXTS = 8;

/** Whether two records say the same, whatever they take the place of. */
function isSame(a: MemoryRecord, b: MemoryRecord): boolean {
  const said = ({ supersedes: _supersedes, ...record }: MemoryRecord): string =>
    JSON.stringify(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
  return said(a) === said(b);
}
