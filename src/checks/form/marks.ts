/** A mark of a pair without its partner: `(`, `“`. */
export interface LoneMark {
  readonly mark: string;
  readonly index: number;
}

/** Closing bracket by opening one; full-width ones are those of the source. */
const BRACKETS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const FOLDED: Readonly<Record<string, string>> = {
  "（": "(",
  "）": ")",
  "［": "[",
  "］": "]",
  "〔": "[",
  "〕": "]",
  "【": "[",
  "】": "]",
};

/** Brackets of a text, of half or full width, that have no partner; enumerators (`a)`, `1）`) ask for none. */
export function loneBrackets(text: string): LoneMark[] {
  if (!HAS_BRACKET.test(text)) return [];
  const open: LoneMark[] = [];
  const lone: LoneMark[] = [];
  for (const { index, 0: found, groups } of text.matchAll(BRACKET)) {
    const mark = FOLDED[found] ?? found;
    if (BRACKETS[mark] !== undefined) open.push({ mark, index });
    else if (BRACKETS[open.at(-1)?.mark ?? ""] === mark) open.pop();
    else if (groups?.enumerator === undefined) lone.push({ mark, index });
  }
  return [...lone, ...open];
}

const HAS_BRACKET = /[()[\]{}（）［］〔〕【】]/u;
/** A bracket; with `enumerator`, one that closes a number or a letter at a list item's head: "1)", "; b)". */
const BRACKET =
  /(?<=(?<enumerator>(?:^|[\s,;:，；：、。])(?:\p{N}{1,3}|[A-Za-z]|[ivx]{1,5})))[)）]|[()[\]{}（）［］〔〕【】]/gu;

/**
 * Double quotes of a text without a partner: curly ones by direction, straight ones where their number is odd. A mark behind a figure may
 * be inches (`6"`) and is then none; a curly and a straight mark make a pair.
 */
export function loneQuotes(text: string): LoneMark[] {
  if (!HAS_QUOTE.test(text)) return [];
  const open: LoneMark[] = [];
  const lone: LoneMark[] = [];
  const straight: (LoneMark & { readonly mayBeInches: boolean })[] = [];
  for (const { index, 0: mark } of text.matchAll(QUOTE)) {
    const mayBeInches = isDigit(text.charAt(index - 1));
    if (mark === '"') straight.push({ mark, index, mayBeInches });
    else if (OPENING.has(mark)) open.push({ mark, index });
    else if (open.pop() === undefined && !mayBeInches) lone.push({ mark, index });
  }
  const isOdd = straight.length % 2 === 1 && straight.filter(({ mayBeInches }) => !mayBeInches).length % 2 === 1;
  if (!isOdd) return [...lone, ...open];
  return [...lone, ...open.slice(0, -1), ...straight.slice(-1)];
}

const HAS_QUOTE = /["“”„「」『』«»]/u;
const QUOTE = /["“”„「」『』«»]/gu;
const OPENING: ReadonlySet<string> = new Set(["“", "„", "「", "『", "«"]);
const isDigit = (character: string): boolean => /^\p{Nd}$/u.test(character);
