/**
 * What a text has to hold for a pattern to be found in it, told by single characters and by pairs of neighbours: to look these up takes a
 * tenth of the time of a search. Each list is one way for the text to hold the pattern; no list at all stands for any text.
 */
export type Gate = readonly (readonly number[])[];

/**
 * The gate of a regular expression, by its source. Groups and classes, and what may be left out or come again, ask for nothing.
 *
 * @example gateOf("世纪|\\d年[代级]") asks for 世, 纪 and 世纪, or for a figure, 年 and a figure before 年
 */
export function gateOf(source: string): Gate {
  const ways: number[][] = [[]];
  let before: number | undefined;
  for (const [atom, mayBeNone] of atomsOf(source)) {
    if (atom === "|") ways.push([]);
    const code = mayBeNone ? undefined : codeOf(atom);
    if (code !== undefined) ways.at(-1)?.push(keyOf(code), ...(before === undefined ? [] : [pairKey(before, code)]));
    before = code;
  }
  return ways.some((keys) => keys.length === 0) ? [] : ways;
}

/** The characters and pairs of the text that was taken last. */
export class Held {
  /** The number of the last text that held each key. */
  readonly #lastWith = new Uint32Array(KEYS);
  #text = 0;

  take(text: string): void {
    this.#text += 1;
    let before = levelled(text.charCodeAt(0));
    this.#lastWith[keyOf(before)] = this.#text;
    for (let index = 1; index < text.length; index += 1) {
      const code = levelled(text.charCodeAt(index));
      this.#lastWith[keyOf(code)] = this.#text;
      this.#lastWith[pairKey(before, code)] = this.#text;
      before = code;
    }
  }

  /** Whether the text may hold the pattern of a gate. */
  mayHold(gate: Gate): boolean {
    const [lastWith, text] = [this.#lastWith, this.#text];
    let isHeld = gate.length === 0;
    for (let way = 0; way < gate.length && !isHeld; way += 1) {
      const keys = gate[way] ?? [];
      let at = 0;
      while (at < keys.length && lastWith[keys[at] ?? 0] === text) at += 1;
      isHeld = at === keys.length;
    }
    return isHeld;
  }
}

const BITS = 13; // characters and pairs that share a key cost a search for nothing now and then
const KEYS = 1 << BITS;
const keyOf = (code: number): number => Math.imul(code, 0x9e3779b1) >>> (32 - BITS);
const pairKey = (one: number, other: number): number => keyOf(Math.imul(one, 0x10001) + other + 1);

/** Every figure is a nought here: patterns say `\d`. */
const levelled = (code: number): number => (code > ZERO && code <= NINE ? ZERO : code);
const ZERO = 0x30;
const NINE = 0x39;

/** The pieces of a source that stand in no group, each with whether it may be none or several. */
function* atomsOf(source: string): Generator<readonly [atom: string, mayBeNone: boolean]> {
  let depth = 0;
  for (const { groups = {} } of source.matchAll(ATOM)) {
    const { atom = "", count } = groups;
    if (atom === ")") depth -= 1;
    if (depth === 0) yield [atom, count !== undefined];
    if (atom === "(") depth += 1;
  }
}

/** An escaped character, a class or any other character, and how often it comes. */
const ATOM = /(?<atom>\\u\{[^}]*\}|\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|.)(?<count>[?*+]\??|\{\d[^}]*\}\??)?/gsu;

/** The character that an atom stands for, where it stands for one or for a figure. */
function codeOf(atom: string): number | undefined {
  if (atom === "\\d") return ZERO;
  if (/^\\[./+*?()[\]{}|^$\\-]$/u.test(atom)) return atom.charCodeAt(1);
  return atom.length === 1 && !/[()|.^$\\[\]]/u.test(atom) ? levelled(atom.charCodeAt(0)) : undefined;
}
