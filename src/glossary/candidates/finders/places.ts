import { loadRegions } from "../../../text/regions.js";
import type { Words } from "../../../text/words.js";
import { ENOUGH, type Finder, type Finding, type Search } from "../finding.js";
import { neverInNames, seldomFirst, transliterating } from "../lists/characters.js";
import { endsLikeOrganisation } from "../lists/organisations.js";
import { isRole } from "../lists/people.js";
import {
  ambiguousFeatures,
  besidePlace,
  ethnonyms,
  genericBefore,
  noPlaces,
  placeFeatures,
  placeLevels,
  strongFeatures,
} from "../lists/places.js";
import { firstsOf } from "../lists/word-list.js";
import { isDivision, isPlace, type Token, type Tokens } from "../passage.js";

/**
 * Names of places: those of the dictionary, and what a level (县, 自治州), a feature (山, 水库) or a street makes one. The word before
 * the level must be unknown, a place itself, or follow a higher level, or 贫困县 would be one.
 */
export const places: Finder = {
  id: "places",
  examples: [
    { text: "记者来到云溪乡石坎村采访。", names: ["云溪乡", "石坎村"] },
    { text: "全县有三个贫困村和一个中心镇。", names: [] },
    { text: "汽车沿着措嘎湖开往肯尼亚。", names: ["措嘎湖", "肯尼亚"] },
    { text: "甘孜藏族自治州的牧区", names: ["甘孜藏族自治州"] },
  ],
  find({ tokens, words }: Search): Finding[] {
    const found: Finding[] = [];
    for (const [index, token] of tokens.list.entries()) {
      if (token.part === "term" || token.part === "mark") continue;
      const evidence = knownPlace(token, words) * (isInsideName(tokens, index) ? 0.3 : 1);
      if (evidence > 0) found.push({ span: token, kind: "place", evidence, reason: "dictionary" });
      const end = suffixEnd(tokens, index);
      if (end !== undefined) found.push(...namesBefore(tokens, index, end));
    }
    return found.filter((finding) => !found.some((other) => isBeginningOf(finding, other)));
  },
};

/** Whether a place of the dictionary is but the beginning of another name: 阿坝 of 阿坝藏族羌族自治州. */
const isBeginningOf = ({ span, reason }: Finding, other: Finding): boolean =>
  reason === "dictionary" && other.evidence >= ENOUGH && other.span.start === span.start && other.span.end > span.end;

/** Whether unknown characters stand on both sides of a short name: 黑[田东]彦 is one name. */
const isInsideName = ({ list }: Tokens, index: number): boolean =>
  list[index]?.text.length === 2 && isUnknown(list[index - 1]) && isUnknown(list[index + 1]);

const isUnknown = (token: Token | undefined): boolean =>
  token?.part === "character" && !neverInNames.has(token.text) && !seldomFirst.has(token.text);

/** How sure the dictionary is of a place; 0 for what it takes for one and nobody would. */
function knownPlace({ text, part }: Token, words: Words): number {
  if (loadRegions().has(text)) return 0.75;
  if (part === "number" || part === "word") return isPlaceWithLevel(text, words) ? 0.75 : 0;
  if (part !== "place" || noPlaces.has(text) || endsLikeOrganisation(text)) return 0;
  if (text.length > 2 || isDivision(text, words)) return 0.75;
  return /[道门巷洞沟园店形路街堆坡角口]$/u.test(text) ? 0.2 : 0.55;
}

/** The dictionary does not say what 四川省 is, but it does of 四川. */
const isPlaceWithLevel = (text: string, words: Words): boolean =>
  text.length > 2 && placeLevels.has(text.slice(-1)) && words.partOf(text.slice(0, -1)) === "place";

const LONGEST_SUFFIX = 6;
const firsts = firstsOf([...placeLevels.keys(), ...placeFeatures.keys()]);

/** End of the level or feature that begins with a token and ends with one, or nothing. */
function suffixEnd({ text, list, endingAt }: Tokens, index: number): number | undefined {
  const start = list[index]?.start ?? 0;
  if (!firsts.has(text.charAt(start))) return undefined;
  if (besidePlace.test(list[index]?.text ?? "")) return start + 1;
  for (let end = Math.min(text.length, start + LONGEST_SUFFIX); end > start; end -= 1) {
    if (endingAt(end) < index) continue;
    const suffix = text.slice(start, end);
    if (placeLevels.has(suffix) || placeFeatures.has(suffix)) return end;
  }
  return undefined;
}

