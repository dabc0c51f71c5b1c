import type { InputStream } from "../../model/input-file.js";
import { concatenated } from "../../text/splice-bytes.js";

/** A stream of which the beginning was read, and which still begins there. */
export interface BegunStream {
  readonly beginning: Uint8Array;
  readonly stream: InputStream;
}

/** Files smaller than this, in bytes, are read as a whole. */
export const LONGEST_WHOLE = 1 << 24;

/** Reads so many bytes of a file, or all of a smaller one: what a file is shows in its first megabyte. */
export function withBeginning({ name, pieces }: InputStream, least = BEGINNING): BegunStream {
  const rest = pieces[Symbol.iterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  while (size < least) {
    const { value, done } = rest.next();
    if (done === true) break;
    held.push(value);
    size += value.length;
  }
  return { beginning: concatenated(held), stream: { name, pieces: resumed(held, rest) } };
}

const BEGINNING = 1 << 20; // bytes

function* resumed(held: readonly Uint8Array[], rest: Iterator<Uint8Array>): Generator<Uint8Array> {
  try {
    yield* held;
    for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
  } finally {
    rest.return?.();
  }
}
