import { once } from "../model/once.js";
import { CLOSERS_IN_CLASS } from "../text/punctuation.js";
import { classAt, LINE_END } from "./character-class.js";

/** Characters in which no name ends: particles of a verb, of a question, of the plural. */
export const NO_NAME_ENDS_SO = "了的吗嗎呢吧们們着著么麼过過";

/** How a line uses marks that may mean one thing or another; each is looked up when first asked for. */
export interface LineHabits {
  /** Whether sentences of the line end in the stops of Latin script: `他走了. 我们留下!`, `他走了.我们留下` */
  readonly endsInLatinStops: boolean;
  /** Its first characters. */
  readonly beginning: string;
  /** Whether its circled numbers count something up: it has the first and the second of them. */
  readonly countsInCircles: boolean;
  /** What stands at its end after the stop of its last sentence: `②` of `毁于大火。②`, else empty. */
  readonly lastAfterStop: string;
}

/** The habits of lines of a text, by an offset of theirs; the line that was asked for last is remembered. */
export function lineHabits(text: string): (offset: number) => LineHabits {
  let end = -1;
  let habits = habitsOf("");
  return (offset) => {
    if (offset < end) return habits;
    let start = offset;
    while (start > 0 && classAt(text, start - 1) !== LINE_END) start -= 1;
    end = offset;
    while (classAt(text, end) !== LINE_END) end += 1;
    habits = habitsOf(text.slice(start, end));
    return habits;
  };
}

function habitsOf(line: string): LineHabits {
  const endsInLatinStops = once(() => LATIN_STOP.test(line));
  const countsInCircles = once(() => holdsInTurn(line, "①", "②") || holdsInTurn(line, "❶", "❷"));
  const lastAfterStop = once(() => line.slice(-LONGEST).trimEnd().replace(UNTIL_LAST_STOP, ""));
  return {
    beginning: line.slice(0, LONGEST).trimStart(),
    get endsInLatinStops() {
      return endsInLatinStops();
    },
    get countsInCircles() {
      return countsInCircles();
    },
    get lastAfterStop() {
      return lastAfterStop();
    },
  };
}

function holdsInTurn(line: string, first: string, second: string): boolean {
  const at = line.indexOf(first);
  return at >= 0 && line.indexOf(second, at) > 0;
}

const LONGEST = 24; // characters of a mark and what stands about it
/** "留下!", "留下. 我", "留下.”", "走了.我" */
const LATIN_STOP = new RegExp(
  `\\p{Script=Han}(?:[!?]|[.．](?=[\\s${CLOSERS_IN_CLASS}]|$))|[${NO_NAME_ENDS_SO}][.．](?=\\p{Script=Han})`,
  "u",
);
const UNTIL_LAST_STOP = new RegExp(`^.*[。！？!?…][${CLOSERS_IN_CLASS}]*`, "u");
