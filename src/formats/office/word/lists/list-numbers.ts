import type { ListLevel, WordList } from "./list-levels.js";
import { formattedNumber } from "./number-format.js";
import type { NumberProperties } from "./number-properties.js";

/** The number that an office program shows before a paragraph, and how it is made. */
export interface ShownNumber {
  /** `第一章`, `1.2`. */
  readonly text: string;
  /** Its level in the list. */
  readonly level: ListLevel;
}

/** Counts the paragraphs of lists as they come, as an office program does. @see ECMA-376, part 1, 17.9 (numbering) */
export class ListNumbers {
  readonly #lists: ReadonlyMap<string, WordList>;
  /** The last number of each level, by the definition that lists share. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #used = new Set<string>();

  constructor(lists: ReadonlyMap<string, WordList>) {
    this.#lists = lists;
  }

  /**
   * The number of the next paragraph; nothing where it has none. @param style - its style, by which a list may know the level
   */
  next({ list: id = "", level: said }: NumberProperties, style: string): ShownNumber | undefined {
    const list = this.#lists.get(id);
    if (list === undefined) return undefined;
    const at = said ?? Array.from(list.levels).find(([, level]) => level.style === style)?.[0] ?? 0;
    const level = list.levels.get(at);
    if (level === undefined) return undefined;
    const counts = this.#countsOf(id, list);
    counts[at] = counts[at] === undefined ? level.start : counts[at] + 1;
    for (const [deeper, { restart }] of list.levels)
      if (deeper > at && (restart === undefined || at < restart)) counts[deeper] = undefined;
    const text = level.text.replace(/%(\d)/gu, (_whole, digit: string) => {
      const above = list.levels.get(Number(digit) - 1);
      const value = counts[Number(digit) - 1] ?? above?.start ?? 1;
      return formattedNumber(value, level.isLegal ? "decimal" : (above?.format ?? "decimal")) ?? "";
    });
    return level.format === "bullet" || text.trim() === "" ? undefined : { text: text.trim(), level };
  }

  #countsOf(id: string, { definition, starts }: WordList): (number | undefined)[] {
    const counts = this.#counts.get(definition) ?? [];
    this.#counts.set(definition, counts);
    if (!this.#used.has(id)) for (const [at, start] of starts) counts[at] = start - 1;
    this.#used.add(id);
    return counts;
  }
}
