import { type Concept, termsIn } from "../../model/concept.js";
import { groupBy } from "../../model/group-by.js";
import { foldText } from "../../text/fold.js";
import { findNearMisses } from "../near-miss.js";
import type { Candidate } from "./candidate.js";
import type { Finding } from "./finding.js";
import { placeLevels } from "./lists/places.js";

/** How candidates stand to the names that a glossary has. */
export interface Relations {
  /** Whether the glossary has the text itself as a term. */
  isTerm(text: string): boolean;
  /** In each text, names of the glossary with one character lost: the editor may have meant them. */
  nearMissesIn(texts: readonly string[]): Finding[][];
  /** The English name that the glossary prefers for a Chinese one. */
  english(chinese: string): string | undefined;
  /** The candidate with the concepts that it is made of, or that it is a part of or a slip for. */
  relate(candidate: Candidate): Candidate;
}

/** Indexes the terms of a glossary, so that each candidate is looked up and not compared with all. */
export function createRelations(concepts: readonly Concept[]): Relations {
  const byTerm = new Map<string, Concept>();
  const byFolded = new Map<string, Concept>();
  for (const concept of concepts) {
    for (const { text } of termsIn(concept, "zh")) {
      if (!byTerm.has(text)) byTerm.set(text, concept);
      const folded = foldText(text);
      if (!byFolded.has(folded)) byFolded.set(folded, concept);
    }
  }
  const bare = bareNames(byTerm);
  const near = byOneLess(byTerm);
  return {
    isTerm: (text) => byFolded.has(foldText(text)),
    nearMissesIn: (texts) => nearMissesByText(texts, concepts),
    english: (chinese) => preferred(byTerm.get(chinese)),
    relate(candidate) {
      const { text } = candidate;
      const nearMiss = nearMissOf(text, byTerm, near);
      const parts = [bare.get(text), ...partsOf(text, byTerm)].filter((concept) => concept !== undefined);
      const related = Array.from(new Set(parts)).filter((concept) => concept !== nearMiss);
      return { ...candidate, related, ...(nearMiss && { nearMiss }) };
    },
  };
}

const preferred = (concept: Concept | undefined): string | undefined =>
  concept && termsIn(concept, "en").find(({ status }) => status === "preferred")?.text;

/** All texts are searched as one, for the search prepares every name of the glossary. */
function nearMissesByText(texts: readonly string[], concepts: readonly Concept[]): Finding[][] {
  const found: Finding[][] = texts.map(() => []);
  const misses = findNearMisses(texts.join("\n"), concepts);
  let [index, start] = [0, 0];
  for (const { span, concept } of misses) {
    for (let end = start + (texts[index]?.length ?? 0); span.start >= end; end = start + (texts[index]?.length ?? 0)) {
      start = end + 1;
      index += 1;
    }
    const within = { start: span.start - start, end: span.end - start };
    found[index]?.push({ span: within, kind: concept.kind, evidence: NEAR, reason: "pattern" });
  }
  return found;
}

const NEAR = 0.6;

/** Names without their level: 隆子 of 隆子县. */
function bareNames(byTerm: ReadonlyMap<string, Concept>): Map<string, Concept> {
  const found = new Map<string, Concept>();
  for (const [text, concept] of byTerm) {
    const level = Array.from(placeLevels.keys()).find((candidate) => text.endsWith(candidate));
    const name = text.slice(0, text.length - (level?.length ?? 0));
    if (concept.kind === "place" && level !== undefined && name.length > 1 && !found.has(name))
      found.set(name, concept);
  }
  return found;
}

/** The concepts whose terms a text holds, the longest at each place, in order. */
function partsOf(text: string, byTerm: ReadonlyMap<string, Concept>): Concept[] {
  const found: Concept[] = [];
  for (let start = 0; start < text.length; start += 1) {
    for (let end = text.length; end > start + 1; end -= 1) {
      const concept = byTerm.get(text.slice(start, end));
      if (concept === undefined) continue;
      found.push(concept);
      start = end - 1;
      break;
    }
  }
  return found;
}

const SHORTEST = 5; // characters of a name that one slip leaves recognisable

/** Each name of the glossary, and each with one character less, by the text that is left. */
function byOneLess(byTerm: ReadonlyMap<string, Concept>): Map<string, { concept: Concept; text: string }[]> {
  const names = Array.from(byTerm).filter(([text, { kind }]) => text.length >= SHORTEST && kind !== "general");
  const shortened = names.flatMap(([text, concept]) =>
    [text, ...lessOne(text)].map((left) => ({ concept, text, left })),
  );
  return groupBy(shortened, ({ left }) => left);
}

const lessOne = (text: string): string[] =>
  Array.from(text, (_, index) => text.slice(0, index) + text.slice(index + 1));

/** The name from which a text differs by one character lost, added or taken for another; numbers tell names apart. */
function nearMissOf(
  text: string,
  byTerm: ReadonlyMap<string, Concept>,
  near: ReadonlyMap<string, readonly { concept: Concept; text: string }[]>,
): Concept | undefined {
  if (text.length < SHORTEST - 1 || byTerm.has(text)) return undefined;
  for (const shortened of [text, ...lessOne(text)]) {
    const hit = near.get(shortened)?.find((name) => isSlip(text, name.text));
    if (hit !== undefined) return hit.concept;
  }
  return undefined;
}

const NUMBER = /[0-9一二三四五六七八九十百]/u;

function isSlip(text: string, name: string): boolean {
  const [shorter, longer] = text.length < name.length ? [text, name] : [name, text];
  if (longer.length - shorter.length > 1) return false;
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start += 1;
  const rest = shorter.slice(shorter.length === longer.length ? start + 1 : start);
  if (!longer.endsWith(rest) || longer.length - rest.length !== start + 1) return false;
  const differing = longer.charAt(start) + (shorter.length === longer.length ? shorter.charAt(start) : "");
  const isAtEdge = start === 0 || rest === "";
  return !NUMBER.test(differing) && !isAtEdge;
}
