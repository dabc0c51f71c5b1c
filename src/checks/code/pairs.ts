import type { InlineCode } from "../../model/document.js";
import { OpenCodes } from "../../model/open-codes.js";

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
  const open = new OpenCodes<InlineCode>();
  const pairs: CodePair[] = [];
  for (const code of codes) {
    if (code.kind === "open") open.open(code);
    if (code.kind !== "close") continue;
    const { start, isInnermost = true } = open.close(code.id) ?? {};
    pairs.push({ id: code.id, end: code, ...(start && { start }), ...(!isInnermost && { crosses: true }) });
  }
  return [...pairs, ...open.left().map((start) => ({ id: start.id, start }))];
}
