import type { Pole, Quantity } from "../../languages/quantities/quantity.js";
import type { Pair } from "./compare.js";
import type { Reading } from "./reading.js";

/**
 * Whether two numbers of one value lie on different sides: 零下20度 and "20 degrees", 下降3% and "rose 3 percent". A side that has to be
 * written may stand once for several numbers of a text, and is then missed in none of them.
 */
export function isOtherSide({ source, target }: Pair, targetText: Reading, sourceText: Reading): boolean {
  const [one, other] = [source.pole, target.pole];
  if (one !== undefined && other !== undefined && one.axis === other.axis)
    return (
      one.side * other.side < 0 && (one.isMarked || other.isMarked || one.axis === "end" || isSure(source, target))
    );
  if (one?.isChange === true && other?.isChange === true && isShare(source) && isShare(target)) return true;
  if (one?.isMarked === true) return !holds(targetText, one);
  return other?.isMarked === true && other.axis === "sign" && !holds(sourceText, other);
}

/** 降至5% is where a fall ends, "fell 5 percent" how far it went. */
const isShare = ({ readings, claim }: Quantity): boolean =>
  claim !== "maybe" && readings.some(({ kind }) => kind === "percent");

const isSure = (...both: readonly Quantity[]): boolean => both.every(({ claim }) => claim !== "maybe");

const holds = ({ quantities }: Reading, { axis, side }: Pole): boolean =>
  quantities.some(({ pole }: Quantity) => pole?.axis === axis && pole.side === side);
