import { type Cue, placeTime, secondsOf } from "./cue.js";
import { linesOf } from "./lines.js";

/**
 * The cues of SubRip and WebVTT: a line of two times, and text up to the next blank line. What stands in other blocks (numbers, notes, styles) is no cue.
 *
 * @param goesOn - whether text after a blank line is shown with the cue before it, as players of SubRip do; else it is none
 */
export function* timedCues(text: string, goesOn: boolean): Generator<Cue> {
  let times: Times | undefined;
  let last: Times | undefined;
  let start: number | undefined;
  let end = 0;
  const closed = (): Cue[] => {
    const cue = times !== undefined && start !== undefined ? [cueOf(times.from, times.to, start, end)] : [];
    times = undefined;
    start = undefined;
    return cue;
  };
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end);
    const found = TIMES.exec(words)?.groups;
    if (found?.from !== undefined && found.to !== undefined) {
      yield* closed();
      times = { from: found.from, to: found.to };
      last = times;
    } else if (words.trim() === "") yield* closed();
    else {
      if (times === undefined && goesOn && /\D/u.test(words.trim())) times = last;
      if (times === undefined) continue;
      start ??= line.start;
      end = line.end;
    }
  }
  yield* closed();
}

interface Times {
  readonly from: string;
  readonly to: string;
}

/** 00:00:01,000 --> 00:00:03,500 X1:40; 01:02.500 --> 01:04.000 position:50% */
const TIMES =
  /^\s*(?<from>(?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[,.:]\d{1,3})?)\s*-{1,2}>\s*(?<to>(?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[,.:]\d{1,3})?)/u;

const cueOf = (from: string, to: string, start: number, end: number): Cue => ({
  time: placeTime(from),
  seconds: Math.max(0, secondsOf(to) - secondsOf(from)),
  span: { start, end },
});
