import { once } from "../../model/once.js";
import type { Span } from "../../model/span.js";
import type { AddFromWatched } from "./form.js";
import type { Pole, Quantity } from "./quantity.js";
import { after, before, type IsAt } from "./surroundings.js";
import type { Watch } from "./watch.js";

/** One way in which the words beside a number say on which side it lies. */
export interface PoleRow extends Pole {
  /** Source of a regular expression for what stands straight before the number, in a text that `foldFigures` has levelled. */
  readonly before?: string;
  /** The same for what stands straight after it. */
  readonly after?: string;
  /** Whether only a share or what has a unit or currency may have it: the dash of 歼-20 is no minus. */
  readonly needsMeasure?: boolean;
  /** Texts that hold one number with the side. */
  readonly examples: readonly string[];
}

/** Makes the reader of sides. `needs` is found in every text that holds any side. */
export const polesBy =
  (rows: readonly PoleRow[], needs: RegExp, isJoint: RegExp): AddFromWatched =>
  (watch) => {
    const matchers = rows.map((row) => matcherOf(row, watch));
    const isBeside = besideAny(rows);
    return (folded, quantities) => {
      const there = quantities.length === 0 ? [] : matchers.filter(({ mayBeThere }) => mayBeThere());
      const beside = there.length === 0 ? [] : quantities.filter(({ span }) => isBeside(folded, span));
      if (beside.length === 0 || !needs.test(folded)) return quantities;
      const polar = quantities.map((one) => (beside.includes(one) ? withPole(one, poleAt(one, folded, there)) : one));
      if (!polar.some(({ pole }) => pole?.isMarked === true)) return polar;
      return polar.map((one, at) => sharing(one, [polar[at - 1], polar[at + 1]], folded, isJoint));
    };
  };

/**
 * Whether any row may match before or after a number: one expression on each side, which few numbers pass. It takes as long to compile as it
 * spares in some hundred asks: at first any number may.
 */
function besideAny(rows: readonly PoleRow[]): (folded: string, span: Span) => boolean {
  const isBefore = once(() => before(anyOf(rows.map((row) => row.before))));
  const isAfter = once(() => after(anyOf(rows.map((row) => row.after))));
  let asked = 0;
  return (folded, { start, end }) => {
    asked += 1;
    return asked <= FEW || isBefore()(folded, start) || isAfter()(folded, end);
  };
}

const FEW = 500;

const anyOf = (sources: readonly (string | undefined)[]): string =>
  sources.map((source) => `(?:${source ?? "(?!)"})`).join("|");

const withPole = (quantity: Quantity, pole: Pole | undefined): Quantity =>
  pole === undefined ? quantity : { ...quantity, pole };

interface Matcher {
  readonly row: PoleRow;
  /** Whether the text that was taken last may hold what the row looks for. */
  readonly mayBeThere: () => boolean;
  readonly isBefore?: IsAt;
  readonly isAfter?: IsAt;
}

function matcherOf(row: PoleRow, watch: Watch): Matcher {
  const watched = [row.before, row.after].flatMap((source) => (source === undefined ? [] : [watch.add(source)]));
  return {
    row,
    mayBeThere: () => watched.some((number) => watch.mayHold(number)),
    ...(row.before !== undefined && { isBefore: before(row.before) }),
    ...(row.after !== undefined && { isAfter: after(row.after) }),
  };
}

function poleAt(quantity: Quantity, folded: string, matchers: readonly Matcher[]): Pole | undefined {
  const { start, end } = quantity.span;
  const found = matchers.filter(
    ({ row, isBefore, isAfter }) =>
      (isBefore?.(folded, start) === true || isAfter?.(folded, end) === true) &&
      (row.needsMeasure !== true || isMeasured(quantity)),
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
  const joined = neighbours.find(
    (other) => other?.pole?.isMarked === true && isJoint.test(between(one, other, folded)),
  );
  return joined?.pole === undefined ? one : { ...one, pole: { ...joined.pole, side: 0, isMarked: false } };
}

function between({ span: one }: Quantity, { span: other }: Quantity, folded: string): string {
  return one.start < other.start ? folded.slice(one.end, other.start) : folded.slice(other.end, one.start);
}
