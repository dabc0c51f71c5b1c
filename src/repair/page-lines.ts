import type { Line } from "./line.js";
import type { Repair } from "./repair.js";

export const pageLinesRepair: Repair = {
  id: "page-lines",
  examples: [
    [
      "春汛一过，河水就退回到老河道里去，岸边的\n— 3 —\n柳树都绿了。",
      "春汛一过，河水就退回到老河道里去，岸边的\n柳树都绿了。",
    ],
    ["一共有\n12\n个人。", "一共有\n12\n个人。"],
  ],
};

/**
 * Lines that belong to the page and not to the text: page numbers (`— 12 —`, `第3页`, bare numbers that count up), and running heads,
 * which come again beside them.
 */
export function pageLines(lines: readonly Line[]): ReadonlySet<Line> {
  const numbers = lines.flatMap(({ text }, index) => (DECORATED.test(text) ? [index] : []));
  const found = new Set([...numbers, ...countingUp(lines)]);
  const beside = new Map<string, number[]>();
  for (const index of found) {
    for (const near of [index - 1, index + 1]) {
      const line = lines[near];
      if (line === undefined || found.has(near) || line.text.length > LONGEST_HEAD || /[。！？]$/u.test(line.text))
        continue;
      beside.set(line.text, [...(beside.get(line.text) ?? []), near]);
    }
  }
  const heads = Array.from(beside.values()).filter((places) => places.length > 1);
  return new Set([...found, ...heads.flat()].flatMap((index) => lines[index] ?? []));
}

const DECORATED =
  /^(?:[-—–－·•]{1,2} ?[0-9０-９]{1,4} ?[-—–－·•]{1,2}|第 ?[0-9０-９一二三四五六七八九十百]{1,4} ?页(?:[ ，,／/]*共 ?[0-9０-９]{1,4} ?页)?)$/u;
const LONGEST_HEAD = 30;
const FEWEST_BETWEEN = 5; // lines on a page

/** Lines that hold a number alone, each one more than the last, a page apart. */
function countingUp(lines: readonly Line[]): number[] {
  const bare = lines.flatMap(({ text }, index) =>
    /^[0-9]{1,4}$/u.test(text) ? [{ index, number: Number(text) }] : [],
  );
  const isSeries = bare.every((entry, at) => {
    const before = bare[at - 1];
    return !before || (entry.number === before.number + 1 && entry.index - before.index > FEWEST_BETWEEN);
  });
  return bare.length > 1 && isSeries ? bare.map(({ index }) => index) : [];
}
