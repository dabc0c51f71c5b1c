import { LEVEL_CHARACTERS } from "../../languages/zh/place-levels.js";

/** Characters of levels, wherever they stand in simplified characters. */
export const LEVELS = new RegExp(`[${LEVEL_CHARACTERS}]`, "gu");

/** A level, and before it up to three characters of a name or a name in Latin letters: 玉麦乡, Oakham 县. */
export const NAME_WITH_LEVEL = new RegExp(
  `(?<=(?<han>\\p{Script=Han}{1,3})|(?<latin>\\p{Script=Latin}+) ?)(?<level>[${LEVEL_CHARACTERS}])`,
  "gu",
);
