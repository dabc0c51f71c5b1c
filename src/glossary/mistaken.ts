import { soundAlike, syllablesOf } from "../languages/zh/pinyin.js";
import { lookAlike, lookGroupsOf } from "../text/confusable.js";

/** Whether a scanner, which reads shapes, or a typist, who types pinyin, may have taken one character for the other. */
export const isMistakenFor = (found: string, meant: string): boolean =>
  lookAlike(found, meant) || soundAlike(found, meant);

/** Shapes and sounds of a character: two characters may be taken for one another where they have one in common. */
export const mistakeKeysOf = (character: string): readonly string[] => [
  ...syllablesOf(character),
  ...lookGroupsOf(character).map(String),
];
