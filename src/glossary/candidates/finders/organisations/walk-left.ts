import type { Finding } from "../../finding.js";
import { neverInNames, seldomFirst } from "../../lists/characters.js";
import { determiners, endsLikeOrganisation, type Head, nominalVerbs, peopleServed } from "../../lists/organisations.js";
import { isRole } from "../../lists/people.js";
import { isOrganisation, isPlace, type Token, type Tokens } from "../../passage.js";

/** What stands before a head: the tokens that may belong to the name, and what it hangs on at its left. */
export interface Walk {
  readonly start: number;
  readonly anchor?: "place" | "organisation";
  readonly attributes: readonly Token[];
}

/** `inner` is the token that the head ends, where it holds more than the head. */
export function walkLeft(tokens: Tokens, head: Head, inner: readonly Token[], found: readonly Finding[]): Walk {
  const attributes = Array.from(inner);
  const startOf = (): number => Math.min(head.start, attributes[0]?.start ?? head.start);
  /** How many attributes stand after 与 or 和: without an anchor before it the name begins there. */
  let afterConjunction: number | undefined;
  for (let count = 0; count < MANY_TOKENS; count += 1) {
    const start = startOf();
    const before = tokens.list[tokens.endingAt(start)];
    const anchor = anchorBefore(tokens, start, found);
    if (anchor !== undefined) {
      const [first] = attributes;
      if (first !== undefined && isConjunction(first)) break;
      if (afterConjunction !== undefined && anchor.anchor === "organisation") break;
      return { ...anchor, attributes };
    }
    if (before === undefined || head.end - before.start > LONGEST) break;
    if (isConjunction(before) && afterConjunction === undefined && (attributes.length > 0 || head.isShort))
      afterConjunction = attributes.length;
    else if (!mayBeAttribute(before) || (afterConjunction !== undefined && endsLikeOrganisation(before.text))) break;
    attributes.unshift(before);
  }
  const kept = attributes.slice(attributes.length - (afterConjunction ?? attributes.length));
  while (kept.length > 1 && isWeakStart(kept[0])) kept.shift();
  return { start: Math.min(head.start, kept[0]?.start ?? head.start), attributes: kept };
}

const isConjunction = ({ part, text }: Token): boolean => part === "character" && /^[与和及]$/u.test(text);

/** The place or organisation that ends at an offset; with a place goes the organisation before it: 中国科学院上海……研究所. */
function anchorBefore(
  tokens: Tokens,
  start: number,
  found: readonly Finding[],
): Pick<Walk, "start" | "anchor"> | undefined {
  const token = tokens.list[tokens.endingAt(start)];
  const organisation = bestEndingAt(start, "organisation", found);
  if (organisation !== undefined || (token !== undefined && isOrganisation(token)))
    return { start, anchor: "organisation" };
  const place = bestEndingAt(start, "place", found);
  const from = place?.span.start ?? (token !== undefined && isPlace(token) ? token.start : undefined);
  if (from === undefined) return undefined;
  const whole = bestEndingAt(from, "organisation", found)?.span.start ?? posted(from, tokens) ?? from;
  return { start: whole, anchor: "place" };
}

/** Where the name of a mission begins whose seat is a place: 菲律宾驻[广州]总领事馆. */
function posted(seat: number, { list, text, endingAt }: Tokens): number | undefined {
  const sender = text.charAt(seat - 1) === "驻" ? list[endingAt(seat - 1)] : undefined;
  return sender !== undefined && isPlace(sender) ? sender.start : undefined;
}

const SURE = 0.3;

/** The surest finding of a kind that ends at an offset. */
export function bestEndingAt(end: number, wanted: Finding["kind"], found: readonly Finding[]): Finding | undefined {
  let best: Finding | undefined;
  for (const finding of found) {
    const { span, kind, evidence } = finding;
    if (span.end === end && kind === wanted && evidence > (best?.evidence ?? SURE)) best = finding;
  }
  return best;
}

const isWeakStart = (token: Token | undefined): boolean =>
  token !== undefined && token.part === "character" && seldomFirst.has(token.text);

function mayBeAttribute(token: Token): boolean {
  const { part, text, term } = token;
  if (determiners.has(text)) return false;
  if (part === "character") return !neverInNames.has(text) && !isConjunction(token);
  if (part === "verb") return nominalVerbs.has(text);
  if (part === "term") return term?.concept.kind !== "title" && term?.concept.kind !== "person";
  return (
    ["noun", "adjective", "word", "person", "phrase", "number"].includes(part) &&
    (!isRole(token) || peopleServed.test(text))
  );
}

const LONGEST = 26; // characters
const MANY_TOKENS = 10;
