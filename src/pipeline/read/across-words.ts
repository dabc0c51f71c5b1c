import { loadWords } from "../../languages/zh/words.js";
import type { TermMatch } from "../../model/term-match.js";

/**
 * Whether the characters of a place's name belong to two words that name no place, as a dictionary alone cannot tell: a side of a feature
 * (河|北岸, 山|东坡, 海|南岸线) or what lies on one (河西|宁静, 山上|海拔).
 *
 * `text` is Simplified and of the same offsets as the text that was searched.
 */
export function isAcrossWords(text: string, { span: { start, end }, concept }: TermMatch): boolean {
  if (concept.kind !== "place") return false;
  const name = text.slice(start, end);
  if (GATE.test(text.slice(end, end + 4))) return true;
  if (SIDE_OF_FEATURE.test(name) && SIDE.test(text.slice(end, end + 2))) return true;
  const isBehind = WHERE.test(text.slice(Math.max(0, start - 1), start + 1));
  return isBehind && loadWords().has(text.slice(end - 1, end + 1));
}

/** Of a street named after a gate, a bridge or a temple, which is named after the place: 汉中|门大街. */
const GATE = /^[门桥寺庙]外?内?(?:路|街|大街|大道)/u;
const SIDE_OF_FEATURE = /^[山河湖海江][东南西北]$/u; // "河北"
/** A feature and a side of it: 河西, 山上, 网上. */
const WHERE = /^(?:[山河湖海江溪岭村城桥岛湾][东南西北]|[山路水地船桥楼车街网早晚线]上)$/u;

/** Words that follow a bearing, and not those that begin with the same character: 北岸, 东坡, 北侧; not 边境, 面积, 部门. */
const SIDE =
  /^(?:[岸坡麓畔翼缘堤滩]|侧(?![重记])|边(?![境防界疆关远检城民际贸])|面(?![积临对向貌料粉食馆条授试谈世市子前包目容粮])|端(?![午正庄])|部(?![分门队委长署位件将属落级下]))/u;
