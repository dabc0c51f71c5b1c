import type { Span } from "../../model/span.js";

/** A cue of a file of subtitles: when it is shown, and where its text stands. */
export interface Cue {
  /** When it begins, as places say it: `00:01:02.500`. */
  readonly time: string;
  /** How long it is shown. */
  readonly seconds: number;
  /** Without the line end after its last line. */
  readonly span: Span;
}

/** How one format of subtitles writes its cues, and what stands in them. */
export interface Dialect {
  /** The cues of a file in order. */
  readonly cuesIn: (text: string) => Iterable<Cue>;
  /** The lines of a file that hold words only where a cue is damaged or they are one's text; every line where it is left out. */
  readonly textLines?: (text: string) => Iterable<Span>;
  /**
   * What stands in a cue beside text, by the names of its groups: `line` a line break, `single` a code alone, `name` a tag with `close` where it ends
   * a pair, `reference` a character written in another way.
   */
  readonly marks: RegExp;
  /** The character that a `reference` stands for. */
  readonly decode: (reference: string) => string;
  /** A text as it is written in a cue. */
  readonly escape: (text: string) => string;
  /** Of a whole file, whether a cue of it keeps players from wrapping its lines. Left out where all players wrap. */
  readonly keepsLines?: (file: string) => (cue: string) => boolean;
  /** What parts two lines of a cue. */
  readonly lineBreak: (text: string) => string;
}

/** The seconds of a time such as `1:02:03,500` or `02:03.5`. */
export const secondsOf = (time: string): number =>
  time
    .replace(",", ".")
    .split(":")
    .reduce((sum, part) => sum * 60 + Number(part), 0);

/** A time in the form that places have: `1:02:03.5` is `01:02:03.500`. */
export function placeTime(time: string): string {
  const thousandths = Math.round(secondsOf(time) * 1000);
  const part = (size: number, unit: number, count = 2): string =>
    `${Math.floor(thousandths / unit) % size}`.padStart(count, "0");
  return `${`${Math.floor(thousandths / 3_600_000)}`.padStart(2, "0")}:${part(60, 60_000)}:${part(60, 1000)}.${part(1000, 1, 3)}`;
}
