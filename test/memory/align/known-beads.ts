import { readFileSync } from "node:fs";
import type { AlignedText, Bead } from "../../../src/memory/align/index.js";

/** Two texts whose beads are known. */
export interface KnownBeads {
  readonly source: AlignedText;
  readonly target: AlignedText;
  readonly beads: readonly Pick<Bead, "source" | "target">[];
}

/** A text with its translation, a bead a line: sentences parted by ` | `, both sides by a tab; a side may be empty. */
export function knownBeads(name: string): KnownBeads {
  const text = readFileSync(new URL(`texts/${name}.txt`, import.meta.url), "utf8");
  const rows = text
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t").map((side) => side.split(" | ").filter(Boolean)));
  const counted = [0, 0];
  const beads = rows.map((sides) => {
    const [source = [], target = []] = sides.map((sentences, side) => {
      const first = counted[side] ?? 0;
      counted[side] = first + sentences.length;
      return sentences.map((_, at) => first + at);
    });
    return { source, target };
  });
  const sideOf = (side: number): AlignedText => ({ sentences: rows.flatMap((sides) => sides[side] ?? []) });
  return { source: sideOf(0), target: sideOf(1), beads };
}
