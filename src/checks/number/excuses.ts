import type { Quantity, ReadingKind } from "../../text/quantities/quantity.js";
import type { Comparison, Leftover } from "./compare.js";
import { hasGap } from "./gaps.js";

/**
 * Leftovers that are faults. What the other side says at another place, or in words, is none, as long as the other side has nothing of
 * the kind left over that may stand in its place.
 */
export function unexcused({ pairs, missing, extra }: Comparison, source: string, target: string): { missing: Quantity[]; extra: Quantity[] } {
  const bothLabelled = LABEL.test(source) && LABEL.test(target);
  const asked = missing.filter(({ quantity }) => quantity.claim !== "maybe" && (bothLabelled || !isLabel(quantity, source)));
  const isAsked = asked.some(({ again }) => !again);
  const stated = extra.filter(
    ({ quantity }) => isStated(quantity) && (bothLabelled || !isLabel(quantity, target)) && (isAsked || !isReference(quantity, source, target)),
  );
  const months = new Set(pairs.flatMap(({ source: { readings, whole } }) => (readings[0]?.kind === "month" && whole ? [whole.span.start] : [])));
  const isDayOfMonth = ({ readings: [first], whole }: Quantity): boolean => first?.kind === "day" && whole !== undefined && months.has(whole.span.start);
  const lacks = hasGap(target);
  const rivals = { missing: kindsOf(asked.filter(({ again }) => !again)), extra: kindsOf(stated.filter(({ again }) => !again)) };
  const askedKinds = kindsOf(asked);
  return {
    missing: asked
      .filter(
        ({ quantity, again }) =>
          rivals.extra.has(groupOf(quantity)) || !(((again || isInWords(quantity, target)) && !lacks && !isDayOfMonth(quantity)) || isSlight(quantity)),
      )
      .map(({ quantity }) => quantity),
    extra: stated
      .filter(({ quantity, again }) => (again ? rivals.missing.has(groupOf(quantity)) : askedKinds.has(groupOf(quantity)) || !isAddition(quantity)))
      .map(({ quantity }) => quantity),
  };
}

/** Figures, and words from three on; the reader of a lesser word need not mean it as a number. */
const isStated = ({ claim, readings: [first], code }: Quantity): boolean =>
  claim === "sure" || (claim === "likely" && code !== undefined) || (claim === "likely" && (first?.value ?? 0) > 2);

/** 两 is often left to "they", "both" or a plural; it is missed only where another number stands in its place. */
const isSlight = ({ claim, readings: [first] }: Quantity): boolean => claim === "likely" && first !== undefined && first.value <= 2;

const DATE: ReadonlySet<ReadingKind> = new Set(["year", "month", "day", "decade", "century", "clock"]);

/** What can stand in each other's place: parts of dates of one kind, codes, all other numbers. */
function groupOf({ readings: [first], code }: Quantity): ReadingKind | "code" {
  if (code !== undefined) return "code";
  return first !== undefined && DATE.has(first.kind) ? first.kind : "number";
}

const kindsOf = (leftovers: readonly Leftover[]): ReadonlySet<string> => new Set(leftovers.map(({ quantity }) => groupOf(quantity)));

/** What a translation may add: the date that 今年 or 昨日 stands for, a name with figures. */
const isAddition = ({ readings: [first], code }: Quantity): boolean =>
  code !== undefined || (first !== undefined && (first.kind === "year" || first.kind === "month" || first.kind === "day" || first.kind === "century" || first.kind === "decade"));

/** The number of a list item at the head of a text: `3 Other items`, （1）. */
const isLabel = ({ span, readings: [first] }: Quantity, text: string): boolean =>
  span.start <= 2 && (first?.value ?? 100) < 100 && LABEL.test(text) && text.search(/[\p{L}\p{N}]/u) >= span.start - 1;

const LABEL = /^\s*(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[).、．）]|\.(?!\d))|\d{1,2} +\p{Lu}|paragraph \(\d{1,2}\))/iu;

/** 前條 and 第一項之… may be spelled out: `Article 27`. */
const isReference = ({ span }: Quantity, source: string, target: string): boolean =>
  REFERENCE.test(source) && PROVISION.test(target.slice(Math.max(0, span.start - 16), span.start));

const REFERENCE = /[前本同該该各][条條项項款章目](?!例|约|約)|前[二两兩三][条條项項款]/u;
const PROVISION = /(?:articles?|paragraphs?|subparagraphs?|items?|clauses?|chapters?|sections?|subsections?|provisions?)[ ,]*\(?$/iu;

/** Words of the target that give a quantity of the source. */
const inWords: readonly { readonly kind: ReadingKind; readonly value?: number; readonly claim?: Quantity["claim"]; readonly says: RegExp }[] = [
  { kind: "day", says: /\b(?:yesterday|today|tomorrow|tonight|(?:same|next|following|previous|that|this) (?:day|morning|evening|night)|day (?:before|after)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu },
  { kind: "month", says: /\b(?:this|last|next|same|following|previous) month\b/iu },
  { kind: "year", says: /\b(?:this|last|next|same|following|previous) year\b/iu },
  { kind: "number", value: 1, says: /\b(?:an?|each|every|per|another)\b/iu },
  { kind: "ordinal", value: 2, claim: "likely", says: /\b(?:next|following|another|other|latter|runner-up)\b/iu },
  { kind: "ordinal", value: 1, claim: "likely", says: /\b(?:top|best|leading|initial|original|maiden|debut)\b/iu },
];

const isInWords = ({ readings: [first], claim }: Quantity, target: string): boolean =>
  first !== undefined &&
  inWords.some((row) => row.kind === first.kind && (row.value ?? first.value) === first.value && (row.claim ?? claim) === claim && row.says.test(target));
