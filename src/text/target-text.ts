import type { Document, Unit } from "../model/document.js";
import { isUnspaced } from "./language.js";
import { readableText } from "./readable.js";

/** A unit's sentences in the target language, joined as that language joins them; what is not translated stands in the source language. */
export function targetText({ segments, text }: Unit, { trgLang }: Pick<Document, "trgLang">): string {
  const between = (end: number, start: number): string => (isUnspaced(trgLang) ? text.slice(end, start) : " ");
  return segments
    .map(({ span, source, target }, index) => {
      const previous = segments[index - 1];
      return (previous === undefined ? "" : between(previous.span.end, span.start)) + readableText(target ?? source);
    })
    .join("");
}
