import type { Document, Unit } from "../model/document.js";
import { translationOf } from "../model/outside-text.js";
import { isUnspaced } from "./language.js";
import { readableText } from "./readable.js";
import { inTargetOrder } from "./target-order.js";

/**
 * A unit's sentences in the target language, joined as that language joins them; what is not translated stands in the source language.
 * Text that the file has beside the segments stands between them as it is.
 */
export function targetText(unit: Unit, { trgLang }: Pick<Document, "trgLang">): string {
  const { segments, text, outside = [] } = unit;
  const between = (index: number): string => {
    const [before, after] = [segments[index - 1], segments[index]];
    if (before === undefined || after === undefined) return "";
    return isUnspaced(trgLang) ? text.slice(before.span.end, after.span.start) : " ";
  };
  const sentences = inTargetOrder(segments).map(({ source, target }) => readableText(target ?? source));
  const parts = sentences.map((sentence, index) => {
    const beside = outside.filter(({ after }) => after === index).map(translationOf);
    const arePartedAlready = ENDS_BLANK.test(sentences[index - 1] ?? "") || BEGINS_BLANK.test(sentence);
    if (beside.length > 0) return beside.join("") + sentence;
    return arePartedAlready ? sentence : between(index) + sentence;
  });
  const last = outside.filter(({ after }) => after >= sentences.length).map(translationOf);
  return [...parts, ...last].join("");
}

const ENDS_BLANK = /\s$/u;
const BEGINS_BLANK = /^\s/u;
