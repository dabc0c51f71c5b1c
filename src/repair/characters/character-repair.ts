import type { Edit } from "../../model/edit.js";
import type { Repair } from "../repair.js";

/** A repair of single characters, which takes no line to another. */
export interface CharacterRepair extends Repair {
  /** What it would change, in ascending order. */
  readonly edits: (text: string) => Iterable<Omit<Edit, "repair">>;
}

/** An edit for every match of a pattern (with the flag `g`). */
export function* replaceAll(
  text: string,
  pattern: RegExp,
  confidence: number,
  replacement: (found: string) => string = () => "",
): Generator<Omit<Edit, "repair">> {
  for (const { index, 0: found } of text.matchAll(pattern)) {
    yield { span: { start: index, end: index + found.length }, replacement: replacement(found), confidence };
  }
}
