import { firstIndex } from "../../model/first-index.js";
import type { Waypoint } from "./band.js";

/** A stretch of both texts: the first sentences, and those after the last. */
export interface Part {
  readonly from: Waypoint;
  readonly to: Waypoint;
}

/**
 * The parts in which a document is aligned, so that what is held in memory does not grow with its length: about so many sentences a side. A
 * part ends where the waypoints lie closest on both sides of its end, for one that stands far from others may be wrong; where there are none, on the
 * straight line between the nearest. A document of not many more sentences is one part.
 */
export function partsOf(
  waypoints: readonly Waypoint[],
  sourceSize: number,
  targetSize: number,
  size = SIZE,
): readonly Part[] {
  const count = Math.round(Math.max(sourceSize, targetSize) / size);
  const path = [{ source: 0, target: 0 }, ...waypoints, { source: sourceSize, target: targetSize }];
  const ends: Waypoint[] = [{ source: 0, target: 0 }];
  for (let at = 1; at < count; at += 1) {
    const end = endNear((at * (sourceSize + targetSize)) / count, (sourceSize + targetSize) / count / REACH, path);
    const last = ends.at(-1);
    if (last !== undefined && end.source > last.source && end.target > last.target) ends.push(end);
  }
  ends.push({ source: sourceSize, target: targetSize });
  return ends.slice(1).map((to, at) => ({ from: ends[at] ?? to, to }));
}

const SIZE = 1000; // sentences
const REACH = 4; // a part may end this share of its length earlier or later
const BESIDE = 3; // waypoints on each side that speak for one

/** The surest waypoint about so many sentences of both texts after their beginning. */
function endNear(wanted: number, reach: number, path: readonly Waypoint[]): Waypoint {
  const first = indexFrom(path, wanted - reach);
  const end = indexFrom(path, wanted + reach);
  let best: number | undefined;
  for (let at = Math.max(first, BESIDE); at < Math.min(end, path.length - BESIDE); at += 1)
    if (best === undefined || widthAt(path, at) < widthAt(path, best)) best = at;
  return (best === undefined ? undefined : path[best]) ?? onLine(wanted, path);
}

const sumOf = ({ source, target }: Waypoint): number => source + target;

/** The index of the first waypoint so many sentences of both texts after their beginning, or later. */
const indexFrom = (path: readonly Waypoint[], wanted: number): number =>
  firstIndex(path.length, (at) => {
    const there = path[at];
    return there === undefined || sumOf(there) >= wanted;
  });

/** How many sentences lie between the waypoints beside one. */
function widthAt(path: readonly Waypoint[], at: number): number {
  const [before, after] = [path[at - BESIDE], path[at + BESIDE]];
  return before === undefined || after === undefined ? Number.POSITIVE_INFINITY : sumOf(after) - sumOf(before);
}

/** The place so many sentences of both texts after their beginning, on the line between the waypoints beside it. */
function onLine(wanted: number, path: readonly Waypoint[]): Waypoint {
  const next = indexFrom(path, wanted);
  const [before, after] = [path[next - 1], path[next]];
  if (before === undefined || after === undefined)
    return path[Math.min(next, path.length - 1)] ?? { source: 0, target: 0 };
  const share = (wanted - sumOf(before)) / (sumOf(after) - sumOf(before));
  const between = (from: number, to: number): number => Math.round(from + share * (to - from));
  return { source: between(before.source, after.source), target: between(before.target, after.target) };
}
