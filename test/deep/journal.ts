import {
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join, relative, resolve } from "node:path";
import { deserialize } from "node:v8";

/** A change of the file system as `kill-at.mjs` writes it down: a function of `node:fs`, with its path for the number of an open file. */
export interface Change {
  readonly name: string;
  readonly args: readonly unknown[];
  /** False where it failed, as a link does that is there already. */
  readonly isDone: boolean;
}

/** When a process is killed: at a change, counted from 1, of whose bytes it has written this share. */
export interface Moment {
  readonly change: number;
  readonly share: number;
}

export const readJournal = (path: string): readonly Change[] => deserialize(readFileSync(path));

/**
 * Moments of a journal, spread over it evenly, the first and the last among them. Where there are fewer changes than moments are asked for,
 * bytes that are written are cut in more than one place.
 */
export function momentsIn(changes: readonly Change[], most: number): readonly Moment[] {
  const writes = changes.filter(isWrite).length;
  const shares = Array.from({ length: Math.max(1, Math.ceil((most - changes.length) / Math.max(1, writes)) + 1) });
  const all = changes.flatMap((change, index) =>
    isWrite(change)
      ? shares.map((_, at) => ({ change: index + 1, share: (at + 1) / (shares.length + 1) }))
      : [{ change: index + 1, share: 0 }],
  );
  const step = Math.max(1, (all.length - 1) / (most - 1));
  return all.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step) || index === 0);
}

const isWrite = ({ name }: Change): boolean => name === "writeSync" || name === "writeFileSync";

/**
 * Makes in `folder`, which is as `from` was before the journal began, what a process that is killed at a moment leaves.
 *
 * @param from - the folder that the process worked in
 * @throws where a change is none of those that are known here
 */
export function replay(changes: readonly Change[], { change: end, share }: Moment, from: string, folder: string): void {
  const redo = redoing((path) => {
    const inside = relative(from, resolve(from, path));
    return inside.startsWith("..") ? undefined : join(folder, inside);
  });
  for (const change of changes.slice(0, end - 1)) if (change.isDone) redo(change, 1);
  const last = changes[end - 1];
  if (last?.isDone && isWrite(last)) redo(last, share);
}

/** Does changes again, at other places; a change of a place that there is not is passed over. */
function redoing(placed: (path: string) => string | undefined): (change: Change, share: number) => void {
  const ends = new Map<string, number>();
  return ({ name, args: [first, second, ...rest] }, share) => {
    const path = placed(pathOf(first));
    if (path === undefined) return;
    const known = redone[name];
    if (known === undefined) throw new Error(`node:fs.${name} is not known to the journal`);
    known({ path, second, rest, share, ends, other: () => placed(pathOf(second)) ?? path });
  };
}

interface Redo {
  readonly path: string;
  readonly second: unknown;
  readonly rest: readonly unknown[];
  readonly share: number;
  /** Where the next bytes of an open file go. */
  readonly ends: Map<string, number>;
  readonly other: () => string;
}

const redone: Readonly<Record<string, (redo: Redo) => void>> = {
  openSync({ path, second = "r", ends }) {
    closeSync(openSync(path, String(second)));
    ends.set(path, String(second).startsWith("a") ? statSync(path).size : 0);
  },
  writeSync({ path, second, rest, share, ends }) {
    const [offset = 0, length, position] = rest as readonly (number | undefined)[];
    const bytes = bytesOf(second).subarray(offset, length === undefined ? undefined : offset + length);
    const at = position ?? ends.get(path) ?? 0;
    const file = openSync(path, "r+");
    writeSync(file, partOf(bytes, share), 0, undefined, at);
    closeSync(file);
    ends.set(path, at + bytes.length);
  },
  writeFileSync: ({ path, second, share }) => writeFileSync(path, partOf(bytesOf(second), share)),
  renameSync: ({ path, other }) => renameSync(path, other()),
  linkSync: ({ path, other }) => linkSync(path, other()),
  unlinkSync: ({ path }) => unlinkSync(path),
  rmSync: ({ path, second }) => rmSync(path, second as object | undefined),
  mkdirSync: ({ path, second }) => void mkdirSync(path, second as object | undefined),
  truncateSync: ({ path, second }) => truncateSync(path, Number(second ?? 0)),
  ftruncateSync: ({ path, second }) => truncateSync(path, Number(second ?? 0)),
  fsyncSync: () => undefined,
  chmodSync: () => undefined,
  chownSync: () => undefined,
  utimesSync: () => undefined,
};

const partOf = (bytes: Uint8Array, share: number): Uint8Array => bytes.subarray(0, Math.floor(bytes.length * share));
const bytesOf = (content: unknown): Uint8Array =>
  ArrayBuffer.isView(content) ? Buffer.from(content as Uint8Array) : Buffer.from(String(content));
const pathOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "file" in value ? String(value.file) : String(value);
