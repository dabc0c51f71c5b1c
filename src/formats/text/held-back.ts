import type { ProsePart } from "../../model/left-out.js";
import type { UnitKind } from "../../model/unit-kind.js";

/**
 * Why a line of a text is not for translators unless it is asked for: it is code or markup, or it has no word (`120`, `2019-09-24`, `-----`).
 * Nothing for all others, and for marks that a translator writes in another way (`……`).
 */
export function heldBack(kind: UnitKind, text: string): ProsePart | undefined {
  if (kind === "code") return "code";
  if (/\p{L}/u.test(text)) return undefined;
  return /\p{N}/u.test(text) || !SPOKEN.test(text) ? "figures" : undefined;
}

/** A mark that stands for speech or for something left out: `……`, `？！` */
const SPOKEN = /[…⋯。！？!?“”‘’「」『』]|\.{3}/u;
