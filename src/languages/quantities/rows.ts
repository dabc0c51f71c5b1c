import { startsOf } from "./edges.js";
import type { Form, Starts } from "./form.js";
import { type IsMet, watchFor } from "./need.js";
import { parsePattern } from "./pattern.js";
import { edge } from "./surroundings.js";
import type { Watch } from "./watch.js";

/** A form that is ready to be tried. */
export interface Row {
  readonly form: Form;
  /** The pattern at a place of a text. */
  readonly at: Matcher;
  /** The number by which its pattern is watched for. */
  readonly watched: number;
  readonly needs?: Need;
  /** What stands before the numeral that the form is about; nothing where the form begins with it. */
  readonly before?: Matcher;
}

/** What a text has to hold; rows that need the same share it. */
export interface Need {
  readonly id: number;
  readonly isMet: IsMet;
}

/** A pattern at an offset of a levelled text. */
export interface Matcher {
  /** What it matches there; `null` where it does not match. */
  exec(index: number, folded: string): RegExpExecArray | null;
  /** Where its named groups begin and end. It is asked for few matches, and to know it of all would take half of their time. */
  indices(index: number, folded: string): Readonly<Record<string, readonly [number, number] | undefined>>;
}

/** Rows in the order of the forms. Characters and words that begin the same forms share a list. */
export interface RowList {
  readonly id: number;
  readonly rows: readonly Row[];
}

/** The rows that may begin with a character, by its code, and with a word of Latin letters. */
export interface Rows {
  readonly bySign: ReadonlyMap<number, RowList>;
  readonly byWord: ReadonlyMap<string, RowList>;
  /** How many lists and needs there are: their ids are below. */
  readonly lists: number;
  readonly needs: number;
}

/** Lists forms by what they begin with: by `numerals` where they do not say. */
export function rowsByStart(forms: readonly Form[], numerals: Starts, watch: Watch): Rows {
  const needs = new Map<string, Need>();
  const needOf = needsBySource(needs, watch);
  const rows = forms.map((form) => rowOf(form, watch, needOf));
  const [bySign, byWord] = [new Map<string, number[]>(), new Map<string, number[]>()];
  forms.forEach(({ starts: { signs = "", words = [] } = numerals }, number) => {
    for (const sign of new Set(signs)) push(bySign, sign, number);
    for (const word of words) push(byWord, word, number);
  });
  const lists = new Map<string, RowList>();
  const listOf = listsOf(rows, lists);
  return {
    bySign: new Map(Array.from(bySign, ([sign, numbers]) => [sign.charCodeAt(0), listOf(numbers)])),
    byWord: new Map(
      Array.from(byWord, ([word, own]) => [word, listOf(inOrder([...own, ...(bySign.get(word.charAt(0)) ?? [])]))]),
    ),
    lists: lists.size,
    needs: needs.size,
  };
}

const inOrder = (numbers: readonly number[]): number[] => Array.from(new Set(numbers)).sort((a, b) => a - b);

/** Makes a list of rows, by their numbers; those of the same rows are one. */
function listsOf(all: readonly Row[], lists: Map<string, RowList>): (numbers: readonly number[]) => RowList {
  return (numbers) => {
    const key = numbers.join();
    const list = lists.get(key) ?? { id: lists.size, rows: all.filter((_, number) => numbers.includes(number)) };
    lists.set(key, list);
    return list;
  };
}

function needsBySource(needs: Map<string, Need>, watch: Watch): (source: string) => Need {
  return (source) => {
    const need = needs.get(source) ?? { id: needs.size, isMet: watchFor(source, watch) };
    needs.set(source, need);
    return need;
  };
}

const rowOf = (form: Form, watch: Watch, needOf: (source: string) => Need): Row => ({
  form,
  at: matcherOf(form.pattern),
  watched: watch.add(sourceOf(form)),
  ...(form.beforeNumeral && { before: matcherOf(form.beforeNumeral) }),
  ...(form.needs !== undefined && { needs: needOf(form.needs) }),
});

/** The source by which a form is watched for. Of a form about a numeral it is what stands beside the numeral. */
const sourceOf = ({ beforeNumeral = "", pattern }: Form): string =>
  pattern.length > LONGEST ? "" : `(?:${beforeNumeral}).?(?:${pattern})`;

/** A longer pattern takes longer to be taken apart than it is worth: any text may hold it. */
const LONGEST = 400;

/**
 * The matcher of a pattern, which is compiled when it is first asked for. V8 would interpret it at first, and to prepare that takes it
 * seven times as long as to compile it, which it does at once where a text is long.
 */
export function matcherOf(pattern: string): Matcher {
  const [plain, indexed] = [executorOf(pattern, "uy"), executorOf(pattern, "duy")];
  return { exec: plain, indices: (index, folded) => indexed(index, folded)?.indices?.groups ?? {} };
}

function executorOf(pattern: string, flags: string): Matcher["exec"] {
  const mayBegin = edge(() => startsOf(parsePattern(pattern)));
  let here: RegExp | undefined;
  return (index, folded) => {
    if (!mayBegin(folded.charCodeAt(index))) return null;
    if (here === undefined) {
      here = new RegExp(pattern, flags);
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
