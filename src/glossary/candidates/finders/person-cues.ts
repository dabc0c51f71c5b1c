import type { Span } from "../../../model/span.js";
import { ENOUGH, type Finding } from "../finding.js";
import { beforePerson, doesAfter, isRole, saysAfter } from "../lists/people.js";
import { isPlace, type Tokens } from "../passage.js";

/** What stands around a stretch of text and tells that it is a person, each from 0 to 0.45. */
export interface PersonCues {
  readonly before: number;
  readonly after: number;
}

/** `people` are those found so far in the passage: who stands beside one in a list is one too. */
export function personCues(
  tokens: Tokens,
  { start, end }: Span,
  people: readonly Pick<Finding, "span" | "evidence" | "kind">[],
): PersonCues {
  const isListed =
    /[、和与]/u.test(tokens.text.charAt(start - 1)) &&
    people.some(({ span, kind, evidence }) => span.end === start - 1 && kind === "person" && evidence >= ENOUGH);
  return { before: isListed ? 0.3 : cueBefore(tokens, start), after: cueAfter(tokens, end) };
}

const PLACE_FOLLOWS = /^(?:在|到|赴|抵|从|位于|来自|地处|前往|抵达)$/u;

function cueBefore({ text, list, endingAt }: Tokens, start: number): number {
  const before = list[endingAt(start)];
  if (before !== undefined && isRole(before)) return 0.4;
  if (beforePerson.test(text.slice(Math.max(0, start - 6), start).trimEnd())) return 0.3;
  if (before !== undefined && (isPlace(before) || PLACE_FOLLOWS.test(before.text))) return -0.2;
  if (start === 0 || /[。！？；：“"（(—\s]/u.test(text.charAt(start - 1))) return 0.08;
  return /[、，和与]/u.test(text.charAt(start - 1)) ? 0.1 : 0;
}

const WORD_OF_SPEECH = /^[演小传据学解劝诉听再胡虽]说/u; // 发表施政演|说 says nobody

function cueAfter({ text }: Tokens, end: number): number {
  const after = text.slice(end, end + 8);
  if (WORD_OF_SPEECH.test(text.slice(end - 1, end + 1))) return -0.3;
  if (saysAfter.test(after)) return 0.42;
  if (doesAfter.test(after)) return 0.25;
  return after === "" || /^[、，。；：！？）)（(和与等]/u.test(after) ? 0.1 : 0;
}
