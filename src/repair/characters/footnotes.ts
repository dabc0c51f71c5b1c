import { type CharacterRepair, replaceAll } from "./character-repair.js";

/**
 * Marks of footnotes that are not in the text: numbers in brackets that count up from 1. Where a line begins with such a mark the
 * notes are there too, and everything stays.
 */
export const footnotes: CharacterRepair = {
  id: "footnotes",
  examples: [
    ["小城建于明代[1]，毁于大火[2]。", "小城建于明代，毁于大火。"],
    ["小城建于明代[1]，毁于大火[2]。\n[1] 见县志。", "小城建于明代[1]，毁于大火[2]。\n[1] 见县志。"],
    ["数组a[1]，数[7]", "数组a[1]，数[7]"],
  ],
  edits(text) {
    if (!FIRST.test(text)) return [];
    const numbers = Array.from(text.matchAll(MARK), ([mark]) => Number(mark.slice(1, -1)));
    const countUp = numbers.length > 1 && numbers.every((number, index) => number === index + 1);
    return countUp && !NOTE.test(text) ? replaceAll(text, MARK, 0.8) : [];
  },
};

const FIRST = /[[［〔]1[\]］〕]/u;
const MARK = /(?<=[\p{Script=Han}，。；、！？”）》])[[［〔][0-9]{1,3}[\]］〕]/gu;
const NOTE = /^\s*[[［〔]1[\]］〕]/mu;
