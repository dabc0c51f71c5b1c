import type { MemoryRecord } from "../../model/memory-record.js";

/** A line of the log: a record, which takes the place of an earlier one of its id, or the deletion of one. */
export type LogLine = { readonly record: MemoryRecord } | { readonly deleted: string; readonly time?: string };

/** The bytes of a line of the log, with its end. */
export const lineOf = (line: LogLine): string => `${JSON.stringify("record" in line ? line.record : line)}\n`;

/** Reads a line of the log; nothing where it is none. */
export function readLogLine(line: string): LogLine | undefined {
  const value = parsed(line);
  if (!isObject(value)) return undefined;
  if (typeof value.deleted === "string") return { deleted: value.deleted };
  return isRecord(value) ? { record: value } : undefined;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** We write the log ourselves: what every use of a record leans on is looked at, the rest is as we wrote it. */
const isRecord = (
  value: Readonly<Record<string, unknown>>,
): value is Readonly<Record<string, unknown>> & MemoryRecord =>
  typeof value.id === "string" &&
  ID.test(value.id) &&
  ["source", "target", "srcLang", "trgLang", "state"].every((field) => typeof value[field] === "string");

const ID = /^[0-9a-f]{16}$/u;
