/** A text in small letters, where they take the same room, so that offsets stay: `ΑΒΓ` is `αβγ`, but İ stays as it is. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

/** The offsets at which a text that is not empty stands in another, in ascending order and without overlap. */
export function occurrencesIn(content: string, wanted: string): number[] {
  const starts: number[] = [];
  for (let start = content.indexOf(wanted); start >= 0; start = content.indexOf(wanted, start + wanted.length))
    starts.push(start);
  return starts;
}
