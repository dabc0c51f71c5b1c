import { jsonText } from "../../text/printable.js";
import { type Alignment, pairsOf } from "./aligned.js";

/** Every bead as a line of JSON, those without a counterpart too. */
export function writeJsonLines(alignment: Alignment): string {
  const lines = Array.from(pairsOf(alignment), ({ bead, document, sourceText, targetText }) => {
    const { source, target, confidence, isMoved } = bead;
    const where = document.document === undefined ? {} : { document: document.document };
    return jsonText({
      ...where,
      source,
      target,
      sourceText,
      targetText,
      confidence: rounded(confidence),
      ...(isMoved && { moved: true }),
    });
  });
  return lines.map((line) => `${line}\n`).join("");
}

const rounded = (confidence: number): number => Math.round(confidence * 1000) / 1000;
