import type { Edit } from "../../model/edit.js";
import { withoutOverlaps } from "../../text/overlay.js";
import type { CharacterRepair } from "./character-repair.js";
import { footnotes } from "./footnotes.js";
import { invisible } from "./invisible.js";
import { punctuation } from "./punctuation.js";
import { spaces } from "./spaces.js";
import { width } from "./width.js";

/** Every repair of characters. Where two would change the same place, the one that stands first here does. */
export const characterRepairs = [
  invisible,
  width,
  spaces,
  punctuation,
  footnotes,
] as const satisfies readonly CharacterRepair[];

/** What the chosen repairs change in a text, in ascending order and without overlap. */
export function characterEdits(text: string, chosen: ReadonlySet<string>, minConfidence: number): Edit[] {
  const edits = characterRepairs.flatMap(({ id, edits }) =>
    chosen.has(id) ? Array.from(edits(text), (edit): Edit => ({ ...edit, repair: id })) : [],
  );
  const sure = edits.filter(({ confidence }) => confidence >= minConfidence);
  return withoutOverlaps(sure.sort((a, b) => a.span.start - b.span.start));
}
