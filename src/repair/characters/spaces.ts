import { loadWords } from "../../languages/zh/words.js";
import type { Edit } from "../../model/edit.js";
import { type CharacterRepair, replaceAll } from "./character-repair.js";

/**
 * Blanks that a scanner put in: between characters set one by one, beside punctuation, and inside a word. A blank between two whole
 * words may mean something (names in a row, a heading) and stays.
 */
export const spaces: CharacterRepair = {
  id: "spaces",
  examples: [
    ["小 城 的 雨 下 了 一夜 。", "小城的雨下了一夜。"],
    ["他说：“ 医 务人员到了 ”", "他说：“医务人员到了”"],
    ["张三 李四", "张三 李四"],
    ["第 一 章　总　则", "第一章　总　则"],
  ],
  *edits(text) {
    if (!BLANK.test(text)) return;
    const found: Omit<Edit, "repair">[] = [
      ...replaceAll(text, BESIDE_PUNCTUATION, 0.95),
      ...Array.from(text.matchAll(SET_APART)).flatMap(({ index, 0: run }) =>
        Array.from(replaceAll(run, BLANKS, 0.95), (edit) => moved(edit, index)),
      ),
      ...withinWords(text),
    ].sort((a, b) => a.span.start - b.span.start);
    let end = -1;
    for (const edit of found) {
      if (edit.span.start >= end) yield edit;
      end = Math.max(end, edit.span.end);
    }
  },
};

const BLANK = /[ \u3000](?<=\p{Script=Han}.)/u;
const BLANKS = / +/gu;
const SET_APART =
  /(?<!\p{Script=Han})(?:\p{Script=Han} ){2,}(?=\p{Script=Han}(?!\p{Script=Han}{2}))|(?<!\p{Script=Han})(?:\p{Script=Han} ){3,}/gu;
const BESIDE_PUNCTUATION =
  /(?<=\p{Script=Han})[ \t]+(?=[，。；：！？、”）》」』])|(?<=[“（《「『，。；：！？、])[ \t]+(?=\p{Script=Han})/gu;
const BETWEEN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

function* withinWords(text: string): Generator<Omit<Edit, "repair">> {
  for (const edit of replaceAll(text, BETWEEN, 0.85)) {
    const left = text.slice(Math.max(0, edit.span.start - 3), edit.span.start);
    const right = text.slice(edit.span.end, edit.span.end + 3);
    if (isPiece(left, right) && loadWords().crossing(left, right) > 0) yield edit;
  }
}

/** A single character on either side of the blank: two words set side by side are whole. */
const isPiece = (left: string, right: string): boolean =>
  !/\p{Script=Han}{2}$/u.test(left) || !/^\p{Script=Han}{2}/u.test(right);

const moved = (edit: Omit<Edit, "repair">, by: number): Omit<Edit, "repair"> => ({
  ...edit,
  span: { start: edit.span.start + by, end: edit.span.end + by },
});