/** The names that the tokens before a level or feature may make with it: the likeliest first, then shorter ones. */
function namesBefore(tokens: Tokens, index: number, end: number): Finding[] {
  const suffix = tokens.text.slice(tokens.list[index]?.start, end);
  const parts = specificPart(tokens, index, /^(?:自治|民族)/u.test(suffix));
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  const evidence = evidenceOf(parts, suffix, tokens);
  const named = (start: number, much: number): Finding => ({
    span: { start, end },
    kind: "place",
    evidence: much,
    reason: "pattern",
  });
  const isUnsure = rest.length > 0 && (first.part !== "character" || parts.length > 3);
  const [second] = rest;
  return [
    ...(evidence > 0 ? [named(first.start, evidence)] : []),
    ...(isUnsure && second !== undefined ? [named(second.start, 0.6 * evidenceOf(rest, suffix, tokens))] : []),
  ];
}

const LONGEST_SPECIFIC = 6; // characters

/** The tokens before a level that may name the place, in order. */
function specificPart({ list }: Tokens, index: number, isAutonomous: boolean): Token[] {
  const parts: Token[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = list[at];
    if (token === undefined) break;
    const hasOnlyPeoples = isAutonomous && parts.every(({ text }) => ethnonyms.test(text));
    if (isPlace(token)) {
      if (parts.length === 0 || hasOnlyPeoples) parts.unshift(token);
      break;
    }
    const isPeople = hasOnlyPeoples && ethnonyms.test(token.text);
    if (!isPeople && !mayPrecede(token, parts)) break;
    parts.unshift(token);
  }
  while (parts.length > 2 && parts[0]?.part === "character" && seldomFirst.has(parts[0].text)) parts.shift();
  return parts;
}

/** Whether a token may stand before the parts of a name that were found so far. */
function mayPrecede(token: Token, parts: readonly Token[]): boolean {
  const length = parts.reduce((sum, { text }) => sum + text.length, token.text.length);
  if (length > LONGEST_SPECIFIC || !mayName(token)) return false;
  if (CONNECTING.test(token.text) || (parts.length > 0 && placeLevels.has(token.text))) return false;
  return token.part === "character" || parts.every(({ part }) => part === "character");
}

const CONNECTING = /^[和到之]$/u;

function mayName(token: Token): boolean {
  if (token.part === "character") return !neverInNames.has(token.text);
  const isWord = ["noun", "adjective", "word", "person", "phrase"].includes(token.part);
  if (!isWord || token.text.length > 3 || isRole(token) || genericBefore.has(token.text)) return false;
  return (
    !/[内外上下中里]$/u.test(token.text) && !Array.from(token.text).some((character) => neverInNames.has(character))
  );
}

function evidenceOf(parts: readonly Token[], suffix: string, tokens: Tokens): number {
  const [first] = parts;
  if (first === undefined) return 0;
  const text = parts.map((part) => part.text).join("");
  const isWeak = ambiguousFeatures.has(suffix);
  if (isPlace(first)) return evidenceOfPlace(first, suffix);
  if (genericBefore.has(text)) return 0;
  const follows = followsPlace(tokens, first);
  const characters = parts.filter(({ part }) => part === "character").length;
  if (characters === parts.length) {
    if (text.length === 1) return follows && !isWeak ? 0.5 : /^[县镇乡]$/u.test(suffix) ? 0.25 : 0.1;
    const isLong = text.length > 3 && !Array.from(text).every((character) => transliterating.has(character));
    return ((isWeak ? 0.5 : 0.7) - (isLong ? 0.25 : 0) + (follows ? 0.1 : 0)) * (seldomFirst.has(first.text) ? 0.5 : 1);
  }
  if (characters > 0) return (isWeak ? 0.3 : 0.5) + (follows ? 0.15 : 0);
  if (strongFeatures.has(suffix)) return 0.5;
  return (isWeak ? 0.2 : 0.3) + (follows ? 0.3 : 0);
}

/** A place with a level behind it is another place (柳河镇); with 地区 or 机场 it mostly is a way of speaking. */
function evidenceOfPlace({ text }: Token, suffix: string): number {
  if (text.length > 2 && strongFeatures.has(text.slice(-1))) return 0.6; // 大巴山隧道
  if (suffix === "地区" || (ambiguousFeatures.has(suffix) && suffix.length > 1)) return 0.35;
  if (loadRegions().has(text)) return 0.3;
  return placeFeatures.has(suffix) ? 0.6 : 0.8;
}

/** Whether a place, a level or a word of going or being somewhere stands straight before: 北京市[朝阳]区, 来到[石坎]村. */
function followsPlace({ list, endingAt }: Tokens, { start }: Token): boolean {
  const before = list[endingAt(start)];
  return before !== undefined && (isPlace(before) || placeLevels.has(before.text) || GOING.test(before.text));
}

const GOING = /^(?:来到|前往|走进|位于|地处|抵达|赶到|回到|来自|落户|驻|赴|到访|走访|途经|经过|坐落)$/u;
