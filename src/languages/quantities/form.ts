import { foldFigures } from "./fold-figures.js";
import type { Quantity } from "./quantity.js";

/** What a form may begin with: single characters, and whole words of Latin letters. */
export interface Starts {
  readonly signs?: string;
  readonly words?: readonly string[];
}

/**
 * One way in which a language writes quantities. Forms are tried in the order of their table wherever one may begin, and the first
 * that reads something takes the text it matched.
 */
export interface Form {
  readonly id: string;
  /** Where left out, the figures and numerals of its language. A letter among the signs stands for every word that begins with it. */
  readonly starts?: Starts;
  /** Source of a regular expression for what occurs in every text that holds the form; spares the others the trying. */
  readonly needs?: string;
  /** Source of a regular expression (flags `u`) over text that `foldFigures` has levelled; never matches the empty string. */
  readonly pattern: string;
  /** What the match says; nothing where it is not this form after all. */
  read(match: FormMatch): readonly Quantity[] | undefined;
  /** Texts and what is read in them, in the notation of `notate`. */
  readonly examples: Readonly<Record<string, string>>;
}

/** A match of a form in a levelled text. */
export interface FormMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The named groups that took part. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** Where a named group begins and ends; the whole match where it took no part. */
  spanOf(name: string): { readonly start: number; readonly end: number };
  /** The levelled text around it, and the text as it was. */
  readonly folded: string;
  readonly original: string;
}

/** Adds to the quantities of a levelled text what the words beside them say: on which side of zero they lie, what area they are for. */
export type AddFromText = (folded: string, quantities: readonly Quantity[]) => readonly Quantity[];

/**
 * Reads all quantities of a text, in order and without overlaps. `numerals` is what a form begins with where it does not say; `beside`
 * adds to each quantity what the words around it say. Time is linear in the text's length.
 */
export function createReader(
  forms: readonly Form[],
  numerals: Starts,
  beside: AddFromText = (_, quantities) => quantities,
): (text: string) => readonly Quantity[] {
  const { bySign, byWord } = rowsByStart(forms, numerals);
  return (original) => {
    const levelled = foldFigures(original);
    let folded = levelled;
    const wanted = new Map<Row, boolean>();
    const found: Quantity[] = [];
    for (let index = 0; index < folded.length; ) {
      const wordEnd = endOfWord(folded, index);
      const rows =
        (wordEnd > index ? byWord.get(folded.slice(index, wordEnd)) : undefined) ??
        bySign.get(folded.charCodeAt(index));
      const before = found.length;
      const end = rows === undefined ? undefined : readAt(index, rows, { folded, original, wanted, found });
      if (end !== undefined && found.length === before) folded = masked(folded, index, end);
      index = end ?? Math.max(index + 1, wordEnd);
    }
    return beside(levelled, found);
  };
}

/** A text without a word that holds no number, where a numeral follows it: 统一六国 has 六, which is not the end of 一六. */
const masked = (folded: string, start: number, end: number): string =>
  HAN_NUMERAL.test(folded.charAt(end))
    ? folded.slice(0, start) + "\u00b7".repeat(end - start) + folded.slice(end)
    : folded;

const HAN_NUMERAL = /[零〇一二两三四五六七八九十百千万亿]/u;

interface Row {
  readonly form: Form;
  /** The pattern at a place of a text. */
  readonly at: (index: number, folded: string) => RegExpExecArray | null;
  readonly needs?: RegExp;
}

interface Rows {
  readonly bySign: ReadonlyMap<number, readonly Row[]>;
  readonly byWord: ReadonlyMap<string, readonly Row[]>;
}

function rowsByStart(forms: readonly Form[], numerals: Starts): Rows {
  const [bySign, byWord] = [new Map<number, Row[]>(), new Map<string, Row[]>()];
  const rows = forms.map((form) => ({ form, starts: form.starts ?? numerals, row: rowOf(form) }));
  for (const { starts, row } of rows) {
    for (const sign of new Set(starts.signs)) push(bySign, sign.charCodeAt(0), row);
  }
  const words = new Set(rows.flatMap(({ starts }) => starts.words ?? []));
  for (const { starts, row } of rows) {
    const [signs, own] = [new Set(starts.signs), new Set(starts.words)];
    for (const word of words) if (own.has(word) || signs.has(word.charAt(0))) push(byWord, word, row);
  }
  return { bySign, byWord };
}

const rowOf = (form: Form): Row => ({
  form,
  at: matcherOf(form.pattern),
  ...(form.needs !== undefined && { needs: new RegExp(form.needs, "u") }),
});

/**
 * Compiles a pattern when it is first asked for. V8 would interpret it at first, and to prepare that takes it seven times as long as to
 * compile it, which it does at once where a text is long.
 */
function matcherOf(pattern: string): Row["at"] {
  let here: RegExp | undefined;
  return (index, folded) => {
    if (here === undefined) {
      here = new RegExp(pattern, "duy");
      here.exec(folded.padStart(LONG));
    }
    here.lastIndex = index;
    return here.exec(folded);
  };
}

const LONG = 1000; // UTF-16 code units; V8's kTierUpForSubjectLengthValue

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The offset at which the word that begins here ends; the same offset where no word begins. */
function endOfWord(folded: string, index: number): number {
  let end = index;
  while (isLetter(folded.charCodeAt(end))) end += 1;
  return end;
}

interface Text {
  readonly folded: string;
  readonly original: string;
  /** Whether the text holds what a row needs, as far as it was asked. */
  readonly wanted: Map<Row, boolean>;
  readonly found: Quantity[];
}

/** The offset at which reading goes on after the first row that reads something; nothing where none does. */
function readAt(index: number, rows: readonly Row[], text: Text): number | undefined {
  for (const row of rows) {
    if (!isWanted(row, text)) continue;
    const match = row.at(index, text.folded);
    const quantities = match === null ? undefined : row.form.read(formMatch(match, text));
    if (match === null || quantities === undefined) continue;
    text.found.push(...quantities);
    return index + match[0].length;
  }
  return undefined;
}

function isWanted(row: Row, { folded, wanted }: Text): boolean {
  if (row.needs === undefined) return true;
  const known = wanted.get(row) ?? row.needs.test(folded);
  wanted.set(row, known);
  return known;
}

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

function formMatch(match: RegExpExecArray, { folded, original }: Text): FormMatch {
  const { index: start, 0: text } = match;
  const end = start + text.length;
  return {
    start,
    end,
    text,
    groups: match.groups ?? {},
    spanOf: (name) => {
      const [from, to] = match.indices?.groups?.[name] ?? [start, end];
      return { start: from, end: to };
    },
    folded,
    original,
  };
}
