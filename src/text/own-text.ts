/**
 * The same text in memory of its own: of a longer string V8 keeps the whole for a part of it, as long as anybody holds the part.
 *
 * @see V8, string.h: `SlicedString`
 */
export const ownText = (text: string): string =>
  text.length < SHORTEST_PART ? text : JSON.parse(JSON.stringify(text));

const SHORTEST_PART = 13; // characters; a shorter part is copied at once
