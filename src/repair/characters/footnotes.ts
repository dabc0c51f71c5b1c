import { type CharacterRepair, replaceAll } from "./character-repair.js";

/**
 * Marks of footnotes that are not in the text: numbers in brackets that count up from 1, at the ends of clauses. Where a line begins
 * with such a mark the notes are there too, and everything stays.
 */
export const footnotes: CharacterRepair = {
  id: "footnotes",
  examples: [
    ["小城建于明代[1]，毁于大火[2]。", "小城建于明代，毁于大火。"],
    ["小城建于明代[1]，毁于大火[2]。\n[1] 见县志。", "小城建于明代[1]，毁于大火[2]。\n[1] 见县志。"],
    ["数组a[1]，数[7]", "数组a[1]，数[7]"],
    ["选项[1]是对的，选项[2]是错的。", "选项[1]是对的，选项[2]是错的。"],
  ],
  edits(text) {
    if (!FIRST.test(text)) return [];
    const numbers = Array.from(text.matchAll(MARK), ([mark]) => Number(mark.slice(1, -1)));
    if (numbers.length < (text.match(ANY_MARK)?.length ?? 0)) return [];
    const countUp = numbers.length > 1 && numbers.every((number, index) => number === index + 1);
    return countUp && !NOTE.test(text) ? replaceAll(text, MARK, 0.8) : [];
  },
};

const FIRST = /1(?<=[[［〔]1)[\]］〕]/u; // "[1]", searched by its figure
/** After a mark, or before one or the end of the line: `明代[1]，`, `大火。[2]` */
const MARK =
  /(?<=[，。；、！？”）》])[[［〔][0-9]{1,3}[\]］〕]|(?<=\p{Script=Han})[[［〔][0-9]{1,3}[\]］〕](?=[，。；、：！？”）》]|$)/gmu;
const ANY_MARK = /[[［〔][0-9]{1,3}[\]］〕]/gu;
const NOTE = /^\s*[[［〔]1[\]］〕]/mu;
