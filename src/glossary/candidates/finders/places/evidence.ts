import { loadRegions } from "../../../../text/regions.js";
import { seldomFirst, transliterating } from "../../lists/characters.js";
import { ambiguousFeatures, genericBefore, placeFeatures, placeLevels, strongFeatures } from "../../lists/places.js";
import { isPlace, type Token, type Tokens } from "../../passage.js";

/** How much the tokens before a level or feature make a name of it, from 0 to 0.8. */
export function evidenceOf(parts: readonly Token[], suffix: string, tokens: Tokens): number {
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

const GOING =
  /^(?:来到|前往|走进|位于|地处|抵达|赶到|回到|来自|落户|驻|赴|到访|走访|途经|经过|坐落|横跨|跨越|流经|濒临|紧邻|毗邻)$/u;
