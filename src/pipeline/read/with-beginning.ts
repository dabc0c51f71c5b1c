import type { InputStream } from "../../model/input-file.js";
import { concatenated } from "../../text/splice-bytes.js";

/** A stream of which the beginning was read, and which still begins there. */
export interface BegunStream {
  readonly beginning: Uint8Array;
  readonly stream: InputStream;
}

/** Reads the first megabyte of a file, or all of a smaller one: what a file is shows there. */
export function withBeginning({ name, pieces }: InputStream): BegunStream {
  const rest = pieces[Symbol.iterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  while (size < BEGINNING) {
    const { value, done } = rest.next();
    if (done === true) break;
    held.push(value);
    size += value.length;
  }
  const beginning = concatenated(held);
  return { beginning, stream: { name, pieces: resumed(beginning, rest) } };
}

const BEGINNING = 1 << 20; // bytes

function* resumed(beginning: Uint8Array, rest: Iterator<Uint8Array>): Generator<Uint8Array> {
  try {
    yield beginning;
    for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
  } finally {
    rest.return?.();
  }
}
