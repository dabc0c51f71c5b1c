import { type AxisWord, axisWordsIn } from "../../languages/zh/opposites/axes.js";
import { negationSigns, negationsIn } from "../../languages/zh/opposites/negation.js";
import type { Span } from "../../model/span.js";
import { overlapping } from "../../text/spans.js";
import { hasSignIn } from "./has-sign.js";

/** Where two texts say the same thing, one of them by denying its opposite. */
export interface Restated {
  readonly isEmpty: boolean;
  /** Whether a span of the new text touches such a place. */
  readonly now: (span: Span) => boolean;
  readonly was: (span: Span) => boolean;
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
  const [sameNow, sameWas] = [sharedBy(claims, earlier), sharedBy(earlier, claims)];
  return { isEmpty: sameNow.length === 0, now: overlapping(sameNow), was: overlapping(sameWas) };
}

const MOST_BETWEEN = 2; // characters between what negates and what is negated

const NONE: Restated = { isEmpty: true, now: () => false, was: () => false };

/** Whether something is negated in what differs, or right before it. */
function mayDeny(text: string, differing: readonly Span[]): boolean {
  const near = ({ start, end }: Span): Span => ({ start: start - MOST_BETWEEN - 1, end });
  if (!differing.some((span) => hasSignIn(text, near(span), negationSigns))) return false;
  const differs = overlapping(differing);
  return negationsIn(text).some(({ start, end }) => differs({ start, end: end + MOST_BETWEEN + 1 }));
}

/** On which side of an axis a text puts something, with the word that denies the other side. */
interface Claim extends AxisWord {
  readonly denies: boolean;
}

/** The spans of the claims that are among others too, where one of the two denies. */
function sharedBy(claims: readonly Claim[], others: readonly Claim[]): readonly Span[] {
  const denied = new Map<string, boolean>();
  for (const other of others) denied.set(keyOf(other), other.denies || denied.get(keyOf(other)) === true);
  return claims.flatMap((claim) => {
    const isDenied = denied.get(keyOf(claim));
    return isDenied === true || (isDenied === false && claim.denies) ? [claim.span] : [];
  });
}

const keyOf = ({ axis, side }: Claim): string => `${axis} ${side}`;

function claimsIn(text: string, differing: readonly Span[]): readonly Claim[] {
  const negations = negationsIn(text);
  const byEnd = new Map(negations.map((negation) => [negation.end, negation]));
  const [isDenied, differs] = [overlapping(negations), overlapping(differing)];
  return axisWordsIn(text)
    .map(({ axis, side, span }): Claim => {
      const before = negationBefore(span.start, text, byEnd);
      if (before === undefined) return { axis, side, span, denies: isDenied(span) };
      return { axis, side: side === 0 ? 1 : 0, span: { start: before.start, end: span.end }, denies: true };
    })
    .filter(({ span }) => differs(span));
}

function negationBefore(start: number, text: string, byEnd: ReadonlyMap<number, Span>): Span | undefined {
  for (let end = start - MOST_BETWEEN; end <= start; end += 1) {
    const negation = byEnd.get(end);
    if (negation !== undefined && BETWEEN.test(text.slice(end, start))) return negation;
  }
  return undefined;
}

const BETWEEN = /^(?:[有能会可以曾被予经得再是]*)$/u; // 没"有"通过, 未"能"实现
