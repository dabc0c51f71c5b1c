/**
 * Readings of single characters as one text, so that they are read without the package that knows them: a line for each set of readings, the
 * readings, a blank, and the characters that are read so.
 *
 * @example packSyllables([["不", ["bu"]], ["长", ["chang", "zhang"]]]) // "bu 不\nchang,zhang 长"
 */
export function packSyllables(readings: Iterable<readonly [string, readonly string[]]>): Uint8Array {
  const characters = new Map<string, string>();
  for (const [character, syllables] of readings) {
    const key = syllables.join(",");
    characters.set(key, (characters.get(key) ?? "") + character);
  }
  const lines = Array.from(characters, ([key, text]) => `${key} ${text}`);
  return new TextEncoder().encode(lines.join("\n"));
}

/** The readings of each character of such a text. */
export function unpackSyllables(bytes: Uint8Array): ReadonlyMap<string, readonly string[]> {
  const readings = new Map<string, readonly string[]>();
  for (const line of new TextDecoder().decode(bytes).split("\n")) {
    const blank = line.indexOf(" ");
    const syllables = line.slice(0, blank).split(",");
    for (const character of line.slice(blank + 1)) readings.set(character, syllables);
  }
  return readings;
}
