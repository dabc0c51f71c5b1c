import { isHan, MIDDLE_DOTS } from "../../../text/punctuation.js";
import type { Finding } from "../finding.js";
import { isSounded, neverInNames, seldomFirst } from "../lists/characters.js";
import { beforePerson, doesAfter, isRole, saysAfter } from "../lists/people.js";
import type { Token, TokenPart, Tokens } from "../passage.js";

/**
 * Names whose parts a dot joins: the Chinese characters on both sides of 卓玛·次仁 are one name, as far as they may belong to it. Where a name
 * may begin in two places, both are found; other passages show which it is.
 */
export function dottedNames(tokens: Tokens): Finding[] {
  const names: Finding[] = [];
  for (const { index, 0: found } of tokens.text.matchAll(DOTTED)) {
    const dots = Array.from(found.matchAll(DOT), (dot) => index + dot.index);
    const [first = index, last = index] = [dots[0], dots.at(-1)];
    const end = endOfName(tokens, last + 1);
    for (const { start: after, evidence } of startsOfName(tokens, first)) {
      const start = overHyphen(tokens.text, after);
      if (soundsForeign(tokens.text.slice(start, end)))
        names.push({ span: { start, end }, kind: "person", evidence, reason: "pattern" });
    }
  }
  return names;
}

/** Where a name begins whose first part has a hyphen: 让-克洛德·容克. */
function overHyphen(text: string, start: number): number {
  const before = HYPHENED.exec(text.slice(Math.max(0, start - LONGEST_PART), start))?.[0] ?? "";
  return Array.from(before.slice(0, -1)).every(isSounded) ? start - before.length : start;
}

const HYPHENED = /\p{Script=Han}{1,4}[-‐－]$/u;

/** Whether a stretch is a part of a name with a dot. */
export const touchesDot = (text: string, start: number, end: number): boolean =>
  IS_DOT.test(text.charAt(start - 1)) || IS_DOT.test(text.charAt(end));

const IN_CLASS = `${MIDDLE_DOTS}.．`;
const IS_DOT = new RegExp(`[${IN_CLASS}]`, "u");
const DOT = new RegExp(`[${IN_CLASS}]`, "gu");
/** "玛·次", and with the parts between several dots "尔·加西亚·马", "治·W·布"; what joins two names is of neither */
const DOTTED = new RegExp(
  `\\p{Script=Han}(?:[${IN_CLASS}](?:[A-Z]|(?:(?![和与與及同跟对對向为為给給的了在是])\\p{Script=Han}){1,8})(?=[${IN_CLASS}]))*[${IN_CLASS}]\\p{Script=Han}`,
  "gu",
);
const LONGEST_PART = 8; // characters

/** 科学·技术 and 一二·九 have dots too; at least half of the characters of a name are such as spell sounds. */
function soundsForeign(name: string): boolean {
  const shares = name.split(IS_DOT).map((part) => Array.from(part).filter(isSounded).length / part.length);
  return Math.max(...shares) >= 0.5 && shares.reduce((sum, share) => sum + share, 0) >= 0.8;
}

/** Where the part before a dot begins: at a character that a name may begin with; less surely at what else may belong to it. */
function startsOfName(
  { text, list, endingAt }: Tokens,
  dot: number,
): { readonly start: number; readonly evidence: number }[] {
  let [start, at] = [dot - 1, dot];
  while (at > 0 && dot - at < LONGEST_PART) {
    const token = list[endingAt(at)];
    if (token === undefined || !mayBelong(token, token.end === dot, text.slice(token.start, token.start + 2))) break;
    at = token.start;
    if (beginsName(token)) start = at;
    if (beforePerson.test(text.slice(Math.max(0, at - 6), at))) break;
  }
  const before = list[endingAt(at)];
  const isAfterBorder = !isHan(text.charCodeAt(at - 1)) || (before !== undefined && isRole(before));
  if (at >= start) return [{ start, evidence: SURE }];
  return [
    { start: at, evidence: isAfterBorder ? SURE : POSSIBLE },
    { start, evidence: isAfterBorder ? POSSIBLE : SURE },
  ];
}

const SURE = 0.9;
const POSSIBLE = 0.5;

const beginsName = ({ text }: Token): boolean =>
  text.length > 1 || (isSounded(text) && !seldomFirst.has(text) && !neverInNames.has(text));

/** The end of the part after a dot: over what may belong to a name, to a character that spells a sound. */
function endOfName(tokens: Tokens, from: number): number {
  let end = from + 1;
  for (let at = from; at - from < LONGEST_PART; ) {
    const step = stepAfter(tokens, at, at === from);
    if (step === undefined) break;
    at = step.end;
    if (step.mayBeLast) end = Math.max(end, at);
  }
  return end;
}

/** What a name goes on with, and whether it may end there. */
function stepAfter(
  { text, list, startingAt }: Tokens,
  at: number,
  touches: boolean,
): { readonly end: number; readonly mayBeLast: boolean } | undefined {
  if (!touches && doesSomething(text, at)) return undefined;
  if (!touches && SYLLABLES.test(text.slice(at, at + 2))) return { end: at + 2, mayBeLast: true };
  const token = list[startingAt(at)];
  if (token === undefined) return undefined;
  if (isSounded(token.text.charAt(0)) && doesSomething(text, at + 1)) return { end: at + 1, mayBeLast: true }; // 依|明说
  const next = list[startingAt(token.end)];
  const hasObject = token.part === "verb" && next !== undefined && OBJECTS.has(next.part);
  if (!mayBelong(token, touches, text.slice(at, at + 2)) || (!touches && hasObject)) return undefined;
  return { end: token.end, mayBeLast: token.text.length > 1 || isSounded(token.text) };
}

function doesSomething(text: string, at: number): boolean {
  const after = text.slice(at, at + 8);
  return saysAfter.test(after) || doesAfter.test(after);
}

/** Whether a token may be of a name that a dot joins: what touches the dot; beyond it a name of its own, and what spells sounds. */
function mayBelong({ text, part }: Token, touches: boolean, withNext: string): boolean {
  if (text.length === 1 && part === "character")
    return (
      touches || isSounded(text) || SYLLABLES.test(withNext) || (!neverInNames.has(text) && !seldomFirst.has(text))
    );
  if (part === "person") return true;
  if (part === "mark" || NO_NAMES.has(part)) return false;
  return touches || Array.from(text).every(isSounded);
}

/** What a name is never taken for, though each of its characters may spell a sound: 特别, 那里. */
const NO_NAMES: ReadonlySet<TokenPart> = new Set(["function", "number", "time", "adverb", "phrase", "latin", "digits"]);
/** What a verb has after it; a name that ends like a verb has none: 次仁|带领|村民, but 哈力克|很高兴. */
const OBJECTS: ReadonlySet<TokenPart> = new Set(["noun", "place", "organisation", "person"]);
/** Syllables of names whose first character stands in few others: 阿不都, 雪克来提, 艾则孜, 再娜甫 */
const SYLLABLES = /^(?:不[都力拉来]|来[提木曼]|则孜|再[娜努乃])/u;
