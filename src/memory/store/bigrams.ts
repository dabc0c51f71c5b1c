/**
 * The pairs of neighbouring code units of a key, each once, as numbers; the single code unit of a key that has no other. Found sentences
 * are those that share the rarest of them.
 */
export function bigramsOf(key: string): readonly number[] {
  if (key.length === 1) return [key.charCodeAt(0)];
  const found = new Set<number>();
  for (let index = 1; index < key.length; index += 1)
    found.add(key.charCodeAt(index - 1) * 0x10000 + key.charCodeAt(index));
  return Array.from(found);
}
