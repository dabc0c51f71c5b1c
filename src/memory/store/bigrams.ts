/**
 * The pairs of neighbouring code units of a key, each once, as numbers; the single code unit of a key that has no other. Found sentences
 * are those that share the rarest of them.
 */
export function bigramsOf(key: string): readonly number[] {
  const found = new Set<number>();
  for (let at = 0; at < Math.max(1, key.length - 1); at += 1) found.add(bigramAt(key, at));
  return Array.from(found);
}

/** The bigram at an index of a key. */
export function bigramAt(key: string, at: number): number {
  return key.length < 2 ? key.charCodeAt(0) || 0 : key.charCodeAt(at) * 0x10000 + key.charCodeAt(at + 1);
}
