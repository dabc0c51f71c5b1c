import { isStreetAt } from "../../languages/zh/streets.js";
import { loadWords } from "../../languages/zh/words.js";
import type { Span } from "../../model/span.js";
import type { TermMatch } from "../../model/term-match.js";
import { simplifyText } from "../../text/fold.js";
import { isHan } from "../../text/punctuation.js";
import { isAcrossWords } from "./across-words.js";

/**
 * The matches that are names: a short match that a word of the text begins or ends within is none. 国家 in 发展中国家 leaves no 中国. The
 * dictionary has no say over longer matches, for it cuts names that it does not know. Measured on two-character matches, precision rises
 * from 92.2 to 94.9 %, at a recall of 98.9 %.
 */
export function withoutSplitWords(text: string, matches: readonly TermMatch[]): readonly TermMatch[] {
  const short = matches.filter(isJudged);
  if (short.length === 0) return matches;
  const words = wordsAround(text, short);
  const simplified = simplifyText(text);
  let from = 0;
  return matches.filter((match) => {
    if (!isJudged(match)) return true;
    const { span } = match;
    while (from < words.length && (words[from]?.end ?? 0) <= span.start) from += 1;
    return !isStraddled(span, words, from, isStreetAt(simplified, span.end)) && !isAcrossWords(simplified, match);
  });
}

/** A name of two characters, or a city's of three whose last two are a word that is no place: 成都市 in 变成都市人. */
const isJudged = ({ span: { start, end }, term: { text } }: TermMatch): boolean =>
  end - start <= SHORT || (end - start === SHORT + 1 && text.endsWith("市") && isCommonWord(text.slice(1)));

const SHORT = 2;

const isCommonWord = (text: string): boolean => loadWords().has(text) && loadWords().partOf(text) !== "place";

/**
 * Whether one of the words from `from` on that begin before the end of a span straddles a border of it. Words ascend. Of a street the
 * dictionary does not know where its name ends: 陕西|南路 holds no 西南.
 */
function isStraddled(span: Span, words: readonly Span[], from: number, isStreet: boolean): boolean {
  for (let index = from; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.start >= span.end) return false;
    if (beginsBefore(word, span) || (!isStreet && endsAfter(word, span))) return true;
  }
  return false;
}

const beginsBefore = (word: Span, { start, end }: Span): boolean =>
  word.start < start && word.end > start && word.end < end;

const endsAfter = (word: Span, { start, end }: Span): boolean =>
  word.start > start && word.start < end && word.end > end;

/** The words of the stretches of Chinese characters that the matches stand in: the rest of the text has no say over them. */
function wordsAround(text: string, matches: readonly TermMatch[]): Span[] {
  const { cut } = loadWords();
  const words: Span[] = [];
  let end = 0;
  for (const { span } of matches) {
    if (span.start < end) continue;
    const start = borderFrom(text, span.start, -1);
    end = borderFrom(text, span.end, 1);
    for (const word of cut(text.slice(start, end))) words.push({ start: start + word.start, end: start + word.end });
  }
  return words;
}

function borderFrom(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  while (isHan(text.charCodeAt(step === 1 ? at : at - 1))) at += step;
  return at;
}
