import { endsOf, startsOf } from "./edges.js";
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
  const isEdge = edge(() => endsOf(parsePattern(pattern)));
  const isHere = at(`(?<=${pattern})`);
  return (text, offset) => isEdge(text.charCodeAt(offset - 1)) && isHere(text, offset);
}

/** Whether what a pattern matches begins at an offset. */
export function after(pattern: string): IsAt {
  const isEdge = edge(() => startsOf(parsePattern(pattern)));
  const isHere = at(`(?:${pattern})`);
  return (text, offset) => isEdge(text.charCodeAt(offset)) && isHere(text, offset);
}

/** Whether a character may stand at an edge. To find out which may takes as long as it spares in some hundred asks: at first any may. */
export function edge(find: () => ReadonlySet<number> | undefined): (code: number) => boolean {
  let left = FEW;
  let codes: ReadonlySet<number> | undefined;
  return (code) => {
    if (left > 0) {
      left -= 1;
      if (left === 0) codes = find();
      return true;
    }
    return codes === undefined || codes.has(code);
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
