import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { HashCounts } from "../../src/pipeline/read/hash-counts.js";

const hashOf = (text: string): number =>
  Number.parseInt(createHash("sha256").update(text).digest("hex").slice(0, 10), 16);

describe("counts of hashes", () => {
  it("are those of a map, however many there are", () => {
    const counts = new HashCounts();
    const known = new Map<number, number>();
    for (let index = 0; index < 30_000; index += 1) {
      const hash = hashOf(`第${index % 20_011}场雨`);
      known.set(hash, (known.get(hash) ?? 0) + 1);
      expect(counts.add(hash)).toBe(known.get(hash));
    }
  });

  it("hold the numbers apart that have one place, nought among them", () => {
    const counts = new HashCounts();
    expect([0, 64, 128, 64, 0, 2 ** 40 - 1, 128].map((hash) => counts.add(hash))).toEqual([1, 1, 1, 2, 2, 1, 2]);
  });
});
