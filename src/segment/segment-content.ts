import type { Content, InlineCode } from "../model/document.js";
import type { Span } from "../model/span.js";

/** A sentence of a content: where it stands in the text, and its own text with the codes within, their offsets counted from its start. */
export interface SegmentedContent {
  readonly span: Span;
  readonly content: Content;
}

/**
 * Cuts a content at the sentences of its text. Codes have no say over where a sentence ends, and those at the edges of a sentence stay
 * outside it: a pair around the whole sentence, an image before it. What a reader sees as text (`equiv`) stays inside, and takes the
 * blanks between itself and the sentence along. Of a pair that a sentence boundary cuts, each sentence has the end that stands in it.
 *
 * @param sentences - ascending spans of the text, as `splitSentences` gives them
 */
export function segmentContent({ text, codes }: Content, sentences: readonly Span[]): SegmentedContent[] {
  const spans = codes.reduce(reachedBy, sentences);
  const pairs = pairSpans(codes);
  return spans.map((span, index) => {
    const next = spans[index + 1]?.start;
    const within = codes.filter((code) =>
      code.equiv ? isSeenIn(span, code, next) : isCodeOf(span, code, pairs.get(code.id)),
    );
    const moved = within.map((code) => ({ ...code, offset: code.offset - span.start }));
    return { span, content: { text: text.slice(span.start, span.end), codes: moved } };
  });
}

/** The spans with the one before or after which a code stands for text reaching as far as the code. */
function reachedBy(spans: readonly Span[], { kind, equiv = "", offset }: InlineCode): readonly Span[] {
  if (kind !== "placeholder" || equiv === "") return spans;
  if (spans.some(({ start, end }) => start <= offset && offset <= end)) return spans;
  const next = spans.findIndex(({ start }) => start > offset);
  const at = next < 0 ? spans.length - 1 : next;
  return spans.map((span, index) => {
    if (index !== at) return span;
    return next < 0 ? { ...span, end: offset } : { ...span, start: offset };
  });
}

/** From the start to the end of each pair, by id; an end that is missing lies beyond the text. */
function pairSpans(codes: readonly InlineCode[]): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const { kind, id, offset } of codes) {
    if (kind === "open") spans.set(id, { start: offset, end: Number.POSITIVE_INFINITY });
    else if (kind === "close") spans.set(id, { start: spans.get(id)?.start ?? Number.NEGATIVE_INFINITY, end: offset });
  }
  return spans;
}

/** A code that a reader sees as text belongs to what follows it, where two sentences meet at it. */
const isSeenIn = ({ start, end }: Span, { offset }: InlineCode, next: number | undefined): boolean =>
  offset >= start && (offset < end || (offset === end && offset !== next));

/** Whether a code stands within a sentence: not at its edge, and no end of a pair that holds the whole sentence or nothing. */
function isCodeOf({ start, end }: Span, { kind, offset }: InlineCode, pair: Span | undefined): boolean {
  const isWithin = offset > start && offset < end;
  if (kind === "placeholder" || pair === undefined || pair.start === pair.end) return isWithin;
  if (pair.start <= start && pair.end >= end) return false;
  return isWithin || (kind === "open" ? offset === start : offset === end);
}
