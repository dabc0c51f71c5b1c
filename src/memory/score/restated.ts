import { type AxisWord, axisWordsIn } from "../../languages/zh/opposites/axes.js";
import { negationSigns, negationsIn } from "../../languages/zh/opposites/negation.js";
import { overlaps, type Span } from "../../model/span.js";
import { hasSignIn } from "./has-sign.js";

/** Spans of two texts that say the same thing, one of them by denying its opposite. */
export interface Restated {
  readonly now: readonly Span[];
  readonly was: readonly Span[];
}

/**
 * Where one of two folded Chinese texts denies the opposite of what the other says: 不赞成 and 反对, 不少于 and 至少. Only what overlaps the spans in which
 * the texts differ counts.
 */
export function restatementsIn(
  now: { readonly text: string; readonly differing: readonly Span[] },
  was: { readonly text: string; readonly differing: readonly Span[] },
): Restated {
  if (!mayDeny(now.text, now.differing) && !mayDeny(was.text, was.differing)) return NONE;
  const [claims, earlier] = [claimsIn(now.text, now.differing), claimsIn(was.text, was.differing)];
  const pairs = claims.flatMap((claim) =>
    earlier.flatMap((other) => (isSame(claim, other) ? [{ now: claim.span, was: other.span }] : [])),
  );
  return { now: pairs.map((pair) => pair.now), was: pairs.map((pair) => pair.was) };
}

const MOST_BETWEEN = 2; // characters between what negates and what is negated

const NONE: Restated = { now: [], was: [] };

/** Whether something is negated in what differs, or right before it. */
const mayDeny = (text: string, differing: readonly Span[]): boolean =>
  differing.some(({ start, end }) => hasSignIn(text, { start: start - MOST_BETWEEN - 1, end }, negationSigns)) &&
  negationsIn(text).some(({ start, end }) =>
    differing.some((one) => start < one.end && one.start <= end + MOST_BETWEEN),
  );

/** On which side of an axis a text puts something, with the word that denies the other side. */
interface Claim extends AxisWord {
  readonly denies: boolean;
}

const isSame = (one: Claim, other: Claim): boolean =>
  one.axis === other.axis && one.side === other.side && (one.denies || other.denies);

function claimsIn(text: string, differing: readonly Span[]): readonly Claim[] {
  const negations = negationsIn(text);
  return axisWordsIn(text)
    .map((word) => claimOf(word, text, negations))
    .filter(({ span }) => differing.some((one) => overlaps(one, span)));
}

function claimOf({ axis, side, span }: AxisWord, text: string, negations: readonly Span[]): Claim {
  const before = negations.find(
    ({ end }) => end <= span.start && span.start - end <= MOST_BETWEEN && BETWEEN.test(text.slice(end, span.start)),
  );
  if (before !== undefined)
    return { axis, side: side === 0 ? 1 : 0, span: { start: before.start, end: span.end }, denies: true };
  return { axis, side, span, denies: negations.some((one) => overlaps(one, span)) };
}

const BETWEEN = /^(?:[有能会可以曾被予经得再是]*)$/u; // 没"有"通过, 未"能"实现
