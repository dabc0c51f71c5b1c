import type { CandidateReason } from "../../model/candidate.js";
import type { ConceptKind } from "../../model/concept.js";
import type { Span } from "../../model/span.js";
import { ENOUGH, type Finding } from "./finding.js";

/** A name that all passages together speak for. */
export interface Name {
  readonly text: string;
  readonly kind: ConceptKind;
  /** How likely it is a name, from 0 to 1. */
  readonly strength: number;
  readonly reasons: ReadonlySet<CandidateReason>;
}

/**
 * Decides between findings that contradict each other, by what all passages show for each of them; a place or an organisation may stand
 * within a longer name. Gives the names that enough speaks for.
 *
 * `texts[n]` is the passage in which `findings[n]` were made.
 */
export function resolveFindings(texts: readonly string[], findings: readonly (readonly Finding[])[]): Name[] {
  const all = new Tally();
  forEachFinding(texts, findings, (text, finding) => all.add(text, finding));
  const kept = new Tally();
  findings.forEach((list, index) => {
    const passage = texts[index] ?? "";
    const textOf = ({ start, end }: Span): string => passage.slice(start, end);
    for (const finding of withoutConflicts(list, (one) => all.strength(textOf(one.span), one.kind)))
      kept.add(textOf(finding.span), finding);
  });
  return kept.names().filter(({ strength }) => strength >= ENOUGH);
}

function forEachFinding(
  texts: readonly string[],
  findings: readonly (readonly Finding[])[],
  take: (text: string, finding: Finding) => void,
): void {
  for (const [index, list] of findings.entries())
    for (const finding of list) take(texts[index]?.slice(finding.span.start, finding.span.end) ?? "", finding);
}

/** The strongest findings, of two alike the longer one, that can stand together. */
function withoutConflicts(list: readonly Finding[], strengthOf: (finding: Finding) => number): Finding[] {
  const ranked = list
    .map((finding) => ({ finding, strength: strengthOf(finding), length: finding.span.end - finding.span.start }))
    .sort((a, b) => b.strength - a.strength || b.length - a.length || a.finding.span.start - b.finding.span.start);
  const sure = ranked.filter(({ strength }) => strength >= SURE).map(({ finding }) => finding);
  const kept: Finding[] = [];
  for (const { finding } of ranked) {
    const isInside = sure.some(
      (other) => other.kind !== finding.kind && contradict(finding, other) && isLonger(other, finding),
    );
    if (!isInside && !kept.some((other) => contradict(finding, other))) kept.push(finding);
  }
  return kept;
}

const SURE = 0.6; // from here on a longer name of another kind wins: the firm 金穗源米业 over a person 金穗源

const isLonger = (outer: Finding, inner: Finding): boolean => holds(outer, inner) && !holds(inner, outer);

const holds = (outer: Finding, inner: Finding): boolean =>
  outer.span.start <= inner.span.start && inner.span.end <= outer.span.end;

function contradict(a: Finding, b: Finding): boolean {
  if (a.span.end <= b.span.start || b.span.end <= a.span.start) return false;
  return !mayHold(a, b) && !mayHold(b, a);
}

const mayHold = (outer: Finding, inner: Finding): boolean =>
  holds(outer, inner) &&
  outer.kind !== inner.kind &&
  (inner.kind === "place" || inner.kind === "organisation") &&
  outer.kind !== "person" &&
  outer.kind !== "place";

const MOST = 4; // findings that add up
const BEYOND_BEST = 0.3; // how far many weak findings lift the best of them

/** Adds up the evidence for each text and kind. */
class Tally {
  readonly #evidence = new Map<string, Map<ConceptKind, number[]>>();
  readonly #reasons = new Map<string, Set<CandidateReason>>();

  add(text: string, { kind, evidence, reason }: Finding): void {
    const kinds = this.#evidence.get(text) ?? new Map<ConceptKind, number[]>();
    this.#evidence.set(text, kinds);
    const best = kinds.get(kind) ?? [];
    kinds.set(kind, best);
    best.push(evidence);
    best.sort((a, b) => b - a);
    best.length = Math.min(best.length, MOST);
    const reasons = this.#reasons.get(text) ?? new Set<CandidateReason>();
    this.#reasons.set(text, reasons.add(reason));
  }

  strength(text: string, kind: ConceptKind): number {
    return strengthOf(this.#evidence.get(text)?.get(kind) ?? []);
  }

  names(): Name[] {
    return Array.from(this.#evidence, ([text, kinds]) => {
      const [best = { kind: "general" as const, strength: 0 }] = Array.from(kinds, ([kind, list]) => ({
        kind,
        strength: strengthOf(list),
      })).sort((a, b) => b.strength - a.strength);
      return { text, ...best, reasons: this.#reasons.get(text) ?? new Set<CandidateReason>() };
    });
  }
}

/** Independent hints add up, but many weak ones make no certainty. */
function strengthOf(evidence: readonly number[]): number {
  const best = Math.max(0, ...evidence);
  const together = 1 - evidence.reduce((doubt, one) => doubt * (1 - one), 1);
  return Math.min(together, best + BEYOND_BEST);
}
