import type { Edit } from "./edit.js";
import { firstIndex } from "./first-index.js";
import type { CuePlace, LinePlace, Place, TablePlace } from "./place.js";
import type { Span } from "./span.js";

/**
 * Leads any offset of repaired text back to the original file.
 *
 * `runs` ascend by `start`; from `start` on, a character at offset `o` of the repaired text stood at `origin + (o - start)`
 * of the original. A character that a repair put in has the origin of what it replaced.
 * `lineStarts` are the offsets at which the original's lines begin (the first is 0). `within` is the place of the whole text where
 * lines do not say it: a cell of a workbook, or the cue that a line of subtitles belongs to. `table` is the cell of a page that it stands in.
 */
export interface SourceMap {
  readonly runs: readonly MapRun[];
  readonly lineStarts: readonly number[];
  readonly within?: Exclude<Place, LinePlace | CuePlace> | Pick<CuePlace, "in" | "time">;
  readonly table?: TablePlace;
}

/** A run of characters that stand in the text as they stand in the original: `start` there is `origin` here in the file. */
export interface MapRun {
  readonly start: number;
  readonly origin: number;
}

/**
 * A map that makes its runs of numbers when they are asked for: a long file has a hundred thousand texts, and most have one run.
 *
 * @param runs - ascending, the first at 0
 */
export const packedMap = (runs: readonly MapRun[], place: Omit<SourceMap, "runs">): SourceMap =>
  new PackedMap(runs, place);

/** The same map for a text that is found by a place of its own. A copy of the properties would not do: runs that are packed are none. */
export const mapWithin = (
  { runs, lineStarts, table }: SourceMap,
  within: NonNullable<SourceMap["within"]>,
): SourceMap => packedMap(runs, { lineStarts, within, ...(table !== undefined && { table }) });

class PackedMap implements SourceMap {
  readonly lineStarts: readonly number[];
  declare readonly within?: NonNullable<SourceMap["within"]>;
  declare readonly table?: TablePlace;
  readonly #origin: number;
  /** Start and origin of each run but the first. */
  readonly #others: readonly number[];

  constructor(runs: readonly MapRun[], { lineStarts, within, table }: Omit<SourceMap, "runs">) {
    this.lineStarts = lineStarts;
    if (within !== undefined) this.within = within;
    if (table !== undefined) this.table = table;
    this.#origin = runs[0]?.origin ?? 0;
    this.#others =
      runs.length < 2 ? NONE : Array.from({ length: runs.length * 2 - 2 }, (_, at) => numberAt(runs, at + 2));
  }

  get runs(): readonly MapRun[] {
    const runs = [{ start: 0, origin: this.#origin }];
    for (let at = 0; at < this.#others.length; at += 2)
      runs.push({ start: this.#others[at] ?? 0, origin: this.#others[at + 1] ?? 0 });
    return runs;
  }

  /** As `originOf`, without runs that are made for it: a paragraph of many codes has as many runs as sentences. */
  originOf(offset: number): number {
    const begun = firstIndex(this.#others.length / 2, (at) => (this.#others[2 * at] ?? 0) > offset);
    const at = 2 * (begun - 1);
    return begun === 0 ? this.#origin + offset : (this.#others[at + 1] ?? 0) + offset - (this.#others[at] ?? 0);
  }
}

const NONE: readonly never[] = [];

/** Of starts and origins in a row. */
const numberAt = (runs: readonly MapRun[], at: number): number =>
  runs[at >> 1]?.[at % 2 === 0 ? "start" : "origin"] ?? 0;

/** The map of a text that has not been changed. Lines end at LF, CR LF or a lone CR. */
export function identityMap(text: string): SourceMap {
  if (!LINE_END.test(text)) return ONE_LINE;
  const lineStarts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/gu)) lineStarts.push(match.index + match[0].length);
  return { runs: [{ start: 0, origin: 0 }], lineStarts };
}

const LINE_END = /[\r\n]/u; // most sentences have none
/** All texts of one line have this one map: a file of a hundred thousand sentences would hold five objects for each. */
const ONE_LINE: SourceMap = Object.freeze({
  runs: Object.freeze([Object.freeze({ start: 0, origin: 0 })]),
  lineStarts: Object.freeze([0]),
});

/** Offset in the original of `offset` in the mapped text. */
export function originOf(map: SourceMap, offset: number): number {
  if (map instanceof PackedMap) return map.originOf(offset);
  const run = lastAtOrBefore(map.runs, (candidate) => candidate.start, offset);
  return run === undefined ? offset : run.origin + (offset - run.start);
}

/** Place in the original of `offset` in the mapped text. */
export function placeOf(map: SourceMap, offset: number): Place {
  const { within, lineStarts, table } = map;
  if (within !== undefined && within.in !== "cue") return within;
  const here = placeAt(lineStarts, originOf(map, offset));
  if (within === undefined) return table === undefined ? here : { line: here.line, column: here.column, table };
  return { in: within.in, time: within.time, line: here.line, column: here.column };
}

/** Line and column of an offset of the original itself. */
export function placeAt(lineStarts: readonly number[], origin: number): LinePlace {
  const index = lastIndexAtOrBefore(lineStarts, (start) => start, origin);
  return { line: index + 1, column: origin - (lineStarts[index] ?? 0) + 1 };
}

/** The map of a part of the mapped text, with offsets counted from the part's start. */
export function sliceMap(map: SourceMap, span: Span): SourceMap {
  const { runs: all } = map;
  const first = lastIndexAtOrBefore(all, (run) => run.start, span.start);
  const runs: MapRun[] = [{ start: 0, origin: originOf(map, span.start) }];
  for (let index = first + 1; index < all.length; index += 1) {
    const run = all[index];
    if (run === undefined || run.start >= span.end) break;
    if (run.start > span.start) runs.push({ start: run.start - span.start, origin: run.origin });
  }
  return { ...map, runs };
}

/** A text after edits, and the map that leads its offsets back to the original of `map`. */
export function applyEdits(text: string, map: SourceMap, edits: readonly Edit[]): { text: string; map: SourceMap } {
  const parts: string[] = [];
  const runs: MapRun[] = [];
  let from = 0;
  let length = 0;
  for (const { span, replacement } of edits) {
    length += keep(from, span.start);
    if (replacement !== "") runs.push({ start: length, origin: originOf(map, span.start) });
    parts.push(replacement);
    length += replacement.length;
    from = span.end;
  }
  keep(from, text.length);
  return { text: parts.join(""), map: { ...map, runs } };

  function keep(start: number, end: number): number {
    for (const run of sliceMap(map, { start, end }).runs) runs.push({ start: length + run.start, origin: run.origin });
    parts.push(text.slice(start, end));
    return end - start;
  }
}

function lastAtOrBefore<T>(items: readonly T[], key: (item: T) => number, value: number): T | undefined {
  return items[lastIndexAtOrBefore(items, key, value)];
}

/** Index of the last item whose key is not past `value`; 0 when there is none. */
function lastIndexAtOrBefore<T>(items: readonly T[], key: (item: T) => number, value: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const item = items[middle];
    if (item !== undefined && key(item) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
