import type { Clue, Evidence } from "./index.js";

/** Foreign names that differ in a single character (哈利法·哈夫塔尔, 卡利法·哈夫塔尔): asked about where the rarer one stands. */
export function* findSpelledTwoWays({ lines }: Evidence): Generator<Clue> {
  const names = new Map<string, { count: number; first: Omit<Clue, "rule" | "values"> }>();
  for (const line of lines) {
    if (!line.text.includes("·")) continue;
    for (const { index, 0: name } of line.text.matchAll(NAME)) {
      const known = names.get(name);
      if (known) known.count += 1;
      else names.set(name, { count: 1, first: { line, offset: index } });
    }
  }
  const byGap = new Map<string, string>();
  for (const [name, { count, first }] of names) {
    for (const key of withOneOut(name)) {
      const other = byGap.get(key);
      const there = other === undefined ? undefined : names.get(other);
      byGap.set(key, other ?? name);
      if (other === undefined || there === undefined) continue;
      const isRarer = count <= there.count;
      const [found, expected] = isRarer ? [name, other] : [other, name];
      yield { rule: "source/spelled-two-ways", ...(isRarer ? first : there.first), values: { found, expected } };
      break;
    }
  }
}

const NAME = /\p{Script=Han}{2,6}(?:·\p{Script=Han}{2,6})+/gu;

/** The name with each of its characters blanked in turn: two names that share one differ in that character alone. */
const withOneOut = (name: string): string[] =>
  Array.from(name, (_, at) => `${name.slice(0, at)}?${name.slice(at + 1)}`);
