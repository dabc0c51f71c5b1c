import { type Candidate, findCandidates, type Occurrence, type Passage } from "../../glossary/candidates/index.js";
import type { CandidateContext, FilePlace, ListedCandidate, RelatedConcept } from "../../model/candidate.js";
import type { Concept, ConceptKind } from "../../model/concept.js";
import { type Document, segmentsOf } from "../../model/document.js";
import { placeOf } from "../../model/source-map.js";
import type { Span } from "../../model/span.js";
import { foldText } from "../../text/fold.js";

/** Which names are listed as candidates for the glossary. */
export interface ListOptions {
  readonly concepts: readonly Concept[];
  /** These kinds only; all where none is named. */
  readonly kinds?: readonly ConceptKind[];
  readonly minCount?: number;
  /** Names that were rejected before; they are left out where `onlyNew`, else marked. */
  readonly rejected?: ReadonlySet<string>;
  readonly onlyNew?: boolean;
}

/**
 * Names and terms of the documents that the glossary lacks and may be worth an entry, the likeliest first. Copies of repeated blocks
 * count once, and a name that a line break parted is whole again, for the documents are repaired.
 */
export function listCandidates(documents: readonly Document[], options: ListOptions): ListedCandidate[] {
  const { concepts, kinds = [], minCount = 1, rejected = new Set(), onlyNew = false } = options;
  const sentences = documents.flatMap(sentencesOf);
  const refused = new Set(Array.from(rejected, foldText));
  const isTraditional = documents.some(({ srcLang }) => TRADITIONAL.test(srcLang));
  return findCandidates(sentences, { concepts, minCount, isTraditional })
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map((candidate) => listed(candidate, sentences, refused.has(foldText(candidate.text))))
    .filter((candidate) => !(onlyNew && candidate.rejected === true));
}

const TRADITIONAL = /^zh-(?:Hant|TW|HK|MO)\b/u;

/** A sentence, and where each offset of it stands in its file. */
interface Sentence extends Passage {
  readonly placeOf: (offset: number) => FilePlace;
}

function sentencesOf(document: Document): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { unit, segment } of segmentsOf(document)) {
    if (segment.repeatOf !== undefined) continue;
    sentences.push({
      text: segment.source.text,
      terms: segment.terms,
      placeOf: (offset) => ({ file: document.path, ...placeOf(unit.map, segment.span.start + offset) }),
    });
  }
  return sentences;
}

function listed(candidate: Candidate, sentences: readonly Sentence[], isRejected: boolean): ListedCandidate {
  const { text, kind, score, reasons, occurrences, suggestion, related, nearMiss } = candidate;
  return {
    text,
    kind,
    count: occurrences.length,
    score,
    reasons,
    ...(suggestion && { suggestion }),
    related: related.map(namedBy),
    ...(nearMiss && { nearMiss: namedBy(nearMiss) }),
    first: placeIn(sentences, occurrences[0]),
    contexts: contextsOf(occurrences, sentences),
    ...(isRejected && { rejected: true }),
  };
}

const namedBy = ({ id, terms }: Concept): RelatedConcept => ({ id, term: terms.zh?.[0]?.text ?? id });

function placeIn(sentences: readonly Sentence[], occurrence: Occurrence | undefined): FilePlace {
  const sentence = sentences[occurrence?.passage ?? 0];
  return sentence?.placeOf(occurrence?.span.start ?? 0) ?? { file: "", line: 1, column: 1 };
}

const MOST_CONTEXTS = 3;

function contextsOf(occurrences: readonly Occurrence[], sentences: readonly Sentence[]): CandidateContext[] {
  const contexts = new Map<string, CandidateContext>();
  for (const occurrence of occurrences) {
    const text = sentences[occurrence.passage]?.text ?? "";
    if (contexts.size === MOST_CONTEXTS) break;
    if (!contexts.has(text))
      contexts.set(text, { text: clipped(text, occurrence.span), ...placeIn(sentences, occurrence) });
  }
  return Array.from(contexts.values());
}

const AROUND = 40; // characters on either side of a name in a long sentence

function clipped(text: string, { start, end }: Span): string {
  const from = start - AROUND > 1 ? start - AROUND : 0;
  const to = end + AROUND < text.length - 1 ? end + AROUND : text.length;
  return `${from > 0 ? "…" : ""}${text.slice(from, to).trim()}${to < text.length ? "…" : ""}`;
}
