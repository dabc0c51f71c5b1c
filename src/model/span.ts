/** A stretch of a string: offsets in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share a place. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
