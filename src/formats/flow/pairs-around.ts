import type { Span } from "../../model/span.js";
import type { Flow, FlowCode, PairsAround } from "./flow.js";

/**
 * For each of ascending stretches of a file, the codes before it that are not closed before it, and those after it that close what was opened before them or
 * in it.
 */
export function pairsAround({ codes }: Pick<Flow, "codes">, stretches: readonly Span[]): PairsAround[] {
  if (codes.length === 0) return stretches.map(() => ({ before: [], after: [] }));
  const closing = new Map(codes.flatMap((code) => (code.kind === "close" ? [[code.id, code] as const] : [])));
  const open = new Map<string, FlowCode>();
  let next = 0;
  return stretches.map(({ start, end }) => {
    next = takeUpTo(codes, next, start, open);
    const before = Array.from(open.values());
    const opened = [...before];
    for (let at = next; (codes[at]?.span.end ?? Infinity) <= end; at += 1) {
      const code = codes[at];
      if (code?.kind === "open") opened.push(code);
    }
    const after = opened.flatMap(({ id }) => closing.get(id) ?? []).filter(({ span }) => span.start >= end);
    return { before, after: after.sort((a, b) => a.span.start - b.span.start) };
  });
}

/** Opens and closes what ends up to an offset, and gives the index of the first code after it. */
function takeUpTo(codes: readonly FlowCode[], from: number, offset: number, open: Map<string, FlowCode>): number {
  let at = from;
  for (; (codes[at]?.span.end ?? Infinity) <= offset; at += 1) {
    const code = codes[at];
    if (code?.kind === "open") open.set(code.id, code);
    else if (code?.kind === "close") open.delete(code.id);
  }
  return at;
}
