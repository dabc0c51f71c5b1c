import type { Span } from "../../../model/span.js";
import { loadRegions } from "../../../text/regions.js";
import type { Finder, Finding, Search } from "../finding.js";
import { neverInNames, seldomFirst, seldomLast, transliterating } from "../lists/characters.js";
import { isRole, saysAfter } from "../lists/people.js";
import { surnamesAt } from "../lists/surnames.js";
import type { Token, Tokens } from "../passage.js";
import { touchesDot } from "./dotted-names.js";
import { personCues } from "./person-cues.js";

/**
 * Chinese (and Japanese) personal names: a family name and one or two characters that begin and end with words of the text. What they
 * are by themselves tells something; a title before them or reported speech after them tells more.
 */
export const chineseNames: Finder = {
  id: "chinese-names",
  examples: [
    { text: "副县长张光军说，周德贵告诉大家。", names: ["张光军", "周德贵"] },
    { text: "教练欧阳海涛表示，马上就到。", names: ["欧阳海涛"] },
    { text: "方案高度重视安全。", names: [] },
  ],
  find({ tokens, found }: Search): Finding[] {
    const names: Finding[] = [];
    const people = Array.from(found);
    for (const token of tokens.list) {
      const here = namesAt(tokens, token, people);
      names.push(...here);
      people.push(...here);
    }
    return names;
  },
};

function namesAt(tokens: Tokens, token: Token, people: readonly Finding[]): Finding[] {
  if (token.part === "term" || token.part === "mark" || token.part === "latin" || token.part === "digits") return [];
  return surnamesAt(tokens.text, token.start).flatMap(({ length, weight }) =>
    (length > 1 ? [1, 2, 3] : [1, 2]).flatMap((given) => {
      const span = { start: token.start, end: token.start + length + given };
      const form = formOf(tokens, token, length, given);
      if (form === undefined) return [];
      const { before, after } = personCues(tokens, span, people);
      const doubt =
        unfinished(tokens, span, given) + (weight < 0 && isWord(tokens, span.start + length, span.end) ? 0.12 : 0);
      const sure = form + weight + before + after - doubt;
      const isBare = span.end - span.start < 3 && before + after < 0.25;
      const evidence = Math.min(isBare ? BARE : 0.95, sure);
      return evidence > 0.1 ? [{ span, kind: "person", evidence, reason: "pattern" } as const] : [];
    }),
  );
}

/** Whether a given name is one word of the text: 向[媒体] is most likely two words, for 向 is mostly none of a name. */
const isWord = ({ startingAt, endingAt }: Tokens, start: number, end: number): boolean =>
  end - start > 1 && startingAt(start) >= 0 && startingAt(start) === endingAt(end);

const BARE = 0.2; // two characters with nothing about them take four places to be believed

/** How much the tokens look like a name by themselves; nothing where they cannot be one. */
function formOf(tokens: Tokens, token: Token, family: number, given: number): number | undefined {
  const { start } = token;
  const end = start + family + given;
  if (end > tokens.text.length || touchesDot(tokens.text, start, end) || followsNumber(tokens, start)) return undefined;
  if (tokens.text.charAt(start) === "方" && SIDE.test(tokens.text.slice(start - 1, start + 1))) return undefined;
  const name = tokens.text.slice(start, end);
  const givenName = name.slice(family);
  if (tokens.endingAt(end) < 0) return cutThrough(tokens, token, family, givenName);
  if (!/^\p{Script=Han}+$/u.test(name) || Array.from(givenName).some((character) => neverInNames.has(character)))
    return undefined;
  if (NEW_WORDS.test(name)) return undefined;
  if (given === 1 && (seldomLast.has(givenName) || COUNTRIES.test(name) || LEVEL.test(name))) return undefined;
  if (token.end === end) return wholeWord(tokens, token);
  if (tokens.endingAt(start + family) < 0) return undefined;
  const parts = tokens.list.slice(tokens.startingAt(start + family), tokens.endingAt(end) + 1);
  if (parts.length === 1) return given === 1 ? 0.2 : wordAsGivenName(parts[0]);
  if (parts.some(({ part }) => part !== "character")) return undefined;
  return seldomFirst.has(givenName.charAt(0)) || seldomLast.has(givenName.slice(-1)) ? 0.15 : 0.36;
}

const followsNumber = ({ list, endingAt }: Tokens, start: number): boolean => {
  const before = list[endingAt(start)];
  return before?.part === "digits" || before?.part === "number";
};

/** The words are cut by guess: where somebody says something straight after, a name may end within one (张祥[华表]示). */
function cutThrough({ text }: Tokens, { start, end }: Token, family: number, givenName: string): number | undefined {
  const after = start + family + givenName.length;
  const isJapaneseName = family > 1 && givenName.length === 2;
  if (end > start + family + givenName.length || !/^\p{Script=Han}+$/u.test(givenName)) return undefined;
  return isJapaneseName || saysAfter.test(text.slice(after, after + 8)) ? 0.2 : undefined;
}

/** New words that the dictionary lacks (高铁, 高水平), sides (蒙方), and bodies (金管局). */
const NEW_WORDS = /^(?:高[铁速校压温新端清层价水质血危科架空效能频考管]|[中美英法德俄日韩朝印蒙越]方|.*[局厅署党队]$)/u;
const SIDE = /[中美英法德俄日韩朝印蒙越欧双各官警校资对本我]方/u; // 中[方账户]
const LEVEL = /[湖镇乡县村州省区路街]$/u;
const COUNTRIES = /^[中美英法德俄日韩朝印加澳越老柬泰缅菲]{2}$/u; // 韩朝 are two

/** A name that is in the dictionary, as such or as another word: 汪洋 takes a title before it to be one. */
function wholeWord(tokens: Tokens, { start, end, part }: Token): number | undefined {
  if (part === "person") return end - start > 2 ? 0.5 : 0.1;
  const before = tokens.list[tokens.endingAt(start)];
  const isNamed = before !== undefined && isRole(before) && saysAfter.test(tokens.text.slice(end, end + 8));
  return isNamed && (part === "noun" || part === "word") ? 0 : undefined;
}

function wordAsGivenName(token: Token | undefined): number | undefined {
  if (token === undefined || isRole(token) || saysAfter.test(token.text)) return undefined;
  if (token.part === "place") return loadRegions().has(token.text) ? undefined : 0.18;
  if (["noun", "adjective", "word", "person", "phrase", "time"].includes(token.part)) return 0.18;
  return ["verb", "adverb", "number"].includes(token.part) ? 0.08 : undefined;
}

/** A character after the name that belongs to no word, or goes on spelling sounds, may belong to the name. */
function unfinished({ list, text, startingAt }: Tokens, { start, end }: Span, given: number): number {
  const next = list[startingAt(end)];
  const isSounded = Array.from(text.slice(start, end + 1)).every((character) => transliterating.has(character));
  if (isSounded && end < text.length) return 0.3;
  if (next?.part !== "character" || neverInNames.has(next.text) || seldomFirst.has(next.text)) return 0;
  if (saysAfter.test(text.slice(end, end + 4))) return 0;
  return given === 1 ? 0.3 : 0.12;
}
