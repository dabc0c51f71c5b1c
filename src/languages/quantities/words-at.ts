/** Looks words of small Latin letters up in a table. Most words of a text are in none, and are told without a copy of them. */
export function wordFinder<Value>(
  table: ReadonlyMap<string, Value>,
): (text: string, start: number, end: number) => Value | undefined {
  const mayBeWord = new Uint8Array(WORD_KEYS);
  for (const word of table.keys()) mayBeWord[wordKey(word, 0, word.length)] = 1;
  return (text, start, end) =>
    end > start && mayBeWord[wordKey(text, start, end)] === 1 ? table.get(text.slice(start, end)) : undefined;
}

/** A number that most words have for themselves, made of the first two letters, the last one and the length. */
const wordKey = (text: string, start: number, end: number): number =>
  ((text.charCodeAt(start) * 31 + text.charCodeAt(Math.min(start + 1, end - 1))) * 31 +
    text.charCodeAt(end - 1) * 7 +
    end -
    start) &
  (WORD_KEYS - 1);

const WORD_KEYS = 1 << 13;

/** The offset at which the word of small Latin letters ends that begins at an offset; the same offset where none begins. */
export function endOfWord(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** Whether a code unit is a small letter from a to z, as a levelled English text has them. */
export const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
