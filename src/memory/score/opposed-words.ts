import { areOpposite, isHiding } from "../../languages/zh/opposites/axes.js";
import { areOpposedAlone, areOpposedByRoot, isUndone } from "../../languages/zh/opposites/roots.js";
import { loadWords } from "../../languages/zh/words.js";
import type { WordExchange } from "./word-exchanges.js";

/** Whether words stand for others that are their opposites by what they are made of: 高涨 and 低落, 装船 and 卸船, 雇用 and 解雇. */
export function areOpposedWords({ now, was }: WordExchange): boolean {
  const [whole, earlier] = [now.join(""), was.join("")];
  const tail = commonTail(whole, earlier);
  const [head, earlierHead] = [whole.slice(0, whole.length - tail), earlier.slice(0, earlier.length - tail)];
  if (areOpposite(whole, earlier) || areOpposite(head, earlierHead) || isUndone(head, earlierHead)) return true;
  return areOpposedByCharacters({ now, was }) && ![...now, ...was].some((word) => isHiding(word) || isName(word));
}

function areOpposedByCharacters({ now, was }: WordExchange): boolean {
  if (differInOpposites(now.join(""), was.join(""))) return true;
  if (now.length > MOST_WORDS || was.length > MOST_WORDS) return false;
  return now.some((one) => was.some((other) => areOpposedByRoot(one, other)));
}

const MOST_WORDS = 2; // of an exchange in which each word answers each

/** How many characters two texts end with alike, as far as at least a word of two stays of each: 压缩文件 and 解压文件 end with 文件. */
function commonTail(one: string, other: string): number {
  const most = Math.min(one.length, other.length) - SHORTEST;
  let tail = 0;
  while (tail < most && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return Math.max(0, tail);
}

const SHORTEST = 2; // characters of a word that is made of others

/** Whether two texts differ in one character alone, and those two are opposites. */
function differInOpposites(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let differing = -1;
  for (let at = 0; at < one.length; at += 1) {
    if (one.charCodeAt(at) === other.charCodeAt(at)) continue;
    if (differing >= 0) return false;
    differing = at;
  }
  return differing >= 0 && areOpposedAlone(one.charAt(differing), other.charAt(differing));
}

/** 河南 and 河北 are no opposites. A character alone may be a surname, and mostly is none. */
function isName(word: string): boolean {
  if (word.length < 2) return false;
  const part = loadWords().partOf(word);
  return part === "place" || part === "person";
}
