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
  if (codes.length === 0)
    return sentences.map((span) => ({ span: sharedSpan(span), content: contentOf(text, span, NONE) }));
  const seen = seenCodes(codes, sentences);
  const pairs = pairEnds(codes);
  let from = 0;
  return sentences.map((sentence, index) => {
    const own = seen.get(index) ?? [];
    const span = {
      start: Math.min(sentence.start, own[0]?.offset ?? sentence.start),
      end: Math.max(sentence.end, own.at(-1)?.offset ?? sentence.end),
    };
    const extent = { ...span, first: own[0]?.index, last: own.at(-1)?.index, next: seen.get(index + 1)?.[0]?.index };
    while ((codes[from]?.offset ?? span.start) < span.start) from += 1;
    const owned = new Set(own.map((code) => code.index));
    const within: InlineCode[] = [];
    for (let at = from; (codes[at]?.offset ?? Number.POSITIVE_INFINITY) <= span.end; at += 1) {
      const code = codes[at];
      if (code === undefined) continue;
      const place = { index: at, offset: code.offset };
      if (code.equiv ? owned.has(at) : isCodeOf(extent, code.kind, place, pairs.get(code.id))) within.push(code);
    }
    return { span: sharedSpan(span), content: contentOf(text, span, within.length === codes.length ? codes : within) };
  });
}

/** A span that all texts of one sentence share that are equally long: of these a long file has a hundred thousand, and of lengths few. */
function sharedSpan(span: Span): Span {
  const { start, end } = span;
  if (start > 0 || end > LONGEST_SHARED) return span;
  WHOLE[end] ??= span;
  return WHOLE[end];
}

const LONGEST_SHARED = 500; // UTF-16 code units
const WHOLE: Span[] = []; // by their ends

const contentOf = (text: string, { start, end }: Span, codes: readonly InlineCode[]): Content => ({
  text: text.slice(start, end),
  codes:
    codes.length === 0 ? NONE : start === 0 ? codes : codes.map((code) => ({ ...code, offset: code.offset - start })),
});

const NONE: readonly never[] = []; // one for all: a long page has a hundred thousand sentences

/**
 * Codes that stand for text, by the index of the sentence that each belongs to: the one around it; between two the second, but for the mark of a note that
 * follows the first with nothing before it that begins the second.
 */
function seenCodes(
  codes: readonly InlineCode[],
  sentences: readonly Span[],
): ReadonlyMap<number, readonly CodePlace[]> {
  const owned = new Map<number, CodePlace[]>();
  let after = 0; // index of the first sentence that ends after the code
  let begun = -1; // index of the last sentence that a code before it has begun
  for (const [index, code] of codes.entries()) {
    while ((sentences[after]?.end ?? Number.POSITIVE_INFINITY) <= code.offset) after += 1;
    const isAround = (sentences[after]?.start ?? Number.POSITIVE_INFINITY) < code.offset;
    const isNote = code.type === NOTE_MARK && begun !== after;
    const isBefore = !isAround && after > 0 && (isNote || after === sentences.length);
    if (!isBefore && code.kind !== "close") begun = after;
    if (!code.equiv) continue;
    const owner = isBefore ? after - 1 : after;
    const before = owned.get(owner);
    const place = { index, offset: code.offset };
    if (before === undefined) owned.set(owner, [place]);
    else before.push(place);
  }
  return owned;
}

const NOTE_MARK = "x-note";

/** Where each pair opens and closes, by id; an end that is missing lies beyond the text. */
function pairEnds(codes: readonly InlineCode[]): ReadonlyMap<string, PairEnds> {
  const ends = new Map<string, PairEnds>();
  for (const [index, { kind, id, offset }] of codes.entries()) {
    const place = { index, offset };
    if (kind === "open") ends.set(id, { open: place, close: { index: BEYOND, offset: BEYOND } });
    else if (kind === "close")
      ends.set(id, { open: ends.get(id)?.open ?? { index: -1, offset: -BEYOND }, close: place });
  }
  return ends;
}

/** Where a code stands: its index among the codes, and its offset in the text. */
interface CodePlace {
  readonly index: number;
  readonly offset: number;
}

interface PairEnds {
  readonly open: CodePlace;
  readonly close: CodePlace;
}

/** From the start to the end of a sentence in the text, with the indexes of its first and last seen code, and of the first of the sentence after it. */
interface Extent extends Span {
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly next: number | undefined;
}

const BEYOND = 0x7fffffff; // a whole number, for one that is none would make all spans take more memory

/**
 * Whether a code stands within a sentence: not at its edge, and no end of a pair that holds the whole sentence or nothing of it. What stands beside a seen code
 * at the edge is told by the order of the codes, for all of them have one offset.
 */
function isCodeOf(extent: Extent, kind: InlineCode["kind"], place: CodePlace, pair: PairEnds | undefined): boolean {
  const { start, end, first = BEYOND, last = -1, next = BEYOND } = extent;
  const isAfterStart = ({ index, offset }: CodePlace) => offset > start || index > first;
  const isBeforeEnd = ({ index, offset }: CodePlace) => offset < end || index < last;
  const isWithin = isAfterStart(place) && isBeforeEnd(place);
  if (kind === "placeholder" || pair === undefined) return isWithin;
  if (!isAfterStart(pair.open) && !isBeforeEnd(pair.close)) return false;
  if (!isAfterStart(pair.close) || !isBeforeEnd(pair.open)) return false;
  return isWithin || (kind === "open" ? place.offset === start : place.offset === end && place.index < next);
}
