import type { ListedRule } from "../../model/listed-rule.js";
import { familyOf } from "../../model/rule-selection.js";

/**
 * Rules and families with names almost like this one, the likest first: a few letters apart, or the same but for the family.
 *
 * @example similarNames("trem", rules)  // ["term"]
 */
export function similarNames(name: string, rules: readonly Pick<ListedRule, "rule">[]): string[] {
  const names = new Set(rules.flatMap(({ rule }) => [familyOf(rule), rule]));
  return Array.from(names, (known) => ({ known, distance: known.endsWith(`/${name}`) ? 0 : editDistance(name, known) }))
    .filter(({ distance }) => distance <= Math.max(2, name.length / 4))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ known }) => known);
}

const MOST = 5;

/** Letters to change, put in, take out or exchange with their neighbour. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isExchange = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]?.push(
        Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + (isSame ? 0 : 1),
          isExchange ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(a.length, b.length);
}
