import { describe, expect, it } from "vitest";
import { partsOf } from "../../../src/memory/align/parts.js";

/** Waypoints from one place on, each a sentence further on both sides. */
const stretch = (source: number, target: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ source: source + at, target: target + at }));

describe("partsOf", () => {
  it("leaves a document whole that is not much longer than a part", () => {
    expect(partsOf(stretch(0, 0, 140), 140, 140, 100)).toEqual([
      { from: { source: 0, target: 0 }, to: { source: 140, target: 140 } },
    ]);
  });

  it("ends a part among waypoints that lie close, and not at one that stands far from others", () => {
    const waypoints = [...stretch(0, 0, 60), { source: 99, target: 70 }, ...stretch(110, 110, 90)];
    expect(partsOf(waypoints, 200, 200, 100).map(({ to }) => to)).toEqual([
      { source: 113, target: 113 },
      { source: 200, target: 200 },
    ]);
  });

  it("goes along the straight line where there is no waypoint", () => {
    expect(partsOf([], 300, 150, 100).map(({ to }) => to)).toEqual([
      { source: 100, target: 50 },
      { source: 200, target: 100 },
      { source: 300, target: 150 },
    ]);
  });

  it("gives parts that follow each other, whatever the texts hold", () => {
    for (const [source, target] of [
      [0, 500],
      [500, 1],
      [7, 900],
    ] as const) {
      const parts = partsOf([], source, target, 100);
      expect(parts[0]?.from).toEqual({ source: 0, target: 0 });
      expect(parts.at(-1)?.to).toEqual({ source, target });
      expect(parts.slice(1).map(({ from }) => from)).toEqual(parts.slice(0, -1).map(({ to }) => to));
    }
  });
});
