import type { PartFlow, WritePart } from "../../part.js";

/** The translations of cells and other texts of a workbook, by what they say in the source. */
export class KnownTexts {
  readonly #byText = new Map<string, string | undefined>();
  readonly #first = new Map<string, string>();
  /** In small letters, for a filter or formula does not tell them apart. */
  readonly #bySmall = new Map<string, string | undefined>();

  /** A text whose places have different translations has none. */
  constructor(flows: readonly PartFlow[], { translationOf }: Pick<WritePart, "translationOf">) {
    for (const flow of flows) {
      const translation = translationOf(flow)?.text ?? flow.text;
      if (translation !== flow.text && !this.#first.has(flow.text)) this.#first.set(flow.text, translation);
      for (const [map, key] of [
        [this.#byText, flow.text],
        [this.#bySmall, flow.text.toLowerCase()],
      ] as const)
        map.set(key, map.has(key) && map.get(key) !== translation ? undefined : translation);
    }
  }

  /** The translation of a whole text; nothing where it has none, or several. */
  of(text: string): string | undefined {
    const found = this.#byText.get(text) ?? this.#bySmall.get(text.toLowerCase());
    return found === text ? undefined : found;
  }

  /** The first translation of a whole text, where any place of it will do. */
  firstOf(text: string): string | undefined {
    return this.of(text) ?? this.#first.get(text);
  }

  /**
   * The translation of what cells are compared with: `<>合格`, `*合格*`. One that may stand for a part of a text must stand in the translations of
   * just those texts that it stands in.
   *
   * @param isPart - whether it is looked for within texts, as `FIND` does
   */
  ofCriterion(criterion: string, isPart = false): string | undefined {
    const { sign = "", before = "", core = "", after = "" } = CRITERION.exec(criterion)?.groups ?? {};
    const changed = this.of(core);
    if (changed === undefined) return undefined;
    const isWhole = !isPart && before + after === "";
    const isSafe =
      isWhole || Array.from(this.#byText).every(([text, translation]) => isHeldAlike(text, core, translation, changed));
    return isSafe ? sign + before + changed + after : undefined;
  }
}

/** The text in what cells are compared with: `合格` of `<>*合格*`. */
export const criterionText = (criterion: string): string => CRITERION.exec(criterion)?.groups?.core ?? criterion;

const CRITERION = /^(?<sign><>|<=|>=|[=<>])?(?<before>\*?)(?<core>.*?)(?<after>\*?)$/su; // "<>*合格*"

function isHeldAlike(text: string, part: string, translation: string | undefined, changed: string): boolean {
  const isIn = text.toLowerCase().includes(part.toLowerCase());
  return isIn === (translation ?? text).toLowerCase().includes(changed.toLowerCase());
}
