import type { WordPart } from "../../languages/zh/word-part.js";
import type { Words } from "../../languages/zh/words.js";
import type { Span } from "../../model/span.js";
import type { TermMatch } from "../../model/term-match.js";
import { isHan } from "../../text/punctuation.js";

/** A stretch of running text, such as a sentence, and the glossary's terms in it (ascending, without overlap). */
export interface Passage {
  readonly text: string;
  readonly terms: readonly TermMatch[];
}

/**
 * What a token is: a word by its part of speech, a `word` of which the dictionary says no more, a term of the glossary, a `character`
 * that is no word of two or more, a run of `latin` letters and digits or of `digits`, or a `mark` (also a space).
 */
export type TokenPart = WordPart | "word" | "term" | "character" | "latin" | "digits" | "mark";

/** A stretch of a passage that counts as one word or mark. */
export interface Token extends Span {
  readonly text: string;
  readonly part: TokenPart;
  readonly term?: TermMatch;
}

/** A passage cut into tokens, which cover it whole. */
export interface Tokens {
  readonly text: string;
  readonly list: readonly Token[];
  /** Index of the token that begins at an offset, or -1. */
  readonly startingAt: (offset: number) => number;
  /** Index of the token that ends at an offset, or -1. */
  readonly endingAt: (offset: number) => number;
}

/** Cuts a passage into tokens: the terms of the glossary as they stand, and the words between them. */
export function tokenise({ text, terms }: Passage, words: Words): Tokens {
  const list: Token[] = [];
  let from = 0;
  for (const term of terms) {
    cutInto(list, text, { start: from, end: term.span.start }, words);
    list.push({ ...term.span, text: text.slice(term.span.start, term.span.end), part: "term", term });
    from = term.span.end;
  }
  cutInto(list, text, { start: from, end: text.length }, words);
  const starts = new Int32Array(text.length + 1).fill(-1);
  const ends = new Int32Array(text.length + 1).fill(-1);
  for (const [index, { start, end }] of list.entries()) {
    starts[start] = index;
    ends[end] = index;
  }
  return { text, list, startingAt: (offset) => starts[offset] ?? -1, endingAt: (offset) => ends[offset] ?? -1 };
}

function cutInto(list: Token[], text: string, { start, end }: Span, words: Words): void {
  if (start >= end) return;
  const piece = text.slice(start, end);
  let from = 0;
  for (const span of [...cutBesideDates(piece, words), { start: piece.length, end: piece.length }]) {
    for (let at = from; at < span.start; at += 1) list.push(tokenOf(piece, { start: at, end: at + 1 }, start, "mark"));
    for (const part of splitOffice(piece, span))
      list.push(tokenOf(piece, part, start, partOf(piece.slice(part.start, part.end), words)));
    from = span.end;
  }
}

/** The words of a text; those after a date begin after it: 1994年|中央, not 年中|央. */
function* cutBesideDates(text: string, words: Words): Generator<Span> {
  let from = 0;
  for (const end of [...Array.from(text.matchAll(DATE), ({ index, 0: date }) => index + date.length), text.length]) {
    for (const span of words.cut(text.slice(from, end))) yield { start: from + span.start, end: from + span.end };
    from = end;
  }
}

/** 委员会主任 is a word of the dictionary and two of ours: the body, and who leads it. */
function splitOffice(piece: string, { start, end }: Span): Span[] {
  const [, body = ""] = OFFICE.exec(piece.slice(start, end)) ?? [];
  if (body === "") return start < end ? [{ start, end }] : [];
  return [
    { start, end: start + body.length },
    { start: start + body.length, end },
  ];
}

const OFFICE =
  /^(.*(?:委员会|中心|国务院|办公室|研究所|研究院|公司|集团|法院|大学|协会|党委|政府|总局|省委|市委|县委|区委|外交部|国防部|商务部|公安部|卫健委|发改委))((?:新闻)?发言人|(?:常务)?副?(?:主任|书记|主席|总理|院长|所长|局长|部长|会长|校长|总裁|经理|董事长|秘书长|庭长))$/u;

const DATE = /[0-9０-９][年月日时]/gu;

const tokenOf = (piece: string, span: Span, offset: number, part: TokenPart): Token => ({
  start: offset + span.start,
  end: offset + span.end,
  text: piece.slice(span.start, span.end),
  part,
});

/** What the dictionary says of single characters is passed over: nearly all of them stand in names too. */
function partOf(word: string, words: Words): TokenPart {
  if (!isHan(word.charCodeAt(0))) return DIGITS.test(word) ? "digits" : "latin";
  if (word.length === 1) return "character";
  const part = words.partOf(word) ?? "word";
  return part === "person" && word.length === 2 && isDivision(word, words) ? "place" : part;
}

/** Whether the dictionary knows a place by its name and a level, as it does 上犹县. It takes some such names for people. */
export const isDivision = (word: string, words: Words): boolean =>
  DIVISIONS.some((level) => words.partOf(word + level) === "place");

const DIVISIONS = ["市", "县", "区", "省", "州"];

const DIGITS = /^[0-9０-９]+$/u;

/** Whether a token is the name of a place, by the dictionary or by the glossary. */
export const isPlace = ({ part, term }: Token): boolean => part === "place" || term?.concept.kind === "place";

/** Whether a token is the name of an organisation, by the dictionary or by the glossary. */
export const isOrganisation = ({ part, term }: Token): boolean =>
  part === "organisation" || term?.concept.kind === "organisation";
