import { type CharacterRepair, replaceAll } from "./character-repair.js";

/** Half-width punctuation between two Chinese characters, where full-width is certain. A point may be many things and stays. */
export const punctuation: CharacterRepair = {
  id: "punctuation",
  examples: [
    ["天亮了,雨停了;谁来?我来", "天亮了，雨停了；谁来？我来"],
    ["比分3:2,见a,b", "比分3:2,见a,b"],
  ],
  edits: (text) => replaceAll(text, HALF_WIDTH, 0.9, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)),
};

/** The mark stands first in the pattern, for a search runs from mark to mark then: `了,雨`. */
const HALF_WIDTH = /[,;:?!](?<=\p{Script=Han}.)(?=\p{Script=Han})/gu;
