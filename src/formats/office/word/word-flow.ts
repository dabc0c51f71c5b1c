import type { Content } from "../../../model/document.js";
import type { PartPlace } from "../../../model/place.js";
import type { UnitKind } from "../../../model/unit-kind.js";
import type { PartFlow, WritePart } from "../part.js";
import { placedMap } from "../plain-flow.js";
import { type RunContent, runContent } from "../run-flow.js";
import { writeRuns } from "../write-runs.js";
import type { Paragraph } from "./paragraph.js";
import { typeOfWordLook } from "./word-look.js";
import { wordRun } from "./write-run.js";

/** A paragraph of a document with text, and the bookmarks in it. */
export interface WordFlow extends PartFlow {
  readonly content: RunContent;
  readonly bookmarks: readonly string[];
}

/** What is known of a paragraph beside its content. */
export interface WordFlowFacts {
  readonly kind: UnitKind;
  readonly place: PartPlace;
  readonly heading: string | undefined;
  /** The number that a list gives it. */
  readonly number: string | undefined;
}

/**
 * The flow of a paragraph.
 *
 * @param end - offset of its end tag
 */
export function wordFlow(paragraph: Paragraph, end: number, { kind, place, heading, number }: WordFlowFacts): WordFlow {
  const content = runContent(paragraph.tokens, typeOfWordLook);
  return {
    kind,
    text: content.text,
    codes: content.codes,
    map: placedMap(place),
    ...((heading ?? number) !== undefined && {
      context: { ...(heading !== undefined && { heading }), ...(number !== undefined && { number }) },
    }),
    span: { start: paragraph.bodyStart, end },
    write: (translation, context) => writeParagraph(content, translation, paragraph.prefix, context),
    content,
    bookmarks: paragraph.bookmarks,
  };
}

function writeParagraph(own: RunContent, translation: Content, prefix: string, context: WritePart): string {
  const run = (text: string, look: Parameters<typeof wordRun>[1]): string => wordRun(text, look, prefix, context);
  return writeRuns(own, translation, { ...context, run });
}
