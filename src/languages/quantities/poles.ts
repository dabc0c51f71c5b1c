import { withMore } from "../../model/with-more.js";
import { type Beside, type BesideFinder, watchBeside } from "./beside.js";
import type { AddFromWatched } from "./form.js";
import type { Pole, Quantity } from "./quantity.js";

/** One way in which the words beside a number say on which side it lies, in a text that `foldFigures` has levelled. */
export interface PoleRow extends Pole, Beside {
  /** Whether only a share or what has a unit or currency may have it: the dash of 歼-20 is no minus. */
  readonly needsMeasure?: boolean;
  /** Texts that hold one number with the side. */
  readonly examples: readonly string[];
}

/** Makes the reader of sides. `isJoint` matches what stands between two numbers that may share one. */
export const polesBy =
  (rows: readonly PoleRow[], isJoint: RegExp): AddFromWatched =>
  (watch) => {
    const finders = rows.map((row) => ({ row, ...watchBeside(row, watch) }));
    return (folded, quantities) => {
      const there = quantities.length === 0 ? [] : finders.filter(({ mayBeThere }) => mayBeThere());
      if (there.length === 0) return quantities;
      const polar = quantities.map((one) => withPole(one, poleAt(one, folded, there)));
      if (!polar.some(({ pole }) => pole?.isMarked === true || pole?.axis === "era")) return polar;
      return polar.map((one, at) => sharing(one, [polar[at - 1], polar[at + 1]], folded, isJoint));
    };
  };

const withPole = (quantity: Quantity, pole: Pole | undefined): Quantity =>
  pole === undefined ? quantity : withMore(quantity, { pole });

interface PoleFinder extends BesideFinder {
  readonly row: PoleRow;
}

function poleAt(quantity: Quantity, folded: string, finders: readonly PoleFinder[]): Pole | undefined {
  const found = finders.filter(
    ({ row, isBeside }) => isBeside(folded, quantity.span) && (row.needsMeasure !== true || isMeasured(quantity)),
  );
  const [first] = found;
  return first && found.slice(1).reduce<Pole>((pole, { row }) => combined(pole, row), poleOf(first.row));
}

const poleOf = ({ axis, side, isMarked, isChange }: Pole): Pole => ({
  axis,
  side,
  isMarked,
  ...(isChange === true && { isChange }),
});

/** 增长-1.2% is a fall; of two axes the one that must be given counts; where two verbs of change disagree, nothing is known. */
function combined(one: Pole, other: Pole): Pole {
  if (one.axis !== other.axis) return other.isMarked && !one.isMarked ? poleOf(other) : one;
  if (one.side === other.side && one.isMarked === other.isMarked) return one;
  if (one.isMarked === other.isMarked) return { ...one, side: 0 };
  return { ...one, side: one.side === other.side ? 1 : -1, isMarked: true };
}

const isMeasured = ({ readings: [first], unit, currency }: Quantity): boolean =>
  unit !== undefined || currency !== undefined || first?.kind === "percent" || first?.kind === "point";

/** In 零下5至10度 and `1600 to 1300 BC` one side stands for both. */
function sharing(
  one: Quantity,
  neighbours: readonly (Quantity | undefined)[],
  folded: string,
  isJoint: RegExp,
): Quantity {
  if (one.pole !== undefined) return one;
  const [before] = neighbours;
  if (before?.pole?.axis === "era" && !before.pole.isMarked && isJoint.test(between(one, before, folded)))
    return { ...one, pole: before.pole }; // 公元25至220年: no year before Christ comes after
  const joined = neighbours.find(
    (other) => other?.pole?.isMarked === true && isJoint.test(between(one, other, folded)),
  );
  return joined?.pole === undefined ? one : { ...one, pole: { ...joined.pole, side: 0, isMarked: false } };
}

function between({ span: one }: Quantity, { span: other }: Quantity, folded: string): string {
  return one.start < other.start ? folded.slice(one.end, other.start) : folded.slice(other.end, one.start);
}
