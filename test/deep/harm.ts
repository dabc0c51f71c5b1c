import fc from "fast-check";

/** Harm that mail, disks and hands do to files of any kind: bytes that are lost, doubled, changed or put in. */
export const harmTo = (bytes: Uint8Array): fc.Arbitrary<Harmed> =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      at: fc.nat(bytes.length),
      size: fc.integer({ min: 1, max: 300 }),
      byte: fc.nat(255),
    })
    .map(({ kind, at, size, byte }) => ({
      what: `${kind} at ${at}, ${size} bytes, ${byte}`,
      bytes: ways[kind](bytes, at, size, byte),
    }));

/** A file that came to harm, and how. */
export interface Harmed {
  readonly what: string;
  readonly bytes: Uint8Array;
}

type Way = (bytes: Uint8Array, at: number, size: number, byte: number) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

const ways = {
  "cut off": (bytes, at) => bytes.slice(0, at),
  "without its beginning": (bytes, at) => bytes.slice(at),
  "a stretch lost": (bytes, at, size) => joined(bytes.subarray(0, at), bytes.subarray(at + size)),
  "a stretch doubled": (bytes, at, size) => joined(bytes.subarray(0, at + size), bytes.subarray(at)),
  "a byte changed": (bytes, at, _size, byte) =>
    joined(bytes.subarray(0, at), Uint8Array.of(byte), bytes.subarray(at + 1)),
  "a bit turned": (bytes, at, size) =>
    joined(bytes.subarray(0, at), Uint8Array.of((bytes[at] ?? 0) ^ (1 << (size % 8))), bytes.subarray(at + 1)),
  "a byte put in": (bytes, at, _size, byte) => joined(bytes.subarray(0, at), Uint8Array.of(byte), bytes.subarray(at)),
  "a NUL put in": (bytes, at) => joined(bytes.subarray(0, at), Uint8Array.of(0), bytes.subarray(at)),
  "zeroes for a stretch": (bytes, at, size) => bytes.map((old, index) => (index >= at && index < at + size ? 0 : old)),
  "two stretches swapped": (bytes, at, size) => {
    const [first, second] = [bytes.subarray(at, at + size), bytes.subarray(at + size, at + 2 * size)];
    return joined(bytes.subarray(0, at), second, first, bytes.subarray(at + 2 * size));
  },
} satisfies Record<string, Way>;

const kinds = Object.keys(ways) as (keyof typeof ways)[]; // of a literal object
