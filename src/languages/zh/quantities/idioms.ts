import { once } from "../../../model/once.js";
import type { Span } from "../../../model/span.js";
import { readBuiltFile } from "../../../text/built-file.js";
import type { AddFromText } from "../../quantities/form.js";

/**
 * The idioms of four characters that hold a numeral, 火冒三丈 and 七上八下, in lists of lines `word|part of speech|frequency`, as
 * segmentit has them. Used by the build.
 */
export const idiomsIn = (lists: readonly string[]): string[] =>
  Array.from(new Set(lists.flatMap((list) => list.split("\n").flatMap(idiomOf))));

function idiomOf(line: string): string[] {
  const [word = "", bits] = line.split("|");
  const isIdiom = word.length === LENGTH && (Number(bits) & IDIOM) !== 0 && HAN_NUMERAL.test(word);
  return isIdiom ? [word] : [];
}

const LENGTH = 4;
const IDIOM = 0x180_0000; // the bits of idioms and set phrases in segmentit's `POSTAG`
const HAN_NUMERAL = /[一二三四五六七八九十百千万两半双]/u;

/** Makes doubtful what was read within an idiom: a translation may give the three of 火冒三丈, and seldom does. */
export const doubtIdioms: AddFromText = (folded, quantities) => {
  const found = quantities.filter((quantity) => quantity.claim !== "maybe" && isInIdiom(folded, quantity.span));
  if (found.length === 0) return quantities;
  return quantities.map((quantity) => (found.includes(quantity) ? { ...quantity, claim: "maybe" } : quantity));
};

/** Whether a numeral of a levelled text is part of an idiom of four characters. */
export function isInIdiom(folded: string, { start }: Span): boolean {
  if (!HAN_NUMERAL.test(folded.charAt(start))) return false;
  const known = idioms();
  for (let from = Math.max(0, start - LENGTH + 1); from <= start; from += 1) {
    if (known.has(folded.slice(from, from + LENGTH))) return true;
  }
  return false;
}

const idioms = once(
  (): ReadonlySet<string> => new Set(JSON.parse(new TextDecoder().decode(readBuiltFile("idioms.json")))),
);
