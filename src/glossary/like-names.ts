import type { Concept, Term } from "../model/concept.js";
import type { Span } from "../model/span.js";
import { mistakeKeysOf } from "./mistaken.js";

/** A name of a glossary that a text may have with one wrong character. */
export interface Name {
  readonly concept: Concept;
  readonly term: Term;
  /** The term in simplified characters. */
  readonly folded: string;
}

/** One half of a name, which is looked for as it is. */
export interface HalfName {
  readonly name: Name;
  /** How many characters of the name stand before this half. */
  readonly before: number;
  /** Where the other half stands in the name. */
  readonly rest: Span;
}

/**
 * Of names that share a half, those whose other half the text has with one wrong character. Few names are all given, for the caller
 * compares them. Many, as the counties of a list that all begin alike, are put into a table by the other half less one character each, so
 * that the time a place takes does not grow with the number of names.
 */
export class LikeNames {
  readonly #text: string;
  readonly #tables = new Map<readonly HalfName[], HalfTable>();

  constructor(text: string) {
    this.#text = text;
  }

  /** @param at - where the half that the names share begins in the text */
  at(at: number, names: readonly HalfName[]): readonly HalfName[] {
    if (names.length <= FEW) return names;
    const table = this.#tables.get(names) ?? tableOf(names);
    this.#tables.set(names, table);
    return Array.from(table.shapes.values()).flatMap((shape) => this.#like(at, shape, table));
  }

  #like(at: number, { before, rest }: HalfName, { byGap }: HalfTable): HalfName[] {
    const start = at - before + rest.start;
    const found = this.#text.slice(Math.max(0, start), at - before + rest.end);
    if (start < 0 || found.length < rest.end - rest.start) return [];
    return Array.from(found).flatMap(
      (_character, gap) => byGap.get(keyOf(found, gap, before, rest))?.meantBy(found.charAt(gap)) ?? [],
    );
  }
}

const FEW = 16;

interface HalfTable {
  /** One name for each length and side of the other half. */
  readonly shapes: ReadonlyMap<string, HalfName>;
  readonly byGap: ReadonlyMap<string, GapNames>;
}

function tableOf(names: readonly HalfName[]): HalfTable {
  const shapes = new Map<string, HalfName>();
  const byGap = new Map<string, GapNames>();
  for (const half of names) {
    const { name, before, rest } = half;
    const other = name.folded.slice(rest.start, rest.end);
    shapes.set(`${before} ${rest.start} ${rest.end}`, half);
    for (let gap = 0; gap < other.length; gap += 1) {
      const key = keyOf(other, gap, before, rest);
      const there = byGap.get(key) ?? new GapNames();
      there.add(other.charAt(gap), half);
      byGap.set(key, there);
    }
  }
  return { shapes, byGap };
}

/** A half less the character at `gap`, with where it stands in its name. */
const keyOf = (half: string, gap: number, before: number, { start, end }: Span): string =>
  `${half.slice(0, gap)}\0${half.slice(gap + 1)} ${gap} ${before} ${start} ${end}`;

/** Names that differ in one character alone, by the shapes and sounds of that character. */
class GapNames {
  readonly #byCharacter = new Map<string, HalfName[]>();
  readonly #byKey = new Map<string, Set<string>>();
  readonly #meant = new Map<string, readonly HalfName[]>();

  add(character: string, half: HalfName): void {
    const there = this.#byCharacter.get(character);
    if (there !== undefined) return void there.push(half);
    this.#byCharacter.set(character, [half]);
    for (const key of mistakeKeysOf(character)) {
      const alike = this.#byKey.get(key) ?? new Set();
      alike.add(character);
      this.#byKey.set(key, alike);
    }
  }

  /** The names that a character of the text may stand for among theirs; it is looked up once. */
  meantBy(found: string): readonly HalfName[] {
    const known = this.#meant.get(found);
    if (known !== undefined) return known;
    const characters = new Set(mistakeKeysOf(found).flatMap((key) => Array.from(this.#byKey.get(key) ?? [])));
    characters.delete(found);
    const meant = Array.from(characters, (character) => this.#byCharacter.get(character) ?? []).flat();
    this.#meant.set(found, meant);
    return meant;
  }
}
