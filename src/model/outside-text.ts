/**
 * Text of a unit that stands in no segment: an `ignorable` of XLIFF 2, or what a `seg-source` or `target` of 1.2 holds beside its segment
 * marks. A file that parts its text so may hold anything there, from a bracket to a remark.
 */
export interface OutsideText {
  readonly source?: string;
  readonly target?: string;
  /** How many targets of the unit's segments stand before it. */
  readonly after: number;
}

/** What of it stands in the translation: its target, else its source, which is then the same in both languages. */
export const translationOf = ({ source = "", target = source }: OutsideText): string => target;
