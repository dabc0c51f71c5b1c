import { bandAround } from "./band.js";
import type { LatticeBead } from "./lattice.js";
import type { Lexicon } from "./learn.js";
import type { DocumentTables, Material, TextTable } from "./material.js";
import { alignOnce, isTwoSided, scorersOf } from "./round.js";
import { shapes } from "./shapes.js";
import { partOf } from "./unit-table.js";

/** What moved paragraphs are told by. */
export interface MovedOptions {
  readonly lexicon: Lexicon;
  readonly material: Material;
}

/** Sentences that stand alone one after the other: the first, and the one after the last. */
interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** A bead that stands elsewhere in the order of the target than its neighbours do. */
interface MovedBead extends LatticeBead {
  readonly isMoved: true;
}

/** A bead, moved or not. */
export type PlacedBead = LatticeBead & { readonly isMoved?: true };

/**
 * The beads of a document with those of paragraphs that stand elsewhere in the translation: stretches that nothing answers in their place are
 * tried against each other, and taken where they fit far better than chance.
 */
export function withMoved(
  document: DocumentTables,
  beads: readonly LatticeBead[],
  options: MovedOptions,
): PlacedBead[] {
  const targets = longest(stretchesOf(beads, "target"));
  const found: MovedBead[] = [];
  for (const source of longest(stretchesOf(beads, "source"))) {
    const tried = targets.map((target) => ({ target, ...compared(document, source, target, options) }));
    const best = tried.toSorted((a, b) => b.gain - a.gain)[0];
    if (best === undefined || best.gain < LEAST_GAIN) continue;
    targets.splice(targets.indexOf(best.target), 1);
    found.push(...best.beads);
  }
  return found.length === 0 ? Array.from(beads) : merged(beads, found);
}

const LEAST_GAIN = 6; // a logarithm
const SHORTEST = 2; // sentences
const LONGEST = 200;

/** The longest stretches alone: each of one side is tried against each of the other. */
const longest = (stretches: readonly Stretch[]): Stretch[] =>
  stretches.toSorted((a, b) => b.end - b.first - (a.end - a.first) || a.first - b.first).slice(0, MOST);

const MOST = 24;

/** Stretches of a side that nothing answers; what stands alone on the other side between does not part them. */
function stretchesOf(beads: readonly LatticeBead[], side: "source" | "target"): Stretch[] {
  const stretches: Stretch[] = [];
  let first: number | undefined;
  for (const bead of [...beads, undefined]) {
    const isAlone = bead !== undefined && !isTwoSided(bead.shape);
    if (isAlone && bead.shape[side] > 0) first ??= bead[side] - 1;
    if (isAlone || first === undefined) continue;
    const end = bead === undefined ? (beads.at(-1)?.[side] ?? 0) : bead[side] - bead.shape[side];
    if (end - first >= SHORTEST && end - first <= LONGEST) stretches.push({ first, end });
    first = undefined;
  }
  return stretches;
}

function compared(
  { source, target }: DocumentTables,
  s: Stretch,
  t: Stretch,
  options: MovedOptions,
): { readonly gain: number; readonly beads: MovedBead[] } {
  const part: DocumentTables = { source: partOfText(source, s), target: partOfText(target, t) };
  const beads = alignOnce(part, options);
  const whole = { from: { source: 0, target: 0 }, to: { source: s.end - s.first, target: t.end - t.first } };
  const score = scorersOf(part, options)(bandAround([], whole.to.source, whole.to.target, 0), whole);
  const pairs = beads.filter(({ shape }) => isTwoSided(shape));
  const gain = pairs.reduce(
    (sum, bead) => sum + score(bead.source, bead.target, bead.shape, shapes.indexOf(bead.shape)),
    0,
  );
  return {
    gain: gain - NEWLY_FOUND * pairs.length,
    beads: pairs.map((bead) => ({
      ...bead,
      source: bead.source + s.first,
      target: bead.target + t.first,
      isMoved: true,
    })),
  };
}

const NEWLY_FOUND = 1; // each pair has to say more than that it may be one

const partOfText = ({ units, lengths }: TextTable, { first, end }: Stretch): TextTable => ({
  units: partOf(units, first, end),
  lengths: lengths.slice(first, end),
});

/** The beads with moved ones among them, each in the order of the source, and without the sentences alone that these hold. */
function merged(beads: readonly LatticeBead[], found: readonly MovedBead[]): PlacedBead[] {
  const sources = new Set(found.flatMap(({ source, shape }) => indexes(source, shape.source)));
  const targets = new Set(found.flatMap(({ target, shape }) => indexes(target, shape.target)));
  const rest = beads.filter(
    ({ source, target, shape }) =>
      isTwoSided(shape) || (shape.source > 0 ? !sources.has(source - 1) : !targets.has(target - 1)),
  );
  return [...rest, ...found].toSorted((a, b) => a.source - b.source || a.target - b.target);
}

const indexes = (end: number, count: number): number[] => Array.from({ length: count }, (_, at) => end - count + at);
