/**
 * Whether a word is the adjective or the people of a place, as English makes them by rule: `Sichuanese`, `Beijingers`, `Lhasan`, `Kashgari`.
 * Both are in small letters; others, such as Cantonese, are terms of a glossary.
 */
export const isDemonymOf = (word: string, name: string): boolean =>
  name.length >= SHORTEST && word.startsWith(name) && ENDING.test(word.slice(name.length));

const SHORTEST = 4; // letters
const ENDING = /^(?:n?ese|n?ers?|i?ans?|ns?|is?|ites?)$/u;
