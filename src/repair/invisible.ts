import type { Edit } from "../model/edit.js";

/** Characters that nobody sees and that hide names from a search: zero-width marks, soft hyphens, byte order marks. */
export function invisibleEdits(text: string): Edit[] {
  return Array.from(text.matchAll(INVISIBLE), (match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    replacement: "",
    repair: "invisible",
    confidence: 1,
  }));
}

const INVISIBLE = /(?:\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff)+/gu;
