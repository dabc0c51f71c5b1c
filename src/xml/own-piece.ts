import { Buffer } from "node:buffer";
import { ownText } from "../text/own-text.js";

/**
 * A piece of a text in memory of its own, as `ownText` gives it, but quickly where there are many short ones. Latin letters that stood beside
 * Chinese take half of the memory when they stand by themselves.
 */
export function ownPiece(text: string): string {
  if (text.length > MOST) return ownText(text);
  const encoding = BEYOND_LATIN.test(text) ? "utf16le" : "latin1"; // both keep every code unit, also half a pair
  return SPACE.toString(encoding, 0, SPACE.write(text, encoding));
}

const BEYOND_LATIN = /[^\0-\u00ff]/u;
const MOST = 1 << 12; // UTF-16 code units
const SPACE = Buffer.alloc(2 * MOST);
