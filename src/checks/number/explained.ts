import type { Quantity, ReadingKind } from "../../text/quantities/quantity.js";

/** What one side says in other words than a number, so that the number of the other side needs no counterpart. */
interface Explanation {
  readonly kinds: readonly ReadingKind[];
  readonly values?: readonly number[];
  readonly says: RegExp;
}

/** Words of the target that give a quantity of the source. */
const inTarget: readonly Explanation[] = [
  { kinds: ["day"], says: /\b(?:yesterday|today|tomorrow|tonight|(?:same|next|following|previous|that|this) (?:day|morning|evening|night)|day (?:before|after)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu },
  { kinds: ["month"], says: /\b(?:(?:this|last|next|same|following|previous) month)\b/iu },
  { kinds: ["year"], says: /\b(?:(?:this|last|next|same|following|previous) year)\b/iu },
];

/** Words of the source that a quantity of the target spells out. */
const inSource: readonly Explanation[] = [
  { kinds: ["number", "ordinal"], says: /[前本同该各][条條项項款章]|前[二两三]项/u },
];

export function isAnswered({ readings: [first] }: Quantity, _source: string, target: string): boolean {
  return first !== undefined && inTarget.some(({ kinds, values, says }) => kinds.includes(first.kind) && (values?.includes(first.value) ?? true) && says.test(target));
}

export function isExplained({ readings, code, parts }: Quantity, source: string, _target: string, missing: readonly Quantity[]): boolean {
  if (code !== undefined || parts !== undefined) return !missing.some(({ claim }) => claim !== "maybe");
  const [first] = readings;
  if (first === undefined) return true;
  if (DATE.has(first.kind)) return !missing.some((one) => one.claim !== "maybe" && one.readings.some(({ kind }) => kind === first.kind));
  return inSource.some(({ kinds, values, says }) => kinds.includes(first.kind) && (values?.includes(first.value) ?? true) && says.test(source));
}

const DATE: ReadonlySet<ReadingKind> = new Set(["year", "month", "day", "decade", "century"]);
