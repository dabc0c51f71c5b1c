import { ENOUGH, type Finder, type Finding, type Search } from "../../finding.js";
import { besidePlace, placeFeatures, placeLevels } from "../../lists/places.js";
import { firstsOf } from "../../lists/word-list.js";
import type { Tokens } from "../../passage.js";
import { divisionsIn } from "./divisions.js";
import { evidenceOf } from "./evidence.js";
import { placeByDictionary } from "./known-place.js";
import { specificPart } from "./specific-part.js";
import { streetsIn } from "./streets.js";

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
    { text: "他住在建国门外大街。", names: ["建国门外大街"] },
  ],
  find({ tokens, words, isTraditional }: Search): Finding[] {
    const whole = [...divisionsIn(tokens.text, isTraditional), ...streetsIn(tokens)];
    const found: Finding[] = [];
    for (const [index, token] of tokens.list.entries()) {
      if (token.part === "term" || token.part === "mark") continue;
      const evidence = placeByDictionary(tokens, index, words);
      if (evidence > 0) found.push({ span: token, kind: "place", evidence, reason: "dictionary" });
      const end = suffixEnd(tokens, index);
      if (end !== undefined) found.push(...namesBefore(tokens, index, end));
    }
    return [
      ...whole,
      ...found.filter(
        (finding) =>
          ![...whole, ...found].some((other) => isBeginningOf(finding, other)) &&
          !whole.some((other) => isPartOf(finding, other)),
      ),
    ];
  },
};

/** Whether a place of the dictionary is but the beginning of another name: 阿坝 of 阿坝藏族羌族自治州. */
const isBeginningOf = ({ span, reason }: Finding, other: Finding): boolean =>
  reason === "dictionary" && other.evidence >= ENOUGH && other.span.start === span.start && other.span.end > span.end;

/** Whether a name is but a piece of a division's, or is that name. */
const isPartOf = ({ span }: Finding, { span: whole }: Finding): boolean =>
  span.start < whole.end && span.end > whole.start && span.end <= whole.end;

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
