import type { AlignedText, Bead } from "./bead.js";
import { evenly } from "./evenly.js";
import type { LatticeBead } from "./lattice.js";
import { learn } from "./learn.js";
import type { PlacedBead } from "./loose.js";
import { type AlignOptions, type DocumentTables, materialOf, type TextPair } from "./material.js";
import { withMoved } from "./moved.js";
import { alignOnce, isTwoSided } from "./round.js";
import type { LearntPair } from "./unit-pairs.js";
import { bagOf, countIn } from "./unit-table.js";

/**
 * Aligns the sentences of texts that translate each other. What one pair of texts teaches helps with the others. Every sentence that says
 * something stands in one bead; beads are in the order of the source.
 */
export function alignTexts(texts: readonly TextPair[], options: AlignOptions): Bead[][] {
  const kept = texts.map(({ source, target }) => ({ source: saying(source), target: saying(target) }));
  const material = materialOf(
    kept.map(({ source, target }) => ({ source: source.text, target: target.text })),
    options,
  );
  const vocabularies = {
    sourceSize: material.sourceFrequency.length,
    targetSize: material.targetFrequency.length,
    prior: material.prior,
  };
  let lexicon = learn(material.known, vocabularies);
  let found = material.documents.map((document) => alignOnce(document, { lexicon, material }));
  for (let round = 0; round < ROUNDS; round += 1) {
    lexicon = learn([...material.known, ...learntFrom(material.documents, found)], vocabularies);
    found = material.documents.map((document, at) =>
      alignOnce(document, { lexicon, material, before: found[at] ?? [] }),
    );
  }
  return material.documents.map((document, at) => {
    const [beads, texts] = [found[at] ?? [], kept[at]];
    const placed = withMoved(document, beads, { lexicon, material });
    return placed.map((bead) => beadOf(bead, texts?.source.indexes ?? [], texts?.target.indexes ?? []));
  });
}

const ROUNDS = 2;

/** A text without its empty sentences, and the index that each of the others has in the whole. */
function saying({ sentences, paragraphs }: AlignedText): {
  readonly text: AlignedText;
  readonly indexes: readonly number[];
} {
  const indexes = Array.from(sentences.keys()).filter((at) => sentences[at]?.trim() !== "");
  const opens = new Set(paragraphs);
  const text = { sentences: indexes.map((at) => sentences[at] ?? "") };
  return {
    indexes,
    text:
      paragraphs === undefined
        ? text
        : { ...text, paragraphs: Array.from(indexes.keys()).filter((at) => opens.has(indexes[at] ?? -1)) },
  };
}

/**
 * What beads teach: those that are hardly likely teach nothing, and of very many some from everywhere, for the time and the memory that learning
 * takes grow with the pairs of units.
 */
function learntFrom(documents: readonly DocumentTables[], found: readonly (readonly LatticeBead[])[]): LearntPair[] {
  const likely = documents.flatMap((document, at) =>
    (found[at] ?? []).flatMap((bead) => (isTwoSided(bead.shape) && bead.posterior > LEAST ? [{ document, bead }] : [])),
  );
  const pairs = likely.reduce((sum, { document, bead }) => sum + pairsIn(document, bead), 0);
  const most = Math.floor(likely.length * Math.min(1, MOST_PAIRS / pairs));
  return evenly(likely, most).map(({ document, bead: { source, target, shape, posterior } }) => ({
    source: bagOf(document.source.units, source - shape.source, source),
    target: bagOf(document.target.units, target - shape.target, target),
    weight: posterior,
  }));
}

const LEAST = 0.2;
const MOST_PAIRS = 8_000_000; // pairs of units, some 30 bytes each: those of 16,000 sentences of a novel; more teach hardly more words

/** How many pairs of units a bead has. */
const pairsIn = ({ source, target }: DocumentTables, bead: LatticeBead): number =>
  countIn(source.units, bead.source - bead.shape.source, bead.source) *
  countIn(target.units, bead.target - bead.shape.target, bead.target);

const beadOf = (
  { source, target, shape, posterior, isMoved }: PlacedBead,
  sources: readonly number[],
  targets: readonly number[],
): Bead => ({
  source: sources.slice(source - shape.source, source),
  target: targets.slice(target - shape.target, target),
  confidence: Math.min(1, Math.max(0, posterior * (isMoved ? MOVED : 1))),
  ...(isMoved && { isMoved }),
});

const MOVED = 0.8; // of the confidence of a pair in its place
