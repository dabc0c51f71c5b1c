import type { InlineCode } from "../../model/document.js";

/** A pair of codes; `end` is absent where it is not closed, `start` where it is not opened. */
interface CodePair {
  readonly id: string;
  readonly start?: InlineCode;
  readonly end?: InlineCode;
  /** Whether it closes while a later one is still open. */
  readonly crosses?: true;
}

/** The pairs of a content, in the order they end. */
export function pairsOf(codes: readonly InlineCode[]): CodePair[] {
  const open: InlineCode[] = [];
  const pairs: CodePair[] = [];
  for (const code of codes) {
    if (code.kind === "open") open.push(code);
    if (code.kind !== "close") continue;
    const index = open.findLastIndex(({ id }) => id === code.id);
    const [start] = index < 0 ? [] : open.splice(index, 1);
    const crosses = start !== undefined && index < open.length;
    pairs.push({ id: code.id, end: code, ...(start && { start }), ...(crosses && { crosses }) });
  }
  return [...pairs, ...open.map((start) => ({ id: start.id, start }))];
}
