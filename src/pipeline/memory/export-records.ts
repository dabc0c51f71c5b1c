import { writeRecordsAsTmx } from "../../interchange/tmx/write-records.js";
import type { MemoryStore } from "../../memory/index.js";
import type { MemoryRecord } from "../../model/memory-record.js";
import { TSV_LINES } from "../../text/table/dialects.js";
import { writeRows } from "../../text/table/write-rows.js";
import { exportedColumns } from "./exported-columns.js";

/** What an export needs to know. */
export interface ExportRecordsOptions {
  readonly srcLang: string;
  readonly toolVersion: string;
}

/** Every record of a memory in a form of another tool, piece by piece; the memory is closed at the end. */
export async function* exportRecords(
  store: MemoryStore,
  to: "tmx" | "jsonl" | "tsv",
  options: ExportRecordsOptions,
): AsyncGenerator<string> {
  try {
    if (to === "tmx") yield* writeRecordsAsTmx(store.records(), options);
    else {
      if (to === "tsv") yield lineOf(exportedColumns);
      for await (const record of store.records()) yield to === "jsonl" ? `${JSON.stringify(record)}\n` : rowOf(record);
    }
  } finally {
    store.close();
  }
}

const rowOf = ({ source, target, state, author = "", time = "" }: MemoryRecord): string =>
  lineOf([source, target, state, author, time]);

const lineOf = (cells: readonly string[]): string => writeRows([Array.from(cells)], { ...TSV_LINES, mark: "" });
