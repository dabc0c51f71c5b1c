import type { Pattern } from "./pattern.js";

/** The UTF-16 code units that a match of a pattern may begin with; nothing where they may be any, or where it may be empty. */
export const startsOf = (pattern: Pattern): ReadonlySet<number> | undefined => edgeOf(pattern, (items) => items);

/** The same for what a match may end with. */
export const endsOf = (pattern: Pattern): ReadonlySet<number> | undefined =>
  edgeOf(pattern, (items) => items.toReversed());

type Order = (items: readonly Pattern[]) => readonly Pattern[];

function edgeOf(pattern: Pattern, order: Order): ReadonlySet<number> | undefined {
  const codes = new Set<number>();
  return addEdge(pattern, order, codes) === "told" ? codes : undefined;
}

/** Whether every match has one of the characters that were added at its edge, may have any there, or may be empty. */
type Edge = "told" | "any" | "empty";

function addEdge(pattern: Pattern, order: Order, codes: Set<number>): Edge {
  switch (pattern.kind) {
    case "beside":
      return "empty";
    case "repeated":
      return addEdge(pattern.item, order, codes);
    case "optional":
      return addEdge(pattern.item, order, codes) === "any" ? "any" : "empty";
    case "choice":
      return worst(pattern.options.map((option) => addEdge(option, order, codes)));
    case "sequence":
      for (const item of order(pattern.items)) {
        const edge = addEdge(item, order, codes);
        if (edge !== "empty") return edge;
      }
      return "empty";
    case "character":
      for (const code of pattern.codes ?? []) codes.add(code);
      return pattern.codes === undefined ? "any" : "told";
  }
}

const worst = (edges: readonly Edge[]): Edge =>
  edges.find((edge) => edge === "any") ?? edges.find((edge) => edge === "empty") ?? "told";
