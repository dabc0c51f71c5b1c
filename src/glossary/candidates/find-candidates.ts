import { loadWords } from "../../languages/zh/words.js";
import { candidateReasons } from "../../model/candidate.js";
import type { Concept } from "../../model/concept.js";
import type { Span } from "../../model/span.js";
import { simplifyText } from "../../text/fold.js";
import type { Candidate } from "./candidate.js";
import { finders } from "./finders/index.js";
import type { Finding } from "./finding.js";
import { type Lookups, suggestLatin } from "./latin.js";
import { placeLevels } from "./lists/places.js";
import { findOccurrences, type Occurrence } from "./occurrences.js";
import { type Passage, type Tokens, tokenise } from "./passage.js";
import { findRecurrentTerms, type RecurrentTerm } from "./recurrent/recurrent-terms.js";
import { createRelations } from "./relations.js";
import { type Name, resolveFindings } from "./resolve-findings.js";
import { scoreOf, scoreOfTerm } from "./score.js";
import { shortForms } from "./short-forms.js";

/** What is known already, and what is too rare to be listed. */
export interface CandidateOptions {
  readonly concepts: readonly Concept[];
  /** Fewest occurrences; 1 is the least. */
  readonly minCount: number;
  /** Whether the passages are of Hong Kong, Macao or Taiwan, where some names are spelled in a way of their own. */
  readonly isTraditional?: boolean;
}

/**
 * Names and recurrent terms of the passages that the glossary lacks, the likeliest first. What is itself a term of the glossary is left
 * out, and so is what lies within one. Traditional characters are read as Simplified ones. The same passages give the same candidates,
 * in the same order.
 */
export function findCandidates(
  passages: readonly Passage[],
  { concepts, minCount, isTraditional = false }: CandidateOptions,
): Candidate[] {
  const words = loadWords();
  const texts = passages.map(({ text }) => simplifyText(text));
  const tokens = passages.map(({ terms }, index) => tokenise({ text: texts[index] ?? "", terms }, words));
  const relations = createRelations(concepts);
  const nearMisses = relations.nearMissesIn(texts);
  const findings = tokens.map((one, index) => [...search(one), ...(nearMisses[index] ?? [])]);
  const names = resolveFindings(texts, findings).filter(({ text }) => !relations.isTerm(text));
  const forms = shortForms(names, words).filter(({ text }) => !relations.isTerm(text));
  const places = findOccurrences(tokens, [...names, ...forms]);
  const taken = spansOf(tokens, places);
  const named = [...names, ...forms]
    .map((name) => ofName(name, places.get(name.text) ?? []))
    .filter((candidate) => !isOnlyPart(candidate, taken));
  const terms = findRecurrentTerms(tokens, taken, Math.max(FEWEST, minCount))
    .filter(({ text }) => !relations.isTerm(text) && !places.has(text))
    .map(ofTerm);
  return [...named, ...terms]
    .filter(({ occurrences }) => occurrences.length >= minCount)
    .map((candidate) =>
      withSuggestion(relations.relate(candidate), { english: relations.english, words, isTraditional }),
    )
    .map((candidate) => asWritten(candidate, passages))
    .sort(byScore);

  function search(one: Tokens): Finding[] {
    const found: Finding[] = [];
    for (const finder of finders) found.push(...finder.find({ tokens: one, words, isTraditional, found }));
    return strongest(found.filter(({ span }) => !isWithinTerm(one, span)));
  }
}

function withSuggestion(candidate: Candidate, lookups: Lookups): Candidate {
  const suggestion = suggestLatin(candidate.text, candidate.kind, lookups);
  return suggestion === undefined ? candidate : { ...candidate, suggestion };
}

/** The text looked at is Simplified; a candidate is spelled as it stands first. */
function asWritten(candidate: Candidate, passages: readonly Passage[]): Candidate {
  const [first] = candidate.occurrences;
  const text = first && passages[first.passage]?.text.slice(first.span.start, first.span.end);
  return { ...candidate, text: text ?? candidate.text };
}

/** The strongest finding for each stretch and kind, whichever finders made it. */
function strongest(found: readonly Finding[]): Finding[] {
  const best = new Map<string, Finding>();
  for (const finding of found) {
    const key = `${finding.span.start} ${finding.span.end} ${finding.kind}`;
    if (finding.evidence > (best.get(key)?.evidence ?? 0)) best.set(key, finding);
  }
  return Array.from(best.values());
}

const isWithinTerm = ({ list, startingAt }: Tokens, { start, end }: Span): boolean =>
  list[startingAt(start)]?.part === "term" && (list[startingAt(start)]?.end ?? 0) >= end;

const FEWEST = 2; // times that a term recurs

/** A bare place that stands in longer names only is no entry of its own: 南京 of 南京鼓楼医院. */
const isOnlyPart = ({ text, kind, occurrences }: Candidate, names: readonly (readonly Span[])[]): boolean =>
  kind === "place" &&
  !placeLevels.has(text.slice(-1)) &&
  occurrences.every(({ passage, span }) =>
    names[passage]?.some(
      ({ start, end }) => start <= span.start && span.end <= end && end - start > span.end - span.start,
    ),
  );

const ofName = (name: Name, occurrences: readonly Occurrence[]): Candidate => ({
  text: name.text,
  kind: name.kind,
  occurrences,
  score: scoreOf(name, occurrences.length),
  reasons: candidateReasons.filter((reason) => name.reasons.has(reason)),
  related: [],
});

const ofTerm = (term: RecurrentTerm): Candidate => ({
  text: term.text,
  kind: "general",
  occurrences: term.occurrences,
  score: scoreOfTerm(term),
  reasons: ["statistics"],
  related: [],
});

function spansOf(passages: readonly Tokens[], places: ReadonlyMap<string, readonly Occurrence[]>): Span[][] {
  const spans: Span[][] = passages.map(() => []);
  for (const list of places.values()) for (const { passage, span } of list) spans[passage]?.push(span);
  return spans;
}

/** Orders candidates by score, then by count, then by their first place, the longer text first. */
function byScore(a: Candidate, b: Candidate): number {
  const [first, second] = [a.occurrences[0], b.occurrences[0]];
  return (
    b.score - a.score ||
    b.occurrences.length - a.occurrences.length ||
    (first?.passage ?? 0) - (second?.passage ?? 0) ||
    (first?.span.start ?? 0) - (second?.span.start ?? 0) ||
    b.text.length - a.text.length
  );
}
