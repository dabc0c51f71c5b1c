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
  const owners = new Map(codes.map((code) => [code, code.equiv ? sentenceOf(code, sentences) : -1]));
  const pairs = pairSpans(codes);
  return sentences.map((sentence, index) => {
    const seen = codes.filter((code) => owners.get(code) === index).map(({ offset }) => offset);
    const span = { start: Math.min(sentence.start, ...seen), end: Math.max(sentence.end, ...seen) };
    const within = codes.filter((code) =>
      code.equiv ? owners.get(code) === index : isCodeOf(span, code, pairs.get(code.id)),
    );
    const moved = within.map((code) => ({ ...code, offset: code.offset - span.start }));
    return { span, content: { text: text.slice(span.start, span.end), codes: moved } };
  });
}

/** Which sentence a code belongs to that stands for text: the one around it; between two the second, but for the mark of a note. */
function sentenceOf({ offset, type }: InlineCode, sentences: readonly Span[]): number {
  const around = sentences.findIndex(({ start, end }) => start < offset && offset < end);
  if (around >= 0) return around;
  const before = sentences.findLastIndex(({ end }) => end <= offset);
  const after = sentences.findIndex(({ start }) => start >= offset);
  if (type === NOTE_MARK) return before >= 0 ? before : after;
  return after >= 0 ? after : before;
}

const NOTE_MARK = "x-note";

/** From the start to the end of each pair, by id; an end that is missing lies beyond the text. */
function pairSpans(codes: readonly InlineCode[]): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const { kind, id, offset } of codes) {
    if (kind === "open") spans.set(id, { start: offset, end: Number.POSITIVE_INFINITY });
    else if (kind === "close") spans.set(id, { start: spans.get(id)?.start ?? Number.NEGATIVE_INFINITY, end: offset });
  }
  return spans;
}

/** Whether a code stands within a sentence: not at its edge, and no end of a pair that holds the whole sentence or nothing. */
function isCodeOf({ start, end }: Span, { kind, offset }: InlineCode, pair: Span | undefined): boolean {
  const isWithin = offset > start && offset < end;
  if (kind === "placeholder" || pair === undefined || pair.start === pair.end) return isWithin;
  if (pair.start <= start && pair.end >= end) return false;
  return isWithin || (kind === "open" ? offset === start : offset === end);
}
