import { foldFigures } from "./fold-figures.js";
import type { Quantity } from "./quantity.js";

/**
 * One way in which a language writes quantities. Forms are tried in the order of their table wherever one may begin, and the first
 * that reads something takes the text it matched.
 */
export interface Form {
  readonly id: string;
  /** The characters that it may begin with; where left out, the figures and numerals of its language. */
  readonly starts?: string;
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

/**
 * Reads all quantities of a text, in order and without overlaps. `numerals` are the characters that a form begins with where it does
 * not say. Time is linear in the text's length.
 */
export function createReader(forms: readonly Form[], numerals: string): (text: string) => Quantity[] {
  const rowsOf = rowsByStart(forms, numerals);
  return (original) => {
    const folded = foldFigures(original);
    const found: Quantity[] = [];
    for (let index = 0; index < folded.length; ) {
      const rows = rowsOf.get(folded.charCodeAt(index));
      index =
        rows === undefined || isInsideWord(folded, index) ? index + 1 : readAt(index, rows, folded, original, found);
    }
    return found;
  };
}

interface Row {
  readonly form: Form;
  readonly here: RegExp;
}

function rowsByStart(forms: readonly Form[], numerals: string): Map<number, Row[]> {
  const rowsOf = new Map<number, Row[]>();
  for (const form of forms) {
    const row = { form, here: new RegExp(form.pattern, "duy") };
    for (const sign of new Set(form.starts ?? numerals)) {
      const code = sign.charCodeAt(0);
      rowsOf.set(code, [...(rowsOf.get(code) ?? []), row]);
    }
  }
  return rowsOf;
}

/** Where to go on reading. */
function readAt(index: number, rows: readonly Row[], folded: string, original: string, found: Quantity[]): number {
  for (const { form, here } of rows) {
    here.lastIndex = index;
    const match = here.exec(folded);
    const quantities = match === null ? undefined : form.read(formMatch(match, folded, original));
    if (match === null || quantities === undefined) continue;
    found.push(...quantities);
    return index + match[0].length;
  }
  return index + 1;
}

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isInsideWord = (folded: string, index: number): boolean =>
  index > 0 && isLetter(folded.charCodeAt(index)) && isLetter(folded.charCodeAt(index - 1));

function formMatch(match: RegExpExecArray, folded: string, original: string): FormMatch {
  const whole = { start: match.index, end: match.index + match[0].length };
  return {
    ...whole,
    text: match[0],
    groups: match.groups ?? {},
    spanOf: (name) => {
      const [start, end] = match.indices?.groups?.[name] ?? [whole.start, whole.end];
      return { start, end };
    },
    folded,
    original,
  };
}
