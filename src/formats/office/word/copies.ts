import type { Content } from "../../../model/document.js";
import { follower } from "../follower.js";
import type { PartCopy, PartFlow } from "../part.js";
import type { RunToken } from "../run-tokens.js";
import type { WordFlow } from "./word-flow.js";

/** The forms in which one thing is drawn, of which office programs take the first that they know. */
export interface Alternates {
  /** What the first form says. */
  readonly flows: WordFlow[];
  /** Whether the form at hand is the first; nothing before it. */
  isFirst: boolean | undefined;
}

/** What another form of a drawing says again; nothing where the first does not say it. */
export function followerOf(flow: WordFlow, alternates: readonly Alternates[]): PartCopy[] {
  const original = alternates.flatMap(({ flows }) => flows).find(({ text }) => text === flow.text);
  return original === undefined ? [] : [follower(flow, original)];
}

/** A paragraph without a text of its own, whose fields repeat texts from elsewhere, such as a head that shows the chapter. */
export function fieldsOf(flow: WordFlow, tokens: readonly RunToken[]): PartCopy[] {
  const texts = tokens.flatMap((token) => (token.kind === "object" && token.copy ? [token.copy.text] : []));
  if (texts.length === 0) return [];
  return [
    {
      span: flow.span,
      write: (context) =>
        texts.some((text) => context.copyOf(text) !== undefined) ? flow.write(flow, context) : undefined,
    },
  ];
}

/**
 * An entry of a table of contents: the words of a heading with its number and page. They follow the heading that the entry leads to, or that
 * has the same words.
 */
export const listEntry = (entry: WordFlow, leadsTo: readonly string[]): PartCopy => ({
  span: entry.span,
  write: (context) => {
    const heading = context.headingOf(leadsTo, entry.text);
    const translation = heading && context.translationOf(heading);
    if (heading === undefined || translation === undefined) return undefined;
    const start = entry.text.indexOf(heading.text.trim());
    if (start < 0) return undefined;
    const end = start + heading.text.trim().length;
    return entry.write(replaced(entry, { start, end }, translation.text.trim()), context);
  },
});

/** A content with other words in a stretch of it; codes within the stretch stand at its end. */
function replaced({ text, codes }: PartFlow, { start, end }: { start: number; end: number }, words: string): Content {
  const move = (offset: number): number => {
    if (offset <= start) return offset;
    return offset >= end ? offset + words.length - (end - start) : start + words.length;
  };
  return {
    text: text.slice(0, start) + words + text.slice(end),
    codes: codes.map((code) => ({ ...code, offset: move(code.offset) })),
  };
}
