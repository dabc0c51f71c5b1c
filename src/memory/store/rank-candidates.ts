import { similarityTo } from "../score/similarity.js";
import type { CandidateOptions } from "./memory-store.js";

/**
 * The candidates most like a key, the most alike first: of those that share most bigrams with it, in that order, at most so many that are
 * alike enough, and the first whatever the order of its characters, for a clause may have moved.
 */
export function rankCandidates<Candidate extends { readonly key: string }>(
  key: string,
  candidates: readonly Candidate[],
  { most, least }: CandidateOptions,
): readonly Candidate[] {
  const similarity = similarityTo(key);
  const measured = candidates.map((candidate, at) => ({
    candidate,
    similarity: similarity(candidate.key, at === 0 ? 0 : least),
  }));
  const ranked = measured.toSorted((a, b) => b.similarity - a.similarity);
  const alike = ranked.filter((one) => one.similarity >= least && one.similarity > 0).slice(0, most);
  const [first] = measured;
  const all = first === undefined || alike.includes(first) ? alike : [...alike, first];
  return all.toSorted((a, b) => b.similarity - a.similarity).map(({ candidate }) => candidate);
}
