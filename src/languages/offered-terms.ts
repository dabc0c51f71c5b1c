import { approvedTerms, type Preferences } from "../model/approved.js";
import type { Concept, Term } from "../model/concept.js";
import { simplifyText } from "../text/fold.js";
import { placeLevels } from "./zh/place-levels.js";

/**
 * The terms that a translator is offered for one term of the source, the best first. Of a place the rendering that names its level goes
 * with the term that does: 西藏自治区 is Xizang Autonomous Region, 西藏 Xizang. Variants and adjectives (Tibetan, our country) are right
 * where the sentence asks for them, and offered only where there is nothing else.
 */
export function offeredTerms(
  concept: Concept,
  { text }: Pick<Term, "text">,
  language: string,
  preferences: Preferences = {},
): Term[] {
  const approved = approvedTerms(concept, language, preferences);
  const usual = approved.filter(({ type, partOfSpeech }) => type !== "variant" && partOfSpeech !== "adjective");
  const offered = usual.length > 0 ? usual : approved;
  if (concept.kind !== "place" || offered.length < 2) return offered;
  const simplified = simplifyText(text);
  const level = placeLevels.find(({ ending }) => simplified.endsWith(ending));
  const agrees = (term: Term): boolean =>
    level === undefined ? !ANY_LEVEL.test(term.text) : level.english.some((word) => term.text.endsWith(` ${word}`));
  return [...offered.filter(agrees), ...offered.filter((term) => !agrees(term))];
}

/** A rendering that ends with the word of a level: `Shannan City`. */
const ANY_LEVEL = new RegExp(` (?:${placeLevels.flatMap(({ english }) => english).join("|")})$`, "u");
