import { type InlineCode, isAnnotation, nestedIds, type Segment, type Unit } from "../../model/document.js";

/**
 * The segments of a unit whose translations would leave an element open, or close one that is not open: of a pair one end is gone, or two pairs
 * cross that nest in the source. A pair that is gone as a whole does no harm.
 */
export function brokenPairs({ segments }: Pick<Unit, "segments">): Segment[] {
  const translated = segments.filter(({ target }) => target !== undefined);
  if (translated.every(({ source, target }) => source.codes.length === 0 && target?.codes.length === 0)) return [];
  const ends = new Set(segments.flatMap(({ source, target = source }) => pairEnds(target.codes).map(keyOf)));
  return translated.filter((segment) => crosses(segment) || isHalfGone(segment, ends));
}

const pairEnds = (codes: readonly InlineCode[]): InlineCode[] =>
  codes.filter((code) => code.kind !== "placeholder" && !isAnnotation(code));

/** Whether an end of a pair that stands whole in the source has no partner, or crosses another pair. */
function crosses({ source, target }: Segment): boolean {
  const ends = pairEnds(target?.codes ?? []);
  const nested = nestedIds(ends);
  const expected = nestedIds(source.codes);
  const own = new Set(source.codes.map(keyOf));
  return ends.some((end) => !nested.has(end.id) && (expected.has(end.id) || !own.has(keyOf(end))));
}

/** Whether an end was dropped whose partner stands in another sentence and was not. */
function isHalfGone({ source, target }: Segment, ends: ReadonlySet<string>): boolean {
  const whole = nestedIds(source.codes);
  const kept = new Set(target?.codes.map(keyOf));
  return pairEnds(source.codes).some(
    (end) => !whole.has(end.id) && !kept.has(keyOf(end)) && ends.has(keyOf({ ...end, kind: partnerOf(end) })),
  );
}

const partnerOf = ({ kind }: InlineCode): InlineCode["kind"] => (kind === "open" ? "close" : "open");
const keyOf = ({ kind, id }: InlineCode): string => `${kind} ${id}`;
