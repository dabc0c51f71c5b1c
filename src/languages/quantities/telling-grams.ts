import { type Growth, grown } from "./grams.js";
import type { Pattern } from "./pattern.js";
import { isLetter } from "./words-at.js";

/**
 * Texts of one to three characters, one of which is in every text that a pattern is found in; nothing where there are no such. Of all that a
 * match has to hold the rarest are taken. Every figure is a nought here: patterns say `\d`.
 *
 * @example "世纪|\\d年代" is told by 世纪 and 0年代
 */
export const tellingGrams = (pattern: Pattern): readonly string[] | undefined => tellingPart(pattern)?.grams;

/** The code unit that counts for another in a telling text. */
export const countedCode = (code: number): number => (code > ZERO && code <= NINE ? ZERO : code);

const ZERO = 0x30;
const NINE = 0x39;

/** Texts, and how often one of them is in a text by chance: the less, the better they tell. */
interface Part {
  readonly grams: readonly string[];
  readonly chance: number;
}

function tellingPart(pattern: Pattern): Part | undefined {
  switch (pattern.kind) {
    case "optional":
      return undefined;
    case "beside":
    case "repeated":
      return tellingPart(pattern.item);
    case "choice":
      return ofChoice(pattern.options.map(tellingPart));
    case "character":
      return ofSequence([pattern]);
    case "sequence":
      return ofSequence(Array.from(inLine(pattern.items)));
  }
}

/** One of several has to be there: the texts of all of them tell. */
function ofChoice(parts: readonly (Part | undefined)[]): Part | undefined {
  const told = parts.filter((part) => part !== undefined);
  if (told.length < parts.length) return undefined;
  return {
    grams: told.flatMap(({ grams }) => grams),
    chance: told.reduce((sum, { chance }) => sum + chance, 0),
  };
}

/** All of them have to be there: the rarest tells, be it an item or what begins with one. */
function ofSequence(items: readonly Pattern[]): Part | undefined {
  let best: Part | undefined;
  for (const [at, item] of items.entries()) {
    const own = item.kind === "character" ? undefined : tellingPart(item);
    for (const part of [gramsFrom(items.slice(at)), own])
      if (part !== undefined && part.chance < (best?.chance ?? Number.POSITIVE_INFINITY)) best = part;
    if (best !== undefined && best.chance < SELDOM) return best;
  }
  return best;
}

/** A sequence within a sequence is part of it. */
function* inLine(items: readonly Pattern[]): Generator<Pattern> {
  for (const item of items) {
    if (item.kind === "sequence") yield* inLine(item.items);
    else yield item;
  }
}

/** What a sequence begins with. */
function gramsFrom(items: readonly Pattern[]): Part | undefined {
  const told = new Set<string>();
  const growth: Growth = { order: (all) => all, countedAs, told, most: MOST };
  const whole = grown({ kind: "sequence", items }, new Set([""]), growth);
  const grams = Array.from(new Set([...told, ...whole]));
  if (grams.includes("")) return undefined;
  return { grams, chance: grams.reduce((sum, gram) => sum + chanceOf(gram), 0) };
}

/** A reader masks words with middle dots that its text does not have. */
const countedAs: Growth["countedAs"] = (codes) => {
  if (codes.includes(MIDDLE_DOT)) return undefined;
  return codes.length === 1 ? codes.map(countedCode) : Array.from(new Set(codes.map(countedCode)));
};

const MIDDLE_DOT = 0xb7;
const MOST = 300; // texts: more take longer to look for than they tell
const LENGTH = 100; // characters of a sentence
const SELDOM = 0.02; // what is so seldom need not be rarer

function chanceOf(gram: string): number {
  let chance = LENGTH;
  for (let at = 0; at < gram.length; at += 1) {
    const [code, before] = [gram.charCodeAt(at), gram.charCodeAt(at - 1)];
    chance *= shareOf(code);
    if ((code === ZERO && isLetter(before)) || (isLetter(code) && before === ZERO)) chance *= TOUCHING;
  }
  return chance;
}

const TOUCHING = 0.05; // figures seldom stand straight beside letters

/** What part of the characters of a text is this one, roughly. */
function shareOf(code: number): number {
  if (isLetter(code)) return (LETTERS[code - FIRST_LETTER] ?? 0) / 1000;
  if (code === SPACE || code === ZERO) return 0.1;
  return code < FIRST_HAN ? 0.01 : 0.002;
}

const [SPACE, FIRST_LETTER, FIRST_HAN] = [0x20, 0x61, 0x4e00];

/** How many of a thousand letters of English prose each letter is, from a to z. */
const LETTERS: readonly number[] = [
  ...[82, 15, 28, 43, 127, 22, 20, 61, 70, 2, 8, 40, 24],
  ...[67, 75, 19, 1, 60, 63, 91, 28, 10, 24, 2, 20, 1],
];
