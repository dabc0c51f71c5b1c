import { createTargetMatcher } from "../../glossary/index.js";
import { languageOf } from "../../languages/index.js";
import {
  type Comparison,
  compareSentences,
  type NameRenderings,
  REPAIRED,
  repairTarget,
  type Sentence,
} from "../../memory/index.js";
import { approvedTerms, type Preferences } from "../../model/approved.js";
import { type Concept, type Term, termsIn } from "../../model/concept.js";
import type { Repaired } from "../../model/memory-match.js";
import { once, remembering } from "../../model/once.js";
import type { Span } from "../../model/span.js";
import { recogniser } from "../read/recognition.js";

/** By what earlier translations are judged. */
export interface JudgeOptions {
  readonly concepts: readonly Concept[];
  /** BCP 47. */
  readonly srcLang: string;
  readonly trgLang: string;
  readonly preferences?: Preferences;
  /** Whether numbers and names are put into earlier translations. */
  readonly repair: boolean;
}

/** What an earlier translation is worth for a new sentence. */
export interface Judged extends Comparison {
  readonly repaired?: Repaired;
}

/** Judges earlier translations. What is known of a sentence is worked out once for it. */
export interface Judge {
  readonly sentence: (text: string) => Sentence;
  /** The form of a concept in a translation that the glossary does not let stand; nothing where it has an approved one, or none at all. */
  readonly outdated: (target: string, id: string) => string | undefined;
  readonly judge: (now: Sentence, earlier: { readonly source: string; readonly target: string }) => Judged;
}

/** A judge by a glossary: it reads numbers and names of both sentences where they are not the same, compares them, and repairs what can be repaired. */
export function createJudge({ concepts, srcLang, trgLang, preferences = {}, repair }: JudgeOptions): Judge {
  const recognise = recogniser(concepts, srcLang);
  const { quantities } = languageOf(srcLang);
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const names = renderings(byId, trgLang, preferences);
  const sentence = remembering((text: string): Sentence => {
    const read = once(() => quantities.read(text));
    const named = once(() => recognise(text).map(({ span, concept }) => ({ span, id: concept.id })));
    return {
      text,
      get quantities() {
        return read();
      },
      get names() {
        return named();
      },
    };
  });
  return {
    sentence,
    outdated: outdatedForms(byId, trgLang),
    judge: (now, { source, target }) => {
      const was = sentence(source);
      const comparison = compareSentences(now, was, srcLang);
      const repaired =
        repair && comparison.isRepairable ? repairTarget({ now, was, target, comparison, trgLang, names }) : undefined;
      if (repaired === undefined) return comparison;
      return { ...comparison, score: Math.max(comparison.score, REPAIRED), repaired };
    },
  };
}

function outdatedForms(byId: ReadonlyMap<string, Concept>, trgLang: string): Judge["outdated"] {
  const matcherOf = remembering((id: string) => {
    const concept = byId.get(id);
    const isWanted = concept !== undefined && termsIn(concept, trgLang).some(isOutdated);
    return { matcher: isWanted ? createTargetMatcher([concept], trgLang) : undefined };
  });
  return (target, id) => {
    const found = matcherOf(id).matcher?.find(target) ?? [];
    return found.every(({ term }) => isOutdated(term)) ? found[0]?.term.text : undefined;
  };
}

const isOutdated = ({ status }: Term): boolean => status === "deprecated" || status === "forbidden";

function renderings(byId: ReadonlyMap<string, Concept>, trgLang: string, preferences: Preferences): NameRenderings {
  const approved = (id: string): string | undefined => {
    const concept = byId.get(id);
    return concept && approvedTerms(concept, trgLang, preferences)[0]?.text;
  };
  const find = (target: string, id: string): readonly Span[] => {
    const concept = byId.get(id);
    if (concept === undefined) return [];
    return createTargetMatcher([concept], trgLang)
      .find(target)
      .filter(({ nested }) => nested !== true)
      .map(({ span }) => span);
  };
  return { find, approved };
}
