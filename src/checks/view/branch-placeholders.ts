import type { Span } from "../../model/span.js";
import {
  branchKeys,
  type MessagePart,
  numbersChosenBy,
  numbersInWords,
  partsSeen,
  readMessage,
} from "../../text/message.js";
import { type Placeholder, placeholdersIn, placeholdersOfPart } from "./placeholders.js";

/** A placeholder of the source that one branch of a message lacks, though others have it. */
export interface LostInBranch {
  readonly placeholder: Placeholder;
  /** The keys that lead to the branch: `one`, or `female` and `other`. */
  readonly branch: string;
  /** What a reader of the branch sees of it; absent where that is nothing. */
  readonly span?: Span;
}

/**
 * What readers of one branch miss: for each way through the message of the target, the placeholders that the source shows on the same way.
 * A branch that says its number in words (`one {a book}`) need not print it, and `#` is the number by which the branch was chosen: `{n}`.
 */
export function lostInBranches(source: string, target: string): readonly LostInBranch[] {
  const message = readMessage(target);
  if (message === undefined) return [];
  const there = readMessage(source);
  const known = new Set<string>();
  return waysThrough(message).flatMap((keys) => {
    const shown = Array.from(partsSeen(message, keys));
    const here = new Set(shown.flatMap((part) => placeholdersOfPart(part, target)).map(({ key }) => key));
    const needless = numbersInWords(message, keys);
    const numbers = new Set(Array.from(numbersChosenBy(message, keys), (name) => `{${name}}`));
    const wanted = there === undefined ? placeholdersIn(source) : shownIn(there, keys, source);
    return wanted.flatMap((placeholder): LostInBranch[] => {
      const { key } = placeholder;
      const isThere = here.has(key) || (numbers.has(key) && here.has("#"));
      const isNeedless = needless.size > 0 && (key === "#" || needless.has(key.replace(/[{}]/gu, "")));
      const branch = keys.length === 0 ? "other" : keys.join(" ");
      if (isThere || isNeedless || known.has(`${key} ${branch}`)) return [];
      known.add(`${key} ${branch}`);
      const span = spanOf(shown.filter((part) => !message.includes(part)));
      return [{ placeholder, branch, ...(span && { span }) }];
    });
  });
}

const waysThrough = (message: readonly MessagePart[]): (readonly string[])[] =>
  [...branchKeys(message), []].slice(0, MOST_WAYS);

const MOST_WAYS = 24; // no text has more than a reader would try

const shownIn = (message: readonly MessagePart[], keys: readonly string[], text: string): Placeholder[] =>
  Array.from(partsSeen(message, keys)).flatMap((part) => placeholdersOfPart(part, text));

function spanOf(parts: readonly { readonly span: Span }[]): Span | undefined {
  if (parts.length === 0) return undefined;
  return {
    start: Math.min(...parts.map(({ span }) => span.start)),
    end: Math.max(...parts.map(({ span }) => span.end)),
  };
}
