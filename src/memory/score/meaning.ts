import { type AxisWord, areOpposite, axisSigns, axisWordsIn } from "../../languages/zh/opposites/axes.js";
import { isAffirmer, isInIdiom, isNegator, negationSigns, negationsIn } from "../../languages/zh/opposites/negation.js";
import { loadWords } from "../../languages/zh/words.js";
import { once } from "../../model/once.js";
import type { Span } from "../../model/span.js";
import { simplifyText } from "../../text/fold.js";
import type { Spanned } from "../../text/overlay.js";
import { overlapping, within } from "../../text/spans.js";
import type { Hunk } from "./align-units.js";
import type { Differing, PlacedHunk } from "./differing.js";
import { hasSignIn } from "./has-sign.js";
import { areOpposedWords } from "./opposed-words.js";
import type { Restated } from "./restated.js";
import type { ScoreUnit } from "./units.js";
import { wordExchanges } from "./word-exchanges.js";

/** Whether one of two Chinese sentences negates what the other says, where they differ; a whole clause more is no negation of the other. */
export function isNegated(differing: Differing): boolean {
  const { now, was, nowUnits, wasUnits, hunks } = differing;
  const mayNegate = (units: readonly ScoreUnit[], [start, end]: readonly [number, number]): boolean =>
    units.slice(start, end).some(({ key }) => negationSigns.has(key));
  if (!hunks.some((hunk) => mayNegate(nowUnits, hunk.now) || mayNegate(wasUnits, hunk.was))) return false;
  const [restated, folded] = [differing.restated(), differing.folded()];
  const counting = (text: string, isRestated: (span: Span) => boolean): readonly Spanned[] =>
    negationsIn(text).flatMap((span) => (isRestated(span) ? [] : [{ span }]));
  const [nowNegations, wasNegations] = [counting(folded.now, restated.now), counting(folded.was, restated.was)];
  const simplified = { now: once(() => simplifyText(now)), was: once(() => simplifyText(was)) };
  return differing.placed().some((hunk) => {
    if (touches(restated, hunk)) return false;
    if (isBareNegator(keysOf(nowUnits, hunk.now), keysOf(wasUnits, hunk.was))) return true;
    if (isClauseMore(hunk, nowUnits, wasUnits)) return false;
    const added = within(nowNegations, hunk.nowSpans);
    const lost = within(wasNegations, hunk.wasSpans);
    if ((added.length - lost.length) % 2 === 0) return false;
    const counted = (found: readonly Spanned[], text: string): number =>
      found.filter(({ span }) => !isInIdiom(text, span.start)).length;
    return (counted(added, simplified.now()) - counted(lost, simplified.was())) % 2 !== 0;
  });
}

/** 公开 and 不公开, 已婚 and 未婚: all that differs here is whether something is so. */
const isBareNegator = (now: string, was: string): boolean =>
  (isNegator(now) && (was === "" || isAffirmer(was))) || (isNegator(was) && (now === "" || isAffirmer(now)));

/** Whether where two Chinese sentences differ they use opposites. */
export function isOpposed(differing: Differing): boolean {
  const { nowUnits, wasUnits, hunks } = differing;
  const hasSign = (units: readonly ScoreUnit[], [start, end]: readonly [number, number]): boolean =>
    units.slice(start, end).some(({ key }) => axisSigns().has(key) || key === "被");
  if (!hunks.some((hunk) => hasSign(nowUnits, hunk.now) || hasSign(wasUnits, hunk.was))) return false;
  const words = once(() => ({ now: axisWordsIn(differing.folded().now), was: axisWordsIn(differing.folded().was) }));
  return (
    differing
      .placed()
      .some(
        (hunk) =>
          (hasShifted(hunk, differing, words) ||
            isHalfHidden(hunk, differing, words) ||
            changesSide(hunk, differing)) &&
          !touches(differing.restated(), hunk),
      ) ||
    (wordExchanges(differing).some(areOpposedWords) && differing.restated().isEmpty)
  );
}

/** The words of two sentences that have opposites: few pairs have some where they differ. */
type Words = () => Readonly<Record<"now" | "was", ReturnType<typeof axisWordsIn>>>;

const touches = (restated: Restated, { nowSpans, wasSpans }: PlacedHunk): boolean =>
  nowSpans.some(restated.now) || wasSpans.some(restated.was);

/**
 * One character stands for its opposite, and what follows on both sides makes another word with one of the two alone: 会议前提出 and 会议后提出, where
 * 前提 is a word and 后提 is none.
 */
function isHalfHidden(hunk: Hunk, { nowUnits, wasUnits }: Differing, words: Words): boolean {
  if (hunk.now[1] - hunk.now[0] !== 1 || hunk.was[1] - hunk.was[0] !== 1) return false;
  const [now, was] = [nowUnits[hunk.now[0]], wasUnits[hunk.was[0]]];
  if (now?.kind !== "han" || was?.kind !== "han" || !areOpposite(now.key, was.key)) return false;
  const stands = (known: readonly AxisWord[], { span }: ScoreUnit): boolean =>
    within(known, [span]).some((word) => word.span.start === span.start && word.span.end === span.end);
  return stands(words().now, now) !== stands(words().was, was);
}

