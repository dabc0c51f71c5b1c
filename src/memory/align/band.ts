/** The places of a path through two texts that are looked at: after `i` sentences of the source, from `low[i]` to `high[i]` of the target. */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** The number of the first place of each row; one more than there are rows. */
  readonly starts: Int32Array;
}

/** A place that a path goes through: so many sentences of the source and of the target lie before it. */
export interface Waypoint {
  readonly source: number;
  readonly target: number;
}

/** All places that lie within `margin` sentences of the rectangles between neighbouring waypoints. */
export function bandAround(
  waypoints: readonly Waypoint[],
  sourceSize: number,
  targetSize: number,
  margin: number,
): Band {
  const low = new Int32Array(sourceSize + 1).fill(targetSize);
  const high = new Int32Array(sourceSize + 1).fill(0);
  const path = [{ source: 0, target: 0 }, ...waypoints, { source: sourceSize, target: targetSize }];
  for (let at = 0; at + 1 < path.length; at += 1) widen(path[at] ?? ORIGIN, path[at + 1] ?? ORIGIN);
  for (let row = 1; row <= sourceSize; row += 1) {
    low[row] = Math.max(low[row] ?? 0, low[row - 1] ?? 0);
    high[row] = Math.max(high[row] ?? 0, high[row - 1] ?? 0);
  }
  for (let row = sourceSize - 1; row >= 0; row -= 1) low[row] = Math.min(low[row] ?? 0, low[row + 1] ?? 0);
  const starts = new Int32Array(sourceSize + 2);
  for (let row = 0; row <= sourceSize; row += 1)
    starts[row + 1] = (starts[row] ?? 0) + (high[row] ?? 0) - (low[row] ?? 0) + 1;
  return { low, high, starts };

  function widen(from: Waypoint, to: Waypoint): void {
    const [rows, columns] = [to.source - from.source, to.target - from.target];
    const isLarge = rows * columns > LARGEST;
    const half = margin + (isLarge ? Math.ceil(Math.max(rows, columns) * SLACK) : 0);
    for (let row = Math.max(0, from.source - margin); row <= Math.min(sourceSize, to.source + margin); row += 1) {
      const share = Math.min(1, Math.max(0, (row - from.source) / Math.max(1, rows)));
      const middle = from.target + share * columns;
      const first = isLarge ? Math.floor(middle) - half : from.target - margin;
      const last = isLarge ? Math.ceil(middle) + half : to.target + margin;
      low[row] = Math.max(0, Math.min(low[row] ?? 0, first));
      high[row] = Math.min(targetSize, Math.max(high[row] ?? 0, last));
    }
  }
}

const ORIGIN: Waypoint = { source: 0, target: 0 };
const LARGEST = 1_500_000; // places between two waypoints that are all looked at; of more, those near the straight line
const SLACK = 0.08;

/** The number of a place in a band, or -1 where it lies outside. */
export function placeIn({ low, high, starts }: Band, source: number, target: number): number {
  if (source < 0) return -1;
  const first = low[source] ?? 0;
  return target < first || target > (high[source] ?? -1) ? -1 : (starts[source] ?? 0) + target - first;
}
