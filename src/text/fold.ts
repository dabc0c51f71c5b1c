import { once } from "../model/once.js";
import { readBuiltFile } from "./built-file.js";
import { isHan, MIDDLE_DOTS } from "./punctuation.js";
import { FIRST_HAN, LAST_HAN, openSimplified } from "./simplified.js";

/**
 * A text for comparing: full-width Latin letters, digits and signs become half-width, capitals small, Traditional characters
 * Simplified, one by one, 著 is 着, and every middle dot is one (`・`, `•` and `‧` are `·`). Every offset stays valid: the length in UTF-16 code units is that of `text`.
 *
 * opencc-js, character by character, keeps the length (3,826 of 3,826 paragraphs tried)
 */
export function foldText(text: string): string {
  return NOT_ASCII.test(text) ? replaceCodes(text, folds) : text.toLowerCase(); // which folds ASCII in a tenth of the time
}

const NOT_ASCII = /[^\0-\x7f]/u;

/** Folds a text as `foldText` does, and makes the capitals of every alphabet small: `МОСКВА` is `москва`. */
export const foldLetters = (text: string): string => foldText(text).replace(CAPITAL, smallOf);

const CAPITAL = /[^\P{Lu}A-Z]/gu;

function smallOf(capital: string): string {
  const small = capital.toLowerCase();
  return small.length === capital.length ? small : capital;
}

/** The folded form of one UTF-16 code unit. */
export function foldCode(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code >= 0xff01 && code <= 0xff5e) return foldCode(code - 0xfee0);
  if (DOTS.has(code)) return DOT;
  return code === ZHU ? ZHE : simplifyCode(code);
}

const ZHU = 0x8457; // "著", which Hong Kong and Taiwan write for 着 too: 著陸
const ZHE = 0x7740; // "着"

const DOT = 0xb7; // "·"
const DOTS: ReadonlySet<number> = new Set(Array.from(MIDDLE_DOTS, (dot) => dot.charCodeAt(0)));

/** The folded form of the code unit at an offset of a Chinese text, where a full stop between two characters joins a name: `保罗.德朗`. */
export function foldNameAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  const isPoint = code === POINT || code === WIDE_POINT;
  return isPoint && isHan(text.charCodeAt(offset - 1)) && isHan(text.charCodeAt(offset + 1)) ? DOT : foldCode(code);
}

const POINT = 0x2e; // "."
const WIDE_POINT = 0xff0e; // "．"

/** A text with its Traditional characters Simplified, one by one, and all else as it is; every offset stays valid. */
export function simplifyText(text: string): string {
  return replaceCodes(text, simples);
}

function simplifyCode(code: number): number {
  return code >= FIRST_HAN && code <= LAST_HAN ? simplified()[code - FIRST_HAN] || code : code;
}

/** The form of each UTF-16 code unit, 0 for one that was not asked for yet. */
export interface Forms {
  readonly known: Uint16Array;
  readonly formOf: (code: number) => number;
}

/** The forms that a function gives, each asked for once. */
export const formsBy = (formOf: (code: number) => number): Forms => ({ known: new Uint16Array(0x1_0000), formOf });

const folds = formsBy(foldCode);
const simples = formsBy(simplifyCode);

/** A text with each UTF-16 code unit in its other form; a text that keeps its own is given back as it is. */
export function replaceCodes(text: string, forms: Forms): string {
  const first = firstReplaced(text, forms);
  if (first === text.length) return text;
  let replaced = text.slice(0, first);
  for (let from = first; from < text.length; from += BLOCK) {
    const length = Math.min(BLOCK, text.length - from);
    for (let at = 0; at < length; at += 1) block[at] = replacedCode(text.charCodeAt(from + at), forms);
    replaced += Reflect.apply(String.fromCharCode, undefined, block.subarray(0, length)); // to spread them would take five times as long
  }
  return replaced;
}

const BLOCK = 4096; // code units that become a string at once: a string for each that is replaced would take fifty times their memory
const block = new Uint16Array(BLOCK);

function firstReplaced(text: string, forms: Forms): number {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (replacedCode(code, forms) !== code) return index;
  }
  return text.length;
}

function replacedCode(code: number, { known, formOf }: Forms): number {
  const form = known[code] ?? code;
  if (form !== 0) return form;
  const found = formOf(code);
  known[code] = found;
  return found;
}

/** The table of `packSimplified`, as the build has made it, read when first asked for. */
const simplified = once((): Uint16Array => openSimplified(readBuiltFile("simplified.bin")));
