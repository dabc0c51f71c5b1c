import type { Document, Segment, Unit } from "../model/document.js";
import { translationOf } from "../model/outside-text.js";
import { isUnspaced } from "./language.js";
import { readableText } from "./readable.js";
import { inTargetOrder } from "./target-order.js";

/** A piece of a translation: the sentence of a segment, or what stands between two. */
export interface TargetPiece {
  /** The target, else the source, of the segment. */
  readonly text: string;
  readonly segment?: Segment;
}

/**
 * A unit's sentences in the target language, joined as that language joins them; what is not translated stands in the source language.
 * Text that the file has beside the segments stands between them as it is.
 */
export const targetText = (unit: Unit, document: Pick<Document, "trgLang">): string =>
  targetPieces(unit, document)
    .map(({ text }) => text)
    .join("");

/** The same, piece by piece, in the order of the translation. None is empty but that of a segment. */
export function targetPieces(unit: Unit, { trgLang }: Pick<Document, "trgLang">): readonly TargetPiece[] {
  const { segments, text, outside = [] } = unit;
  const ordered = inTargetOrder(segments);
  const between = (index: number): string => {
    const [before, after] = [segments[index - 1], segments[index]];
    if (before === undefined || after === undefined) return "";
    return isUnspaced(trgLang) ? text.slice(before.span.end, after.span.start) : " ";
  };
  const sentences = ordered.map((segment) => ({ text: readableText(segment.target ?? segment.source), segment }));
  const pieces = sentences.flatMap((sentence, index): TargetPiece[] => {
    const beside = outside.filter(({ after }) => after === index).map(translationOf);
    const arePartedAlready = ENDS_BLANK.test(sentences[index - 1]?.text ?? "") || BEGINS_BLANK.test(sentence.text);
    const joint = beside.length > 0 ? beside.join("") : arePartedAlready ? "" : between(index);
    return [{ text: joint }, sentence];
  });
  const last = outside.filter(({ after }) => after >= sentences.length);
  return [...pieces, ...last.map((one): TargetPiece => ({ text: translationOf(one) }))].filter(
    ({ text, segment }) => text !== "" || segment !== undefined,
  );
}

const ENDS_BLANK = /\s$/u;
const BEGINS_BLANK = /^\s/u;
