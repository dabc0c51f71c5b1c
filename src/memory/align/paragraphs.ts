import type { DocumentTables } from "./material.js";

/** What the paragraphs of both sides say for a bead: a logarithm. A stretch is its first sentence and the one after its last. */
export type ParagraphsSay = (source: readonly [number, number], target: readonly [number, number]) => number;

/**
 * Translators keep most paragraphs: a bead begins one on both sides or on none, and holds no beginning within. Nothing is said where one
 * side has far more paragraphs than the other, or where nothing is known of them.
 */
export function paragraphsOf({ source, target }: DocumentTables): ParagraphsSay {
  const { opens: ofSource } = source;
  const { opens: ofTarget } = target;
  if (ofSource === undefined || ofTarget === undefined) return () => 0;
  const [many, few] = [count(ofSource), count(ofTarget)].sort((a, b) => b - a);
  const likeness = (few ?? 0) / Math.max(1, many ?? 0);
  if (likeness < LEAST) return () => 0;
  const weight = (likeness - LEAST) / (1 - LEAST);
  const surprise = [ofSource, ofTarget].map((opens) => Math.log(opens.length / Math.max(1, count(opens))));
  return ([s, sEnd], [t, tEnd]) => {
    const begins = [ofSource[s] === 1, ofTarget[t] === 1];
    const inner = within(ofSource, s, sEnd) + within(ofTarget, t, tEnd);
    const start = begins[0] && begins[1] ? Math.min(...surprise) : begins[0] === begins[1] ? 0 : -AMISS;
    return weight * (start - AMISS * inner);
  };
}

const LEAST = 0.5; // of paragraphs of one side for one of the other
const AMISS = 1.5;

const count = (opens: Uint8Array): number => opens.reduce((sum, mark) => sum + mark, 0);

function within(opens: Uint8Array, first: number, end: number): number {
  let sum = 0;
  for (let at = first + 1; at < end; at += 1) sum += opens[at] ?? 0;
  return sum;
}
