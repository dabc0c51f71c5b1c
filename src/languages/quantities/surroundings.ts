import { beginningsOf, type Edges, endingsOf, mayBeEdge } from "./edges.js";
import { parsePattern } from "./pattern.js";

/** Whether what is looked for stands at an offset of a text. */
export type IsAt = (text: string, offset: number) => boolean;

/**
 * Whether what a pattern matches ends at an offset. `pattern` is the source of a regular expression; it is read from the offset
 * backwards, so that the time does not depend on how long the text is.
 *
 * @example before("约|近")("约5万", 1) // true
 */
export function before(pattern: string): IsAt {
  const mayEnd = edge(() => endingsOf(parsePattern(pattern)), -1);
  const isHere = at(`(?<=${pattern})`);
  return (text, offset) => mayEnd(text, offset - 1) && isHere(text, offset);
}

/** Whether what a pattern matches begins at an offset. */
export function after(pattern: string): IsAt {
  const mayBegin = edge(() => beginningsOf(parsePattern(pattern)), 1);
  const isHere = at(`(?:${pattern})`);
  return (text, offset) => mayBegin(text, offset) && isHere(text, offset);
}

/** Whether an edge may be at an offset. To find out which there are takes as long as it spares in some hundred asks: at first any may be. */
function edge(find: () => Edges | undefined, step: 1 | -1): IsAt {
  let left = FEW;
  let edges: Edges | undefined;
  return (text, offset) => {
    if (left > 0) {
      left -= 1;
      if (left === 0) edges = find();
      return true;
    }
    return edges === undefined || mayBeEdge(edges, text, offset, step);
  };
}

const FEW = 500;

function at(pattern: string): IsAt {
  const here = new RegExp(pattern, "uy");
  return (text, offset) => {
    here.lastIndex = offset;
    return here.test(text);
  };
}
