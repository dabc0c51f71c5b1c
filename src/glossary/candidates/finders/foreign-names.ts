import type { Finder, Finding, Search } from "../finding.js";
import { neverInNames, transliterating } from "../lists/characters.js";
import { beforePerson, doesAfter, saysAfter } from "../lists/people.js";
import { ethnonyms } from "../lists/places.js";
import type { Token, Tokens } from "../passage.js";
import { personCues } from "./person-cues.js";

/**
 * Names of people that are written by their sound: with a dot (胡利奥·桑切斯), or a run of characters that spell sounds and make no word,
 * where a title or speech stands beside it.
 */
export const foreignNames: Finder = {
  id: "foreign-names",
  examples: [
    { text: "前总统胡利奥·桑切斯和海伦・麦克唐纳先后发言。", names: ["胡利奥·桑切斯", "海伦・麦克唐纳"] },
    { text: "议员坎普说，选情告急。", names: ["坎普"] },
  ],
  find: ({ tokens }: Search) => [...dottedNames(tokens), ...soundedNames(tokens)],
};

/** Whether a stretch is a part of a name with a dot. */
export const touchesDot = (text: string, start: number, end: number): boolean =>
  DOT.test(text.charAt(start - 1)) || DOT.test(text.charAt(end));

const DOT = /[·・•‧．]/u;
const DOTS = /(?<=\p{Script=Han})[·・•‧．](?=\p{Script=Han})/gu;
const LONGEST_PART = 7; // characters

function dottedNames(tokens: Tokens): Finding[] {
  const { text } = tokens;
  const names: Finding[] = [];
  for (const { index } of text.matchAll(DOTS)) {
    const previous = names.at(-1);
    const start = previous?.span.end === index ? previous.span.start : startOfPart(tokens, index);
    const end = endOfPart(tokens, index + 1);
    if (start === undefined || end === undefined) continue;
    if (previous?.span.start === start) names.pop();
    names.push({ span: { start, end }, kind: "person", evidence: 0.9, reason: "pattern" });
  }
  return names;
}

/** Leftmost place before a dot from where on all characters spell sounds and a token begins. */
function startOfPart({ text, startingAt }: Tokens, dot: number): number | undefined {
  let start: number | undefined;
  for (let at = dot - 1; at >= Math.max(0, dot - LONGEST_PART); at -= 1) {
    if (!spells(text.charAt(at))) break;
    if (startingAt(at) >= 0 || beforePerson.test(text.slice(Math.max(0, at - 6), at))) start = at;
  }
  return start;
}

const spells = (character: string): boolean => transliterating.has(character) && !neverInNames.has(character);

function endOfPart({ text, endingAt }: Tokens, from: number): number | undefined {
  let end: number | undefined;
  for (let at = from; at < Math.min(text.length, from + LONGEST_PART); at += 1) {
    if (!spells(text.charAt(at))) break;
    const after = text.slice(at + 1, at + 9);
    if (endingAt(at + 1) >= 0 || saysAfter.test(after) || doesAfter.test(after)) end = at + 1;
  }
  return end;
}

function soundedNames(tokens: Tokens): Finding[] {
  const names: Finding[] = [];
  for (let index = 0; index < tokens.list.length; index += 1) {
    const token = tokens.list[index];
    if (token === undefined) break;
    if (token.part === "person" && token.text.length > 2 && spellsSounds(token))
      names.push(...named(tokens, token.start, token.end, 0.35));
    if (!isSound(token)) continue;
    let last = index;
    while (isSound(tokens.list[last + 1])) last += 1;
    const end = tokens.list[last]?.end ?? token.end;
    if (end - token.start < 7) names.push(...named(tokens, token.start, end, end - token.start > 2 ? 0.25 : 0.1));
    index = last;
  }
  return names;
}

const spellsSounds = ({ text }: Token): boolean =>
  Array.from(text).every((character) => transliterating.has(character));
const isSound = (token: Token | undefined): boolean => token?.part === "character" && spells(token.text);

function named(tokens: Tokens, start: number, end: number, form: number): Finding[] {
  const text = tokens.text.slice(start, end);
  if (end - start < 2 || ethnonyms.test(text) || touchesDot(tokens.text, start, end)) return [];
  const { before, after } = personCues(tokens, { start, end }, []);
  const evidence = Math.min(0.95, form + before + after);
  return before + after > 0.2 ? [{ span: { start, end }, kind: "person", evidence, reason: "pattern" }] : [];
}
