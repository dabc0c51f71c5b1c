import { scratchOf } from "./scratch.js";

/** How many bytes of lists the runs of a memory may still hold together. */
export interface ListRoom {
  bytes: number;
}

/** The room of a memory of about a million records; lists beyond it are read one by one. */
export const newListRoom = (): ListRoom => ({ bytes: 1 << 26 });

/**
 * Gives the bytes of lists, which hold until the next call. They are read one by one at first, and all at once when so many were asked for
 * that this would have cost as much: a memory that is asked little stays small.
 *
 * @param fill - fills a buffer with the bytes from an offset on
 */
export function listReader(
  fill: (buffer: Uint8Array, start: number) => void,
  { size, room }: { readonly size: number; readonly room: ListRoom },
): (start: number, end: number) => Uint8Array {
  let asked = 0;
  let held: Uint8Array | undefined;
  const filled = (buffer: Uint8Array, start: number): Uint8Array => {
    fill(buffer, start);
    return buffer;
  };
  return (start, end) => {
    asked += 1;
    if (held === undefined && asked * PER_READ >= size && size <= room.bytes) {
      held = filled(new Uint8Array(size), 0);
      room.bytes -= size;
    }
    return held?.subarray(start, end) ?? filled(scratchOf(end - start), start);
  };
}

const PER_READ = 1 << 13; // bytes that are read in the time that it takes to begin
