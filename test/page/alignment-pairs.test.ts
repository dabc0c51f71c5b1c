import { describe, expect, it } from "vitest";
import { joined, moved, type Pair, parted, settled } from "../../src/page/alignment-pairs.js";

const pair = (source: readonly number[], target: readonly number[], isDoubtful = false): Pair => ({
  source,
  target,
  isDoubtful,
});
const three = [pair([0], [0]), pair([1, 2], [1], true), pair([3], [2])];

describe("pairs of an alignment", () => {
  it("are one where they are joined", () => {
    expect(joined(three, 0)).toEqual([pair([0, 1, 2], [0, 1]), pair([3], [2])]);
  });

  it("are a row for each side where they are parted", () => {
    expect(parted(three, 2)).toEqual([three[0], three[1], pair([3], []), pair([], [2])]);
  });

  it.each([
    { way: "up", row: 1, gives: [pair([0, 1], [0]), pair([2], [1]), three[2]] },
    { way: "down", row: 1, gives: [three[0], pair([1], [1]), pair([2, 3], [2])] },
    { way: "up", row: 0, gives: [pair([0], []), pair([], [0]), three[1], three[2]] },
    { way: "down", row: 2, gives: [three[0], three[1], pair([], [2]), pair([3], [])] },
  ] as const)("give a source sentence $way from row $row", ({ way, row, gives }) => {
    expect(moved(three, row, "source", way)).toEqual(gives);
  });

  it("that have nothing left are gone", () => {
    expect(moved([pair([0], []), pair([1], [0])], 0, "source", "down")).toEqual([pair([0, 1], [0])]);
  });

  it("are doubtful until a person has looked at them", () => {
    expect(settled(three, 1).map(({ isDoubtful }) => isDoubtful)).toEqual([false, false, false]);
  });
});
