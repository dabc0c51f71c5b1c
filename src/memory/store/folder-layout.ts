import type { ByteFiles } from "../../model/byte-files.js";
import { InputError } from "../../model/input-error.js";
import { newListRoom } from "./held-lists.js";
import { type LogPosition, MemoryLog } from "./log.js";
import { openRun, type Run } from "./run.js";

/** What a memory says of itself. */
export interface MemoryHead {
  readonly schema: string;
  /** A number that no other memory has. */
  readonly id: number;
}

/** The head of the memory in a folder; nothing where there is none. @throws InputError `memory.later` where a later version made it, `memory.damaged` */
export function readHead(folder: string, files: ByteFiles): MemoryHead | undefined {
  const file = files.open(files.within(folder, HEAD));
  if (file === undefined) return undefined;
  const bytes = new Uint8Array(file.size());
  file.read(bytes, 0);
  file.close();
  const head = parsed(new TextDecoder().decode(bytes));
  const version = /^duiyi\.memory\/(\d+)$/u.exec(head?.schema ?? "")?.[1];
  if (head === undefined || version === undefined) throw new InputError("memory.damaged", {}, { file: folder });
  if (Number(version) > VERSION) throw new InputError("memory.later", { version }, { file: folder });
  return head;
}

/** Whether a folder holds a memory, whatever made it. */
export function hasMemory(folder: string, files: ByteFiles): boolean {
  const file = files.open(files.within(folder, HEAD));
  file?.close();
  return file !== undefined;
}

/** Makes an empty memory. */
export function writeHead(folder: string, files: ByteFiles, id: number): MemoryHead {
  const head: MemoryHead = { schema: `duiyi.memory/${VERSION}`, id };
  files.makeFolder(files.within(folder, "log"));
  files.write(files.within(folder, HEAD), [new TextEncoder().encode(`${JSON.stringify(head)}\n`)]);
  return head;
}

const HEAD = "memory.json";
const VERSION = 1;

function parsed(text: string): MemoryHead | undefined {
  try {
    const { schema, id } = JSON.parse(text) as Partial<MemoryHead>;
    return typeof schema === "string" && typeof id === "number" ? { schema, id } : undefined;
  } catch {
    return undefined;
  }
}

/** A run of the index with the name of its file. */
export interface NamedRun {
  readonly name: string;
  readonly run: Run;
}

/**
 * The runs of a memory, in the order of the log, each beginning where the one before ends. A run that lies within a longer one is passed
 * over: it was not yet deleted. So is one of another memory, and one that does not go on where the one before ends.
 */
export function openRuns(
  folder: string,
  files: ByteFiles,
  { id }: MemoryHead,
): { readonly runs: readonly NamedRun[]; readonly useless: readonly string[] } {
  const useless: string[] = [];
  const room = newListRoom();
  const opened = files
    .list(folder)
    .filter((name) => RUN_NAME.test(name))
    .flatMap((name): NamedRun[] => {
      const file = files.open(files.within(folder, name));
      const run = file && openRun(file, room);
      if (run !== undefined && run.header.memory === id) return [{ name, run }];
      file?.close();
      useless.push(name);
      return [];
    });
  opened.sort(
    (a, b) =>
      comparePositions(a.run.header.from, b.run.header.from) || comparePositions(b.run.header.to, a.run.header.to),
  );
  const runs: NamedRun[] = [];
  let end: LogPosition | undefined;
  for (const one of opened) {
    const { from, to } = one.run.header;
    const goesOn = end === undefined ? from.file <= 1 && from.offset === 0 : comparePositions(from, end) === 0;
    if (goesOn) {
      runs.push(one);
      end = to;
    } else {
      one.run.close();
      useless.push(one.name);
    }
  }
  return { runs, useless };
}

/**
 * Whether the index of a memory is of no use for much of its log: an earlier version made it, or it is that of another log. A reader would hold
 * all of that in memory.
 */
export function isIndexLost(folder: string, files: ByteFiles, head: MemoryHead): boolean {
  const { runs, useless } = openRuns(folder, files, head);
  const end = runs.at(-1)?.run.header.to;
  for (const { run } of runs) run.close();
  if (useless.length === 0) return false;
  const log = new MemoryLog(files.within(folder, "log"), files, () => undefined);
  const bytes = log.bytes(end);
  log.close();
  return bytes > MUCH;
}

const MUCH = 1 << 18; // bytes of the log that no run has

/** Whether a place in the log is before (negative) or after (positive) another. */
export const comparePositions = (a: LogPosition, b: LogPosition): number => a.file - b.file || a.offset - b.offset;

const RUN_NAME = /^index-\d+\.bin$/u;

/** A name for a run that no file has. */
export function freeRunName(names: readonly string[]): string {
  const taken = names.flatMap((name) => (RUN_NAME.test(name) ? [Number(/\d+/u.exec(name)?.[0])] : []));
  return `index-${Math.max(0, ...taken) + 1}.bin`;
}
