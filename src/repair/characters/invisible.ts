import { type CharacterRepair, replaceAll } from "./character-repair.js";

/** Characters that nobody sees and that hide names from a search: zero-width marks, soft hyphens, byte order marks, controls. */
export const invisible: CharacterRepair = {
  id: "invisible",
  examples: [["玉\u200b麦\u00ad乡\ufeff", "玉麦乡"]],
  edits: (text) => replaceAll(text, INVISIBLE, 1),
};

const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200d\u2060\ufeff]+/gu;