function hasShifted(hunk: PlacedHunk, { now, was, folded }: Differing, words: Words): boolean {
  if (!hasAxisSign(folded().now, hunk.nowSpans) || !hasAxisSign(folded().was, hunk.wasSpans)) return false;
  const [inNow, inWas] = [within(words().now, hunk.nowSpans), within(words().was, hunk.wasSpans)];
  const [isInNow, isInWas] = [overlapping(hunk.nowSpans), overlapping(hunk.wasSpans)];
  const opposes = (isCounted: (span: Span, text: string, isIn: (span: Span) => boolean) => boolean): boolean => {
    const shift = new Map<number, [number, number]>();
    const count = (found: readonly AxisWord[], text: string, isIn: (span: Span) => boolean, step: 1 | -1): void => {
      for (const { axis, side, span } of found) {
        if (!isCounted(span, text, isIn)) continue;
        const sides = shift.get(axis) ?? [0, 0];
        sides[side] += step;
        shift.set(axis, sides);
      }
    };
    count(inNow, now, isInNow, 1);
    count(inWas, was, isInWas, -1);
    return Array.from(shift.values()).some(([first, second]) => first * second < 0);
  };
  return opposes(() => true) && opposes((span, text, isIn) => !isPartOfAnother(span, text, isIn));
}

const hasAxisSign = (folded: string, spans: readonly Span[]): boolean =>
  spans.some((span) => hasSignIn(folded, span, axisSigns()));

/** Whether one character is but a part of a word that is another as a whole: 外出 and 进城 are no opposites for 出 and 进, nor 高桥镇 and 低庄镇 for 高 and 低. */
function isPartOfAnother({ start, end }: Span, text: string, isIn: (span: Span) => boolean): boolean {
  if (end - start > 1) return false;
  const isOther = (at: number): boolean => isIn({ start: at, end: at + 1 }) && !COMPLEMENT.has(text.charAt(at));
  const { has } = loadWords();
  return (
    (isOther(end) && PLACE.test(text.charAt(end + 1))) ||
    (isOther(start - 1) && has(simplifyText(text.slice(start - 1, end)))) ||
    (isOther(end) && has(simplifyText(text.slice(start, end + 1))))
  );
}

const PLACE = /[镇鎮乡鄉村县縣]/u;

/** 输掉 and 卖完 say what 输 and 卖 say. */
const COMPLEMENT: ReadonlySet<string> = new Set("掉完光");

/** 申请人 and 被申请人: who does something and whom it is done to. */
function changesSide({ now, was }: Hunk, { nowUnits, wasUnits, now: text, was: earlier }: Differing): boolean {
  const isOneMore = (more: readonly ScoreUnit[], [from, to]: readonly [number, number], whole: string): boolean =>
    from === to && more.length === 1 && PARTY.test(whole.slice(more[0]?.span.start));
  return isOneMore(nowUnits.slice(...now), was, text) || isOneMore(wasUnits.slice(...was), now, earlier);
}

const PARTY = /^被.{1,3}?[人方者]/u; // "被申请人", "被投资方"

/** 甲公司收购乙公司 and 乙公司收购甲公司: two different things stand in each other's place, and what lies between is no list. */
export function hasSwapped({
  nowUnits,
  wasUnits,
  hunks,
}: Pick<Differing, "nowUnits" | "wasUnits"> & { readonly hunks: readonly Hunk[] }): boolean {
  const exchanges = hunks
    .filter(({ now, was }) => now[0] < now[1] && was[0] < was[1])
    .map(({ now, was }) => ({ now, a: keysOf(nowUnits, now), b: keysOf(wasUnits, was) }));
  return exchanges.some(({ now, a, b }, at) => {
    if (isNumberAlone(nowUnits, now)) return false;
    let [from, isMore] = [now[1], false];
    for (const second of exchanges.slice(at + 1)) {
      for (; from < second.now[0]; from += 1) {
        const key = nowUnits[from]?.key ?? "";
        if (CLAUSE_END.has(key)) return false;
        isMore ||= !LISTING.has(key);
      }
      if (isMore && second.a === b && second.b === a) return true;
    }
    return false;
  });
}

const LISTING: ReadonlySet<string> = new Set(",和与及跟同或");
const CLAUSE_END: ReadonlySet<string> = new Set(";.?!");

const isNumberAlone = (units: readonly ScoreUnit[], [start, end]: readonly [number, number]): boolean =>
  units.slice(start, end).every(({ kind }) => kind === "number");

/** A hunk that puts in or takes out a clause with its mark, and more than a few characters of it. */
function isClauseMore(hunk: Hunk, nowUnits: readonly ScoreUnit[], wasUnits: readonly ScoreUnit[]): boolean {
  const [more, other] =
    hunk.was[0] === hunk.was[1] ? [nowUnits.slice(...hunk.now), hunk.was] : [wasUnits.slice(...hunk.was), hunk.now];
  if (other[0] !== other[1]) return false;
  const [first, last] = [more[0], more.at(-1)];
  return more.length > CLAUSE && (first?.kind === "mark" || last?.kind === "mark");
}

const CLAUSE = 5;

const keysOf = (units: readonly ScoreUnit[], [start, end]: readonly [number, number]): string =>
  units
    .slice(start, end)
    .map(({ key }) => key)
    .join("");
