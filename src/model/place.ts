/** Where something stands in a source file, in the file's own terms: a line of a text, a cell of a workbook, a slide, a cue, a part. */
export type Place = LinePlace | CuePlace | CellPlace | SlidePlace | PartPlace;

/** In a file of text: both numbers count from 1, the column in UTF-16 code units. */
export interface LinePlace {
  readonly in?: undefined;
  readonly line: number;
  readonly column: number;
  /** The cell that it stands in, of a page with tables. */
  readonly table?: TablePlace;
}

/** In a file of subtitles: the time at which the cue begins, such as `00:01:02.500`, beside its line. */
export interface CuePlace {
  readonly in: "cue";
  readonly time: string;
  readonly line: number;
  readonly column: number;
}

/** In a workbook: `Sheet1` and `B7`. */
export interface CellPlace {
  readonly in: "sheet";
  readonly sheet: string;
  readonly cell: string;
}

/** In a presentation: the slide's number from 1, and the paragraph on it, or in what hangs on it or lies behind it. */
export interface SlidePlace {
  readonly in: "slide";
  readonly slide: number;
  /** What of the slide the paragraph is counted in; nothing for the slide itself. */
  readonly part?: SlidePart;
  /** Which of the slide's parts of this kind, from 1; nothing for the first. */
  readonly number?: number;
  readonly paragraph: number;
}

/** What hangs on a slide or lies behind it. */
export type SlidePart = "notes" | "comments" | "chart" | "diagram" | "drawing" | "layout" | "master";

/** In a package of parts, such as a word processor's: the part's name (`body`, `footnotes`, `chapter1.xhtml`) and its paragraph from 1. */
export interface PartPlace {
  readonly in: "part";
  readonly part: string;
  readonly paragraph: number;
  /** The cell that the paragraph stands in. */
  readonly table?: TablePlace;
}

/** A cell of a table: the number of the table in its part or file, of the row in the table, and of the cell in the row, all from 1. */
export interface TablePlace {
  readonly table: number;
  readonly row: number;
  readonly cell: number;
}

/** The cell of a table that a place is in. */
export const tableOf = (place: Place | undefined): TablePlace | undefined =>
  place?.in === undefined || place.in === "part" ? place?.table : undefined;

/** A place in the short form that stands after a file's name, the same in every language: `12:7`, `Sheet1!B7`, `slide4:2`, `slide4:notes:1`, `footnotes:3`. */
export function addressOf(place: Place): string {
  switch (place.in) {
    case undefined:
    case "cue":
      return `${place.line}:${place.column}`;
    case "sheet":
      return `${place.sheet}!${place.cell}`;
    case "slide":
      return `slide${place.slide}:${place.part === undefined ? "" : `${place.part}${place.number ?? ""}:`}${place.paragraph}`;
    case "part":
      return place.table === undefined ? `${place.part}:${place.paragraph}` : cellAddress(place.part, place.table);
  }
}

/** `table2:3:1` for the first cell of the third row of the second table in the body; `header1:table1:1:1` elsewhere. */
const cellAddress = (part: string, { table, row, cell }: TablePlace): string =>
  `${part === "body" ? "" : `${part}:`}table${table}:${row}:${cell}`;

/** The line and column of a place; nothing where its file has no lines. */
export const linePlaceOf = (place: Place | undefined): LinePlace | undefined =>
  place === undefined || !("line" in place) ? undefined : { line: place.line, column: place.column };

/** The line of a place; its address where its file has no lines. */
export const lineOf = (place: Place | undefined): number | string | undefined =>
  linePlaceOf(place)?.line ?? (place && addressOf(place));

/** `a` before `b` by line and column; places of files without lines are not told apart, so that a stable sort keeps their order. */
export function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  const [first, second] = [linePlaceOf(a), linePlaceOf(b)];
  return (first?.line ?? 0) - (second?.line ?? 0) || (first?.column ?? 0) - (second?.column ?? 0);
}

/** Whether two places are one. */
export const isSamePlace = (a: Place | undefined, b: Place | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.in === b.in &&
  addressOf(a) === addressOf(b) &&
  paragraphOf(a) === paragraphOf(b);

const paragraphOf = (place: Place): number | undefined => ("paragraph" in place ? place.paragraph : undefined);
