import type { CandidateRow, ListedCandidate } from "../../../model/candidate.js";
import { returnedListSchema } from "../../../model/candidate-schema.js";
import { InputError } from "../../../model/input-error.js";
import { parseJson } from "../../exchange/parse-json.js";

/** The list as JSON, with its schema named. */
export const candidateJson = (candidates: readonly ListedCandidate[]): string =>
  `${JSON.stringify({ schema: "duiyi.candidates/1", candidates: candidates.map(marked) }, null, 2)}\n`;

const marked = (candidate: ListedCandidate): object =>
  candidate.suggestion === undefined
    ? candidate
    : { ...candidate, suggestion: { ...candidate.suggestion, verified: false } };

/**
 * The rows of a list that came back as JSON.
 *
 * @throws InputError `glossary.json` where the text is not JSON, `glossary.no-candidates` where it is no list of candidates
 */
export function rowsOfJson(text: string, name: string): CandidateRow[] {
  const parsed = returnedListSchema.safeParse(parseJson(text, name));
  if (!parsed.success) throw new InputError("glossary.no-candidates", {}, { file: name });
  return parsed.data.candidates.map(({ text: zh, suggestion, contexts = [], ...fields }, index) => {
    const given = Object.entries({ zh, unverified: suggestion?.text, ...fields });
    return { row: index + 1, ...Object.fromEntries(given.filter(([, value]) => value?.trim())), contexts };
  });
}
