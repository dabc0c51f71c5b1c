/** Sentences that belong together, by their indexes in the two texts. */
export interface Pair {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly isDoubtful: boolean;
}

/** A side of a pair. */
export type Side = "source" | "target";

const EMPTY: Pair = { source: [], target: [], isDoubtful: false };
const isEmpty = ({ source, target }: Pair): boolean => source.length + target.length === 0;

/** The pair at a row and the next are one. Every change gives new pairs, so that it can be undone. */
export const joined = (pairs: readonly Pair[], row: number): readonly Pair[] => {
  const [one = EMPTY, other = EMPTY] = pairs.slice(row, row + 2);
  const both = {
    source: [...one.source, ...other.source],
    target: [...one.target, ...other.target],
    isDoubtful: false,
  };
  return pairs.toSpliced(row, 2, both);
};

/** The two sides of the pair at a row are a row each. */
export const parted = (pairs: readonly Pair[], row: number): readonly Pair[] => {
  const { source, target } = pairs[row] ?? EMPTY;
  return pairs.toSpliced(row, 1, { ...EMPTY, source }, { ...EMPTY, target }).filter((pair) => !isEmpty(pair));
};

/** The first sentence of a side goes to the pair above, or the last to the pair below; at an end of the text to a new one. */
export function moved(pairs: readonly Pair[], row: number, side: Side, way: "up" | "down"): readonly Pair[] {
  const isUp = way === "up";
  const other = row + (isUp ? -1 : 1);
  const [from, to] = [pairs[row] ?? EMPTY, pairs[other] ?? EMPTY];
  const list = from[side];
  const sentence = isUp ? list.slice(0, 1) : list.slice(-1);
  const left = { ...from, [side]: isUp ? list.slice(1) : list.slice(0, -1), isDoubtful: false };
  const grown = { ...to, [side]: isUp ? [...to[side], ...sentence] : [...sentence, ...to[side]], isDoubtful: false };
  const start = isUp ? Math.max(other, 0) : row;
  const count = other < 0 || other >= pairs.length ? 1 : 2;
  return pairs.toSpliced(start, count, ...(isUp ? [grown, left] : [left, grown])).filter((pair) => !isEmpty(pair));
}

/** A person has looked at the pair at a row. */
export const settled = (pairs: readonly Pair[], row: number): readonly Pair[] =>
  pairs.map((pair, index) => (index === row ? { ...pair, isDoubtful: false } : pair));
