import { bigramsOf } from "./bigrams.js";
import type { SearchedRun } from "./run.js";

/** Records that no index has yet, as a run of an index. */
export function tailRun(records: readonly { readonly id: string; readonly key: string }[]): SearchedRun {
  const lists: number[][] = [];
  const places = new Map<number, number>();
  for (const [record, { key }] of records.entries())
    for (const bigram of bigramsOf(key)) {
      const place = places.get(bigram) ?? lists.length;
      if (place === lists.length) {
        places.set(bigram, place);
        lists.push([]);
      }
      lists[place]?.push(record);
    }
  const ids = (): Uint32Array =>
    Uint32Array.from(
      records.flatMap(({ id }) => [id.slice(0, 8), id.slice(8)].map((half) => Number.parseInt(half, 16))),
    );
  return {
    size: records.length,
    placeOfList: (bigram) => places.get(bigram) ?? -1,
    listSize: (place) => lists[place]?.length ?? 0,
    tally(place, counted) {
      for (const record of lists[place] ?? []) {
        const before = counted.counters[record] ?? 0;
        counted.counters[record] = before + 1;
        if (before > 0) continue;
        counted.records[counted.size] = record;
        counted.size += 1;
      }
    },
    tallyKnown(place, { counters }) {
      for (const record of lists[place] ?? []) {
        const before = counters[record] ?? 0;
        if (before > 0) counters[record] = before + 1;
      }
    },
    keyLength: (record) => records[record]?.key.length ?? 0,
    key: (record) => records[record]?.key ?? "",
    id: (record) => records[record]?.id ?? "",
    ids,
  };
}
