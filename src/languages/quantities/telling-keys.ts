import type { Pattern } from "./pattern.js";

/**
 * Keys of characters and of two or three neighbours, one of which is in every text that a pattern is found in; nothing where there are no such.
 * Of all that a match has to hold the rarest is taken. Every figure is a nought here: patterns say `\d`.
 *
 * @example "世纪|\\d年代" is told by 世纪 and 0年代
 */
export const tellingKeys = (pattern: Pattern): readonly number[] | undefined => tellingPart(pattern)?.keys();

/** The key of one character, by its UTF-16 code unit. */
export const characterKey = (code: number): number => (code > ZERO && code <= NINE ? ZERO : code);

/** The key of two neighbours, by their own keys. Pairs that share a key cost a search for nothing now and then. */
export const pairKey = (one: number, other: number): number =>
  PAIRS + (Math.imul(Math.imul(one, 0x10001) + other + 1, 0x9e3779b1) >>> 16);

/** The key of three neighbours, by their own keys. */
export const tripleKey = (one: number, other: number, third: number): number =>
  TRIPLES + (Math.imul(Math.imul(Math.imul(one, 0x10001) + other, 0x10001) + third + 1, 0x9e3779b1) >>> 16);

const ZERO = 0x30;
const NINE = 0x39;
const PAIRS = 0x1_0000;
const TRIPLES = 0x2_0000;

/** Keys are below this number. */
export const KEYS = 0x3_0000;

/** Keys, and how often one of them is in a text by chance: the less, the better they tell. */
interface Part {
  readonly keys: () => readonly number[];
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
      return neighbours([askedFor(pattern.codes)]);
    case "sequence":
      return ofSequence(pattern.items);
  }
}

/** One of several has to be there: the keys of all of them tell. */
function ofChoice(parts: readonly (Part | undefined)[]): Part | undefined {
  const told = parts.filter((part) => part !== undefined);
  if (told.length < parts.length) return undefined;
  return {
    keys: () => told.flatMap(({ keys }) => keys()),
    chance: told.reduce((sum, { chance }) => sum + chance, 0),
  };
}

/** All of them have to be there: the keys of the rarest tell. */
function ofSequence(items: readonly Pattern[]): Part | undefined {
  let best: Part | undefined;
  let [beforeThat, before]: (readonly number[] | undefined)[] = [];
  for (const item of inLine(items)) {
    const one = item.kind === "repeated" ? item.item : item;
    const codes = one.kind === "character" ? askedFor(one.codes) : undefined;
    const whole = codes === undefined ? tellingPart(item) : neighbours([codes]);
    for (const part of [whole, neighbours([before, codes]), neighbours([beforeThat, before, codes])])
      if (part !== undefined && part.chance < (best?.chance ?? Number.POSITIVE_INFINITY)) best = part;
    if (item.kind === "beside") continue;
    beforeThat = item.kind === "repeated" ? undefined : before; // others of its kind may stand between the two beside it
    before = codes;
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

/** The characters that are asked for. A reader masks words with middle dots that its text does not have. */
function askedFor(codes: readonly number[] | undefined): readonly number[] | undefined {
  if (codes === undefined || codes.includes(MIDDLE_DOT)) return undefined;
  return codes.length === 1 ? codes.map(characterKey) : Array.from(new Set(codes.map(characterKey)));
}

const MIDDLE_DOT = 0xb7;

/** Characters that stand side by side, each by what it may be. */
function neighbours(places: readonly (readonly number[] | undefined)[]): Part | undefined {
  const known = places.filter((codes) => codes !== undefined);
  const count = known.reduce((product, { length }) => product * length, 1);
  if (known.length < places.length || (known.length > 1 && count > MOST_PAIRS)) return undefined;
  return {
    keys: () => keysOf(known),
    chance: known.reduce((product, codes) => product * shareOf(codes), LENGTH),
  };
}

function keysOf([ones = [], others, thirds]: readonly (readonly number[])[]): readonly number[] {
  if (others === undefined) return ones;
  if (thirds === undefined) return ones.flatMap((one) => others.map((other) => pairKey(one, other)));
  return ones.flatMap((one) => others.flatMap((other) => thirds.map((third) => tripleKey(one, other, third))));
}

const MOST_PAIRS = 256;
const LENGTH = 100; // characters of a sentence

/** What part of the characters of a text are these, roughly. */
const shareOf = (codes: readonly number[]): number => codes.reduce((sum, code) => sum + shareOfOne(code), 0);

function shareOfOne(code: number): number {
  if (code >= FIRST_LETTER && code < FIRST_LETTER + 26) return (LETTERS[code - FIRST_LETTER] ?? 0) / 1000;
  if (code === SPACE || code === ZERO) return 0.1;
  return code < FIRST_HAN ? 0.01 : 0.002;
}

const [SPACE, FIRST_LETTER, FIRST_HAN] = [0x20, 0x61, 0x4e00];

/** How many of a thousand letters of English prose each letter is, from a to z. */
const LETTERS: readonly number[] = [
  ...[82, 15, 28, 43, 127, 22, 20, 61, 70, 2, 8, 40, 24],
  ...[67, 75, 19, 1, 60, 63, 91, 28, 10, 24, 2, 20, 1],
];
