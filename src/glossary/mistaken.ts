import { soundAlike } from "../languages/zh/pinyin.js";
import { lookAlike } from "../text/confusable.js";

/** Whether a scanner, which reads shapes, or a typist, who types pinyin, may have taken one character for the other. */
export const isMistakenFor = (found: string, meant: string): boolean =>
  lookAlike(found, meant) || soundAlike(found, meant);
