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
export function fieldsOf(flow: PartFlow, tokens: readonly RunToken[]): PartCopy[] {
  const shown = tokens.flatMap((token) => (token.kind === "object" && token.copy ? [token.copy] : []));
  if (shown.length === 0) return [];
  return [
    {
      span: flow.span,
      write: (context) =>
        shown.some(
          ({ text, latin }) => context.copyOf(text) ?? (context.options.numbering === "latin" ? latin?.() : undefined),
        )
          ? flow.write(flow, { ...context, onCopy: () => undefined }) // all of its fields are one change
          : undefined,
    },
  ];
}

/** What a content control shows of a property or a choice: it gets that text's translation. */
export const repeatOf = (flow: WordFlow): PartCopy => ({
  span: flow.span,
  write: (context) => {
    const text = context.copyOf(flow.text);
    return text === undefined ? undefined : flow.write({ text, codes: [] }, context);
  },
});
