import type { Claim, Quantity, ReadingKind } from "../../quantities/quantity.js";

interface Phrase {
  readonly kind: ReadingKind;
  readonly value?: number;
  readonly claim?: Claim;
  readonly says: RegExp;
}

/** Words of English that give a date or a small number of the source. */
const phrases: readonly Phrase[] = [
  {
    kind: "day",
    says: /\b(?:yesterday|today|tomorrow|tonight|(?:same|next|following|previous|that|this) (?:day|morning|evening|night)|day (?:before|after)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu,
  },
  { kind: "month", says: /\b(?:this|last|next|same|following|previous) month\b/iu },
  { kind: "year", says: /\b(?:this|last|next|same|following|previous) year\b/iu },
  { kind: "number", value: 1, says: /\b(?:an?|each|every|per|another|once|last|previous|(?:to|against) the)\b/iu },
  { kind: "ordinal", value: 2, claim: "likely", says: /\b(?:next|following|another|other|latter|runner-up)\b/iu },
  { kind: "ordinal", value: 1, claim: "likely", says: /\b(?:top|best|leading|initial|original|maiden|debut)\b/iu },
];

/** Tells whether a quantity may be what the words of an English text say. */
export function wordsOf(target: string): (quantity: Quantity) => boolean {
  const said = phrases.filter(({ says }) => says.test(target));
  return ({ readings: [first], claim }) =>
    first !== undefined &&
    said.some(
      (phrase) =>
        phrase.kind === first.kind &&
        (phrase.value ?? first.value) === first.value &&
        (phrase.claim ?? claim) === claim,
    );
}
