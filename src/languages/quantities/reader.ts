import { once } from "../../model/once.js";
import type { Span } from "../../model/span.js";
import { foldFigures } from "./fold-figures.js";
import type { AddFromWatched, Form, FormMatch, Numerals } from "./form.js";
import type { Quantity } from "./quantity.js";
import { type Matcher, matcherOf, type Row, type RowSet, type Rows, rowsByStart, watchForms } from "./rows.js";
import { type OpenWatch, Watch, type Watched } from "./watch.js";
import { endOfWord, wordFinder } from "./words-at.js";

/**
 * Reads all quantities of a text, in order and without overlaps. `numerals` is what a form begins with where it does not say; `besides`
 * add to each quantity what the words around it say. `open` gives the table of what is watched for, where it has been made before. Time is
 * linear in the text's length.
 */
export function createReader(
  forms: readonly Form[],
  numerals: Numerals,
  besides: readonly AddFromWatched[] = [],
  open?: OpenWatch,
): (text: string) => readonly Quantity[] {
  const numeral = matcherOf(numerals.pattern ?? "(?!)");
  const watch = new Watch(open);
  const adders = besides.map((addWatched) => addWatched(watch));
  const table = once(() => tableOf(rowsByStart(forms, numerals, watch)));
  return (original) => {
    const { listAt, rows, wanted } = table();
    const levelled = foldFigures(original);
    watch.take(levelled);
    rows.markWanted(wanted, levelled);
    const text: Text = { folded: levelled, original, rows: rows.all, wanted, found: [], numeral, numeralAt: -1 };
    for (let index = 0; index < levelled.length; ) {
      const wordEnd = endOfWord(text.folded, index);
      const list = listAt(text.folded, index, wordEnd);
      const before = text.found.length;
      const end = list && readAt(index, list, text);
      if (end !== undefined && text.found.length === before) text.folded = masked(text.folded, index, end);
      index = end ?? Math.max(index + 1, wordEnd);
    }
    return adders.reduce<readonly Quantity[]>(
      (found, add) => (found.length === 0 ? found : add(levelled, found)),
      text.found,
    );
  };
}

/** What a reader of these forms watches for. */
export function watchedBy(forms: readonly Form[], besides: readonly AddFromWatched[]): Watched {
  const watch = new Watch();
  for (const addWatched of besides) addWatched(watch);
  watchForms(forms, watch);
  return watch.sources;
}

/** A text with what was read of it so far. */
interface Text {
  /** The levelled text; words that hold no number are masked once they were read. */
  folded: string;
  readonly original: string;
  readonly found: Quantity[];
  readonly rows: readonly Row[];
  /** The rows that the text may hold. */
  readonly wanted: RowSet;
  readonly numeral: Matcher;
  /** Where a numeral was last looked for, and where it ends; nothing where there is none. */
  numeralAt: number;
  numeralEnd?: number | undefined;
}

/** Where forms may begin, and what is kept of one text at a time: a set made for each text would be most of what reading throws away. */
interface Table extends Pick<Text, "wanted"> {
  readonly listAt: ListAt;
  readonly rows: Rows;
}

const tableOf = (rows: Rows): Table => ({ listAt: listFinder(rows), rows, wanted: rows.none() });

type ListAt = (folded: string, index: number, wordEnd: number) => RowSet | undefined;

/** A text without a word that holds no number, where a numeral follows it: 统一六国 has 六, which is not the end of 一六. */
const masked = (folded: string, start: number, end: number): string =>
  HAN_NUMERAL.test(folded.charAt(end))
    ? folded.slice(0, start) + "\u00b7".repeat(end - start) + folded.slice(end)
    : folded;

const HAN_NUMERAL = /[零〇一二两三四五六七八九十百千万亿]/u;

