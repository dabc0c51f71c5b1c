import type { Form, Starts } from "./form.js";
import { finderOf, type IsMet } from "./need.js";
import type { Watch } from "./watch.js";

/** A form that is ready to be tried. */
export interface Row {
  readonly form: Form;
  /** The pattern at a place of a text. */
  readonly at: Matcher;
  /** What stands before the numeral that the form is about; nothing where the form begins with it. */
  readonly before?: Matcher;
}

/** A pattern at an offset of a levelled text. */
export interface Matcher {
  /** What it matches there; `null` where it does not match. */
  exec(index: number, folded: string): RegExpExecArray | null;
  /** Where its named groups begin and end. It is asked for few matches, and to know it of all would take half of their time. */
  indices(index: number, folded: string): Readonly<Record<string, readonly [number, number] | undefined>>;
}

/** A set of rows, with a bit for each by its number. */
export type RowSet = Uint32Array;

/** The rows of a reader in the order of its forms, which numbers them. */
export interface Rows {
  readonly all: readonly Row[];
  /** The rows that may begin with a character, by its code, and with a word of Latin letters. Those that begin the same forms share a set. */
  readonly bySign: ReadonlyMap<number, RowSet>;
  readonly byWord: ReadonlyMap<string, RowSet>;
  /** Makes a set hold the rows that may be found in the text that the watch has taken last. */
  readonly markWanted: (wanted: RowSet, folded: string) => void;
  /** A set that holds none. */
  readonly none: () => RowSet;
}

/** Lists forms by what they begin with: by `numerals` where they do not say. */
export function rowsByStart(forms: readonly Form[], numerals: Starts, watch: Watch): Rows {
  const [bySign, byWord] = [new Map<string, number[]>(), new Map<string, number[]>()];
  forms.forEach(({ starts: { signs = "", words = [] } = numerals }, number) => {
    for (const sign of new Set(signs)) push(bySign, sign, number);
    for (const word of words) push(byWord, word, number);
  });
  const none = (): RowSet => new Uint32Array(Math.ceil(forms.length / 32));
  const setOf = setsOf(none);
  return {
    all: forms.map(rowOf),
    bySign: new Map(Array.from(bySign, ([sign, numbers]) => [sign.charCodeAt(0), setOf(numbers)])),
    byWord: new Map(
      Array.from(byWord, ([word, own]) => [word, setOf([...own, ...(bySign.get(word.charAt(0)) ?? [])])]),
    ),
    markWanted: wantedBy(forms, watch, none()),
    none,
  };
}

function setsOf(none: () => RowSet): (numbers: readonly number[]) => RowSet {
  const known = new Map<string, RowSet>();
  return (numbers) => {
    const set = none();
    for (const number of numbers) addTo(set, number);
    const key = set.join();
    const same = known.get(key) ?? set;
    known.set(key, same);
    return same;
  };
}

const addTo = (set: RowSet, number: number): void => {
  set[number >>> 5] = (set[number >>> 5] ?? 0) | (1 << (number & 31));
};

/** A row is wanted where the text may hold both its pattern and what it needs. Where the watch does not tell yet, the needs are looked for. */
function wantedBy(forms: readonly Form[], watch: Watch, none: RowSet): Rows["markWanted"] {
  const [patterns, needed] = watchForms(forms, watch);
  const finders = new Map<string, IsMet>();
  for (const { needs } of forms) if (needs !== undefined) finders.set(needs, finderOf(needs));
  return (wanted, folded) => {
    const { held } = watch;
    if (held !== undefined) {
      for (let word = 0; word < none.length; word += 1)
        wanted[word] = (held[patterns + word] ?? 0) & (held[needed + word] ?? 0);
      return;
    }
    wanted.set(none);
    const met = new Set(Array.from(finders).flatMap(([needs, isMet]) => (isMet(folded) ? needs : [])));
    forms.forEach(({ needs }, number) => {
      if (needs === undefined || met.has(needs)) addTo(wanted, number);
    });
  };
}

/** Watches for the patterns of forms, and for what they need. Gives where each of the two begin. */
export const watchForms = (forms: readonly Form[], watch: Watch): readonly [patterns: number, needs: number] => [
  watch.addBlock(forms.map(sourceOf)),
  watch.addBlock(forms.map(({ needs }) => needs)),
];

function rowOf(form: Form): Row {
  const at = matcherOf(form.pattern);
  return form.beforeNumeral ? { form, at, before: matcherOf(form.beforeNumeral) } : { form, at };
}

/** The source by which a form is watched for. Of a form about a numeral it is what stands beside the numeral. */
const sourceOf = ({ beforeNumeral = "", pattern }: Form): string | undefined =>
  pattern.length > LONGEST ? undefined : `(?:${beforeNumeral}).?(?:${pattern})`;

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
  let here: RegExp | undefined;
  return (index, folded) => {
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
