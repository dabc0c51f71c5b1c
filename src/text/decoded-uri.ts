/** A part of an address with the characters that its `%` signs stand for; as it is where they stand for none. */
export function decodedUri(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
