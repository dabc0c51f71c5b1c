import type { Span } from "../../../model/span.js";
import { isHan } from "../../../text/punctuation.js";
import { neverInNames } from "../lists/characters.js";
import { mayBeTerm } from "../lists/term-words.js";
import type { Occurrence } from "../occurrences.js";
import type { Tokens } from "../passage.js";
import { cohesionOf, freedomOf } from "./measures.js";
import { type Corpus, growLevels, placesOf, readCorpus } from "./word-runs.js";

/** Words that stand together again and again, and hold together. */
export interface RecurrentTerm {
  readonly text: string;
  readonly occurrences: readonly Occurrence[];
  readonly cohesion: number;
  readonly freedom: number;
}

/**
 * Terms of two to six words that recur and are no words of the dictionary: their parts attract each other, and on either side stands now
 * this, now that. A fragment of a longer term is left out where it hardly stands without it. Linear in the text.
 *
 * `names[n]` are the stretches of `passages[n]` that are names already; no term reaches into them.
 */
export function findRecurrentTerms(
  passages: readonly Tokens[],
  names: readonly (readonly Span[])[],
  minCount: number,
): RecurrentTerm[] {
  const corpus = readCorpus(passages, names);
  const levels = growLevels(corpus, LONGEST, minCount);
  const runs = levels.flatMap((level, index) => placesOf(level).map((places): Run => ({ size: index + 1, places })));
  const terms = runs.filter(isTerm);
  return withoutParts(withoutFragments(terms).map((run) => withSameBefore(termOf(run), passages)));

  function isTerm({ size, places }: Run): boolean {
    const [place = 0] = places;
    return (
      size > 1 &&
      mayBeTerm(corpus.words.slice(place, place + size), places.length) &&
      cohesionOf(levels, size, places) >= ENOUGH_COHESION &&
      freedomOf(corpus, size, places) >= ENOUGH_FREEDOM
    );
  }

  function termOf({ size, places }: Run): RecurrentTerm {
    const [first = 0] = places;
    return {
      text: textAt(corpus, first, size),
      occurrences: places.map((place) => occurrenceAt(corpus, place, size)),
      cohesion: cohesionOf(levels, size, places),
      freedom: freedomOf(corpus, size, places),
    };
  }
}

/** A run of words that recurs, and where. */
interface Run {
  readonly size: number;
  readonly places: readonly number[];
}

const LONGEST = 6; // words
const ENOUGH_COHESION = 0.3;
const ENOUGH_FREEDOM = 0.8; // bits: two neighbours in three are not the same

const textAt = ({ words }: Corpus, place: number, size: number): string =>
  words
    .slice(place, place + size)
    .map(({ text }) => text)
    .join("");

const occurrenceAt = ({ words, passages }: Corpus, place: number, size: number): Occurrence => ({
  passage: passages[place] ?? 0,
  span: { start: words[place]?.start ?? 0, end: words[place + size - 1]?.end ?? 0 },
});

const FEWEST_ALONE = 2;

/** Leaves out what stands fewer than twice outside longer runs. */
function withoutFragments(runs: readonly Run[]): Run[] {
  const covered = new Map<number, number>(); // place of a word → end of the longest run over it
  return runs
    .toSorted((a, b) => b.size - a.size || b.places.length - a.places.length)
    .filter(({ size, places }) => {
      const alone = places.filter((place) => (covered.get(place) ?? 0) < place + size);
      if (alone.length < FEWEST_ALONE) return false;
      for (const place of places)
        for (let at = place; at < place + size; at += 1) covered.set(at, Math.max(covered.get(at) ?? 0, place + size));
      return true;
    });
}

/** A term that has one and the same character before it everywhere was cut short by it, for words are cut by guess: [热]光调制器. */
function withSameBefore(term: RecurrentTerm, passages: readonly Tokens[]): RecurrentTerm {
  const charactersBefore = new Set(
    term.occurrences.map(({ passage, span }) => passages[passage]?.text.charAt(span.start - 1) ?? ""),
  );
  const [character = ""] = charactersBefore;
  const isStop = neverInNames.has(character) || PREPOSITION.test(character);
  if (charactersBefore.size > 1 || !isHan(character.charCodeAt(0)) || isStop) return term;
  const occurrences = term.occurrences.map(({ passage, span }) => ({
    passage,
    span: { ...span, start: span.start - 1 },
  }));
  return withSameBefore({ ...term, text: character + term.text, occurrences }, passages);
}

const PREPOSITION = /[据对从向为以按和到给]/u;

/** Leaves out a term that stands in another as often as it stands at all, and one of two that have become the same. */
function withoutParts(terms: readonly RecurrentTerm[]): RecurrentTerm[] {
  const distinct = Array.from(new Map(terms.map((term) => [term.text, term])).values());
  const isPart = (term: RecurrentTerm, whole: RecurrentTerm): boolean =>
    whole !== term && whole.occurrences.length === term.occurrences.length && whole.text.includes(term.text);
  return distinct.filter((term) => !distinct.some((other) => isPart(term, other)));
}
