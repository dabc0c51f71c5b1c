import type { MemoryStore } from "../../memory/index.js";
import type { InputStream } from "../../model/input-file.js";
import type { NewMemoryRecord } from "../../model/memory-record.js";
import { type LeftOutPair, type ReadRecordsOptions, readRecords } from "./read-records.js";

/** What an import did: how many pairs became what. */
export interface ImportedRecords {
  readonly file: string;
  readonly added: number;
  readonly changed: number;
  readonly known: number;
  /** What could not be taken, by reason, with the lines of the first few. */
  readonly leftOut: readonly {
    readonly reason: LeftOutPair["reason"];
    readonly count: number;
    readonly lines: readonly number[];
  }[];
}

/**
 * Puts the pairs of a file into a memory, a batch at a time. Import twice is import once.
 *
 * @throws InputError as the reader of the file does; what was read before is in the memory then
 */
export function importRecords(
  file: InputStream,
  store: MemoryStore,
  options: Omit<ReadRecordsOptions, "onLeftOut"> & { readonly onProgress?: (done: number) => void },
): Promise<ImportedRecords> {
  const leftOut = new Map<LeftOutPair["reason"], { count: number; lines: number[] }>();
  const onLeftOut = ({ reason, line }: LeftOutPair): void => {
    const there = leftOut.get(reason) ?? { count: 0, lines: [] };
    there.count += 1;
    if (line !== undefined && there.lines.length < NAMED) there.lines.push(line);
    leftOut.set(reason, there);
  };
  return store.write(async (writer) => {
    const counts = { added: 0, changed: 0, known: 0 };
    let done = 0;
    for (const batch of batchesOf(readRecords(file, { ...options, onLeftOut }))) {
      for (const { became } of await writer.add(batch)) counts[became] += 1;
      done += batch.length;
      options.onProgress?.(done);
    }
    return { file: file.name, ...counts, leftOut: Array.from(leftOut, ([reason, said]) => ({ reason, ...said })) };
  });
}

const BATCH = 5000;
const NAMED = 5;

function* batchesOf(records: Iterable<NewMemoryRecord>): Generator<readonly NewMemoryRecord[]> {
  let batch: NewMemoryRecord[] = [];
  for (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
