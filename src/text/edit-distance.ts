/**
 * Edit distance to one text, many times: how many UTF-16 code units must be put in, taken out or exchanged. The columns of the table are
 * bits, 32 rows a word. Gives up with a figure above `limit` once the distance is sure to be.
 *
 * @see Hyyrö 2003, A bit-vector algorithm for computing Levenshtein and Damerau edit distances
 */
export function distanceTo(pattern: string): (text: string, limit?: number) => number {
  if (pattern.length === 0) return (text) => text.length;
  const blocks = Math.ceil(pattern.length / WORD);
  const places = placesIn(pattern, blocks);
  const nowhere = new Int32Array(blocks);
  const last = 1 << ((pattern.length - 1) % WORD);
  const plus = new Int32Array(blocks);
  const minus = new Int32Array(blocks);
  return (text, limit = Number.POSITIVE_INFINITY) => {
    plus.fill(-1);
    minus.fill(0);
    let distance = pattern.length;
    for (let column = 0; column < text.length; column += 1) {
      const here = places.get(text.charCodeAt(column)) ?? nowhere;
      distance += nextColumn({ here, plus, minus, last });
      if (distance - (text.length - 1 - column) > limit) return limit + 1;
    }
    return distance;
  };
}

const WORD = 32; // bits

/** For each code unit one bit for each place where the pattern has it. */
function placesIn(pattern: string, blocks: number): Map<number, Int32Array> {
  const places = new Map<number, Int32Array>();
  for (let row = 0; row < pattern.length; row += 1) {
    const code = pattern.charCodeAt(row);
    const bits = places.get(code) ?? new Int32Array(blocks);
    const block = Math.floor(row / WORD);
    bits[block] = (bits[block] ?? 0) | (1 << (row % WORD));
    places.set(code, bits);
  }
  return places;
}

interface Column {
  readonly here: Int32Array;
  /** Rows where the table rises by one, and where it falls. */
  readonly plus: Int32Array;
  readonly minus: Int32Array;
  readonly last: number;
}

/** Works out the next column, and gives by how much its last row differs from that of the column before: -1, 0 or 1. */
function nextColumn({ here, plus, minus, last }: Column): number {
  let carry = 1; // the top row grows by one a column
  for (let block = 0; block < plus.length; block += 1) {
    const up = plus[block] ?? 0;
    const down = minus[block] ?? 0;
    let equal = here[block] ?? 0;
    const vertical = equal | down;
    if (carry < 0) equal |= 1;
    const across = ((((equal & up) + up) | 0) ^ up) | equal;
    let rise = down | ~(across | up);
    let fall = up & across;
    const high = block === plus.length - 1 ? last : 1 << (WORD - 1);
    const out = (rise & high) !== 0 ? 1 : (fall & high) !== 0 ? -1 : 0;
    rise = (rise << 1) | (carry > 0 ? 1 : 0);
    fall = (fall << 1) | (carry < 0 ? 1 : 0);
    plus[block] = fall | ~(vertical | rise);
    minus[block] = rise & vertical;
    carry = out;
  }
  return carry;
}
