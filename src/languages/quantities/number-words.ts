/** Words that count up in even steps, with their values: `countUp("ten twenty", 10, 10)` → `{ ten: 10, twenty: 20 }`. */
export const countUp = (words: string, first = 1, step = 1): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(" ").map((word, index) => [word, first + index * step]));

/** English number words as far as twelve, in ascending order. */
export const upToTwelve = countUp("one two three four five six seven eight nine ten eleven twelve");
