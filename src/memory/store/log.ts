import type { ByteFiles, OpenFile } from "../../model/byte-files.js";
import { type LogLine, readLogLine } from "./log-line.js";
import type { BrokenRecord } from "./memory-store.js";

/** Where a line of the log begins: the number of its file, and the offset in bytes. */
export interface LogPosition {
  readonly file: number;
  readonly offset: number;
}

/** A line of the log with its place. */
export interface PlacedLine {
  readonly at: LogPosition;
  /** Bytes, without the line end. */
  readonly length: number;
  readonly line: LogLine;
}

/**
 * The records of a memory as lines of JSON, in files that are only added to. What stands after the last line end of a file was cut off
 * while it was written, and nobody was told that it is safe.
 */
export class MemoryLog {
  readonly #files: ByteFiles;
  readonly #folder: string;
  readonly #open = new Map<number, OpenFile>();
  readonly #onBroken: (broken: BrokenRecord) => void;

  constructor(folder: string, files: ByteFiles, onBroken: (broken: BrokenRecord) => void) {
    this.#files = files;
    this.#folder = folder;
    this.#onBroken = onBroken;
  }

  /** The numbers of its files, in order. */
  numbers(): readonly number[] {
    return this.#files
      .list(this.#folder)
      .flatMap((name) => (NAME.test(name) ? [Number.parseInt(name, 10)] : []))
      .sort((a, b) => a - b);
  }

  /** How many bytes there are from a place on. */
  bytes({ file, offset }: LogPosition = { file: 0, offset: 0 }): number {
    const after = this.numbers().filter((number) => number >= file);
    return after.reduce((sum, number) => sum + (this.#file(number)?.size() ?? 0) - (number === file ? offset : 0), 0);
  }

  /** The line at a place; nothing where none begins there. */
  read({ file, offset }: LogPosition, length: number): LogLine | undefined {
    const bytes = new Uint8Array(length);
    const size = this.#file(file)?.read(bytes, offset) ?? 0;
    return size < length ? undefined : lineIn(bytes);
  }

  /** The lines from a place on, to the end or to another place. */
  *lines(from: LogPosition = { file: 0, offset: 0 }, to?: LogPosition): Generator<PlacedLine> {
    for (const number of this.numbers()) {
      if (number < from.file || (to !== undefined && number > to.file)) continue;
      const start = number === from.file ? from.offset : 0;
      const end = to !== undefined && number === to.file ? to.offset : Number.POSITIVE_INFINITY;
      yield* this.#linesOf(number, start, end);
    }
  }

  /** Whether one of some texts of ASCII, of `LONGEST_FOUND` characters at the most, stands anywhere in it. */
  holds(texts: readonly string[]): boolean {
    return this.numbers().some((number) => {
      const file = this.#file(number);
      const piece = Buffer.alloc(PIECE);
      for (let at = 0, size = PIECE; file !== undefined && size === PIECE; at += PIECE - LONGEST_FOUND) {
        size = file.read(piece, at);
        const read = piece.subarray(0, size);
        if (texts.some((text) => read.includes(text, 0, "latin1"))) return true;
      }
      return false;
    });
  }

  *#linesOf(number: number, start: number, end: number): Generator<PlacedLine> {
    const file = this.#file(number);
    if (file === undefined) return;
    let held = new Uint8Array(0);
    for (let position = start; position < end; ) {
      const piece = new Uint8Array(held.length + Math.min(PIECE, end - position));
      piece.set(held);
      const size = file.read(piece.subarray(held.length), position);
      if (size === 0) return;
      const bytes = piece.subarray(0, held.length + size);
      const first = position - held.length;
      position += size;
      const last = bytes.lastIndexOf(LINE_FEED) + 1;
      yield* this.#parsed(bytes.subarray(0, last), { file: number, offset: first });
      held = bytes.slice(last);
    }
  }

  *#parsed(bytes: Uint8Array, { file, offset }: LogPosition): Generator<PlacedLine> {
    for (let start = 0; start < bytes.length; ) {
      const end = bytes.indexOf(LINE_FEED, start);
      const at = { file, offset: offset + start };
      const line = lineIn(bytes.subarray(start, end));
      if (line !== undefined) yield { at, length: end - start, line };
      else if (end > start) this.#onBroken({ file: this.#path(file), offset: at.offset });
      start = end + 1;
    }
  }

  /** Cuts off what a crash left after the last line end, and gives the place where the next line goes. */
  mendEnd(): LogPosition {
    const number = this.numbers().at(-1);
    const file = number === undefined ? undefined : this.#file(number);
    if (number === undefined || file === undefined) return { file: 1, offset: 0 };
    const size = file.size();
    const end = endOfLines(file, size);
    if (end < size) this.#files.truncate(this.#path(number), end);
    return end >= LARGEST ? { file: number + 1, offset: 0 } : { file: number, offset: end };
  }

  /** Adds lines at a place that is the end, and gives the end after them. Where the disk is full, the log is as it was. */
  append(bytes: Uint8Array, at: LogPosition): LogPosition {
    const path = this.#path(at.file);
    try {
      this.#files.append(path, bytes);
    } catch (error) {
      if (at.offset > 0) this.#files.truncate(path, at.offset);
      throw error;
    }
    const offset = at.offset + bytes.length;
    return offset >= LARGEST ? { file: at.file + 1, offset: 0 } : { file: at.file, offset };
  }

  close(): void {
    for (const file of this.#open.values()) file.close();
    this.#open.clear();
  }

  #path(number: number): string {
    return this.#files.within(this.#folder, `${String(number).padStart(6, "0")}.jsonl`);
  }

  #file(number: number): OpenFile | undefined {
    const known = this.#open.get(number) ?? this.#files.open(this.#path(number));
    if (known !== undefined) this.#open.set(number, known);
    return known;
  }
}

const NAME = /^\d{6}\.jsonl$/u;
const LINE_FEED = 0x0a;
const PIECE = 1 << 20; // bytes
const LARGEST = 1 << 26; // bytes after which a new file is begun
const LONGEST_FOUND = 32; // bytes
const decoder = new TextDecoder("utf-8", { fatal: true });

/** The line in these bytes; nothing where they are none, or no characters. */
function lineIn(bytes: Uint8Array): LogLine | undefined {
  try {
    return readLogLine(decoder.decode(bytes));
  } catch {
    return undefined;
  }
}

/** The offset after the last line end of a file. */
function endOfLines(file: OpenFile, size: number): number {
  for (let end = size; end > 0; ) {
    const start = Math.max(0, end - PIECE);
    const bytes = new Uint8Array(end - start);
    file.read(bytes, start);
    const last = bytes.lastIndexOf(LINE_FEED);
    if (last >= 0) return start + last + 1;
    end = start;
  }
  return 0;
}
