/** How the length of a translation follows from that of its source. */
export interface LengthModel {
  /** Characters of the target for one of the source. */
  readonly ratio: number;
  /** How far the lengths of translations lie from each other, as a share, for a sentence of usual length. */
  readonly spread: number;
}

/** Lengths of both sides of pairs with the weight of each. */
export interface LengthPair {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** What lengths say for a bead: a logarithm. Tails are those of Student's distribution, for a free translation is no reason to despair. */
export function lengthsSay({ ratio, spread }: LengthModel, source: number, target: number): number {
  const [expected, found] = [source * ratio + PAD, target + PAD];
  const width = Math.hypot(spread, SHORT / Math.sqrt(Math.min(expected, found)));
  const z = Math.log(found / expected) / width;
  return Math.log(TYPICAL / width) - ((FREEDOM + 1) / 2) * Math.log1p((z * z) / FREEDOM);
}

const PAD = 4; // characters: of a sentence of two, one more says little
const SHORT = 1.6;
const TYPICAL = 0.9;
const FREEDOM = 4;

/** The model that fits pairs, drawn towards what is usual where they are few. */
export function fitLengths(pairs: readonly LengthPair[], usual: LengthModel): LengthModel {
  let [weight, sum] = [USUAL, USUAL * Math.log(usual.ratio)];
  for (const pair of pairs) {
    weight += pair.weight;
    sum += pair.weight * Math.log((pair.target + PAD) / (pair.source + PAD / usual.ratio));
  }
  const ratio = Math.exp(sum / weight);
  let squares = USUAL * usual.spread ** 2;
  for (const pair of pairs) {
    const expected = pair.source * ratio + PAD;
    const off = Math.min(1, Math.abs(Math.log((pair.target + PAD) / expected)));
    squares += pair.weight * Math.max(0, off ** 2 - SHORT ** 2 / Math.min(expected, pair.target + PAD));
  }
  return { ratio, spread: Math.max(NARROWEST, Math.sqrt(squares / weight)) };
}

const USUAL = 10; // pairs that the usual model is worth
const NARROWEST = 0.08;
