import { type CharacterRepair, replaceAll } from "./character-repair.js";

/** Characters that nobody sees and that hide names from a search: zero-width marks, soft hyphens, byte order marks, controls, colours of a terminal. */
export const invisible: CharacterRepair = {
  id: "invisible",
  examples: [
    ["玉\u200b麦\u00ad乡\ufeff", "玉麦乡"],
    ["玉\u001b[31m麦\u001b[0m乡", "玉麦乡"],
    ["一家\u{1f468}\u200d\u{1f469}\u200d\u{1f467}三口", "一家\u{1f468}\u200d\u{1f469}\u200d\u{1f467}三口"],
  ],
  edits: (text) => replaceAll(text, INVISIBLE, 1),
};

/** Joiners (U+200C, U+200D) stay where they have work to do: between pictographs, and in scripts that join their letters. */

const INVISIBLE =
  /\u001b\[[\d;?]*[A-Za-z]|[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]+|(?<=[\p{Script=Han}\p{Script=Latin}\p{N}\p{P}])[\u200c\u200d]+|[\u200c\u200d]+(?=[\p{Script=Han}\p{Script=Latin}\p{N}\p{P}])/gu;
