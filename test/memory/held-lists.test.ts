import { expect, it } from "vitest";
import { listReader } from "../../src/memory/store/held-lists.js";

const SIZE = 1 << 16;
const bytes = Uint8Array.from({ length: SIZE }, (_, at) => (at * 7) & 0xff);

function counted(room: { bytes: number }) {
  const reads: number[] = [];
  const read = listReader(
    (buffer, start) => {
      reads.push(buffer.length);
      buffer.set(bytes.subarray(start, start + buffer.length));
    },
    { size: SIZE, room },
  );
  return { read, reads };
}

it("reads lists one by one, then all at once, and gives the same bytes", () => {
  const room = { bytes: SIZE };
  const { read, reads } = counted(room);
  for (let at = 0; at < 100; at += 1)
    expect(Array.from(read(at * 600, at * 600 + 5))).toEqual(Array.from(bytes.subarray(at * 600, at * 600 + 5)));
  expect(reads).toEqual([5, 5, 5, 5, 5, 5, 5, SIZE]);
  expect(room.bytes).toBe(0);
});

it("holds nothing where there is no room for it", () => {
  const room = { bytes: SIZE - 1 };
  const { read, reads } = counted(room);
  for (let at = 0; at < 100; at += 1) expect(read(at, at + 2)[0]).toBe(bytes[at]);
  expect(reads).toHaveLength(100);
  expect(room.bytes).toBe(SIZE - 1);
});
