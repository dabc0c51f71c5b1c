import type { Line } from "../line.js";
import { type Crosses, gapScores } from "./gap-score.js";
import { lineScore } from "./line-score.js";
import { measure } from "./measure.js";

/**
 * Which lines begin a paragraph, decided for all lines together: the likeliest sequence of first and last lines (Viterbi), given each
 * line's width and ending and each gap's two sides. Item `i` belongs to line `i`. Linear in the lines.
 *
 * @see FACTS: join F1 99.25 against 98–99.1 for ordered rules
 */
export function paragraphStarts(lines: readonly Line[], crosses: Crosses): boolean[] {
  const shape = measure(lines);
  const gaps = gapScores(lines, shape, crosses);
  const score = (index: number, isFirst: boolean, isLast: boolean): number => {
    const line = lines[index];
    return line === undefined ? 0 : lineScore(line, index, shape, isFirst, isLast);
  };
  let joined = Number.NEGATIVE_INFINITY; // best score so far where the line goes on the one before
  let begins = 0; // … where it begins a paragraph
  const cameFrom: { joined: boolean; begins: boolean }[] = [];
  gaps.forEach((gap, index) => {
    const ways = (isLast: boolean): [number, number] => [
      joined + score(index, false, isLast),
      begins + score(index, true, isLast),
    ];
    const [goesFromJoined, goesFromFirst] = ways(false);
    const [endsFromJoined, endsFromFirst] = ways(true);
    cameFrom.push({ joined: goesFromFirst > goesFromJoined, begins: endsFromFirst > endsFromJoined });
    joined = Math.max(goesFromJoined, goesFromFirst) - gap / 2;
    begins = Math.max(endsFromJoined, endsFromFirst) + gap / 2;
  });
  const last = lines.length - 1;
  return walkBack(lines.length, begins + score(last, true, true) >= joined + score(last, false, true), cameFrom);
}

function walkBack(
  count: number,
  lastBegins: boolean,
  cameFrom: readonly { joined: boolean; begins: boolean }[],
): boolean[] {
  const starts = new Array<boolean>(count).fill(true);
  let begins = lastBegins;
  for (let index = count - 1; index > 0; index -= 1) {
    starts[index] = begins;
    const from = cameFrom[index - 1];
    begins = (begins ? from?.begins : from?.joined) ?? true;
  }
  return starts;
}
