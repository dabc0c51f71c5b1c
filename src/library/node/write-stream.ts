import { closeSync, constants, openSync, writeSync } from "node:fs";
import { InputError } from "../../model/input-error.js";
import { codeOf, writeError } from "./write-error.js";

/**
 * Writes to a named pipe or a device. A pipe that nobody opens within two seconds, or whose reader stops for ten, is not waited for.
 *
 * @throws InputError `output.no-reader` or `output.unwritable`
 */
export function writeStream(path: string, pieces: Iterable<Uint8Array>): void {
  const file = openStream(path);
  try {
    for (const piece of pieces) writeAll(file, piece, path);
  } catch (error) {
    throw writeError(path, error);
  } finally {
    closeSync(file);
  }
}

function openStream(path: string): number {
  for (let waited = 0; waited < GRACE; waited += INTERVAL) {
    try {
      return openSync(path, constants.O_WRONLY | constants.O_APPEND | constants.O_NONBLOCK);
    } catch (error) {
      if (codeOf(error) !== "ENXIO") throw writeError(path, error);
      sleep(INTERVAL);
    }
  }
  throw new InputError("output.no-reader", {}, { file: path });
}

function writeAll(file: number, bytes: Uint8Array, path: string): void {
  let stopped = 0;
  for (let offset = 0; offset < bytes.length; ) {
    const size = writeSome(file, bytes, offset);
    offset += size;
    stopped = size === 0 ? stopped + INTERVAL : 0;
    if (stopped > PATIENCE) throw new InputError("output.no-reader", {}, { file: path });
    if (size === 0) sleep(INTERVAL);
  }
}

/** How many bytes the stream took; none where its reader is behind. */
function writeSome(file: number, bytes: Uint8Array, offset: number): number {
  try {
    return writeSync(file, bytes, offset, Math.min(PIECE, bytes.length - offset));
  } catch (error) {
    if (codeOf(error) === "EAGAIN") return 0;
    throw error;
  }
}

const PIECE = 1 << 12; // bytes that a pipe takes whole or not at all
const INTERVAL = 10; // milliseconds
const GRACE = 2000;
const PATIENCE = 10_000;

const sleep = (milliseconds: number): unknown =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