/** Finds the rows that may begin at an offset. Most characters and words begin none, and are told by a table that is quickly looked up. */
function listFinder({ bySign, byWord }: Rows): ListAt {
  const lists = Array.from(new Set(bySign.values()));
  const signs = new Uint16Array(0x1_0000); // 1 + the number of the list; eight times smaller than an array of lists
  for (const [code, list] of bySign) signs[code] = 1 + lists.indexOf(list);
  const wordAt = wordFinder(byWord);
  return (folded, index, wordEnd) => {
    const word = wordEnd > index ? wordAt(folded, index, wordEnd) : undefined;
    if (word !== undefined) return word;
    const number = signs[folded.charCodeAt(index)] ?? 0;
    return number === 0 ? undefined : lists[number - 1];
  };
}

/** The offset at which reading goes on after the first row that reads something; nothing where none does. */
function readAt(index: number, list: RowSet, text: Text): number | undefined {
  for (let word = 0; word < list.length; word += 1) {
    for (let left = (list[word] ?? 0) & (text.wanted[word] ?? 0); left !== 0; left &= left - 1) {
      const row = text.rows[word * 32 + 31 - Math.clz32(left & -left)];
      const end = row && readRow(row, index, text);
      if (end !== undefined) return end;
    }
  }
  return undefined;
}

/** Where what a row reads at an offset ends; nothing where it reads nothing. */
function readRow(row: Row, index: number, text: Text): number | undefined {
  const { form } = row;
  if (form.beforeNumeral === "" && endOfNumeral(index, text) === undefined) return undefined;
  const match = form.beforeNumeral === undefined ? wholeMatch(row, index, text) : aboutNumeral(row, index, text);
  const quantities = match && form.read(match);
  if (match === undefined || quantities === undefined) return undefined;
  for (const quantity of quantities) text.found.push(quantity);
  return match.end;
}

function wholeMatch({ at }: Row, index: number, { folded, original }: Text): FormMatch | undefined {
  const match = at.exec(index, folded);
  if (match === null) return undefined;
  const [text] = match;
  const [start, end] = [index, index + text.length];
  const spanOf = (name: string): Span => spanIn(at.indices(index, folded), name) ?? { start, end };
  return { start, end, text, groups: match.groups ?? {}, spanOf, folded, original };
}

/** What stands before a numeral, the numeral, and what follows it: nothing where one of them does not match. */
function aboutNumeral({ before, at }: Row, index: number, text: Text): FormMatch | undefined {
  const { folded, original } = text;
  const lead = before?.exec(index, folded);
  if (lead === null) return undefined;
  const start = index + (lead?.[0].length ?? 0);
  const numeralEnd = endOfNumeral(start, text);
  const tail = numeralEnd === undefined ? null : at.exec(numeralEnd, folded);
  if (numeralEnd === undefined || tail === null) return undefined;
  const end = numeralEnd + tail[0].length;
  const spanOf = (name: string): Span =>
    spanIn(at.indices(numeralEnd, folded), name) ??
    (before && spanIn(before.indices(index, folded), name)) ?? { start: index, end };
  return {
    start: index,
    end,
    text: folded.slice(index, end),
    groups: groupsOf(lead, tail, folded.slice(start, numeralEnd)),
    spanOf: (name) => (name === "n" ? { start, end: numeralEnd } : spanOf(name)),
    folded,
    original,
  };
}

/** The groups of what stands before a numeral and of what follows it. Those of a match are its own, and are added to. */
function groupsOf(
  lead: RegExpExecArray | undefined,
  { groups: after }: RegExpExecArray,
  n: string,
): Record<string, string | undefined> {
  if (lead?.groups !== undefined) return { ...lead.groups, ...after, n };
  if (after === undefined) return { n };
  after.n = n;
  return after;
}

/** Where the numeral ends that begins at a place. Forms ask for the same place one after another. */
function endOfNumeral(index: number, text: Text): number | undefined {
  if (text.numeralAt !== index) {
    const found = text.numeral.exec(index, text.folded);
    text.numeralAt = index;
    text.numeralEnd = found === null ? undefined : index + found[0].length;
  }
  return text.numeralEnd;
}

function spanIn(indices: ReturnType<Matcher["indices"]>, name: string): Span | undefined {
  const [start, end] = indices[name] ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
}
