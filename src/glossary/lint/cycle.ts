import type { Concept } from "../../model/concept.js";
import { example, type LintRule } from "./lint-rule.js";

/** A concept that is replaced by itself, or broader than itself, step by step. */
export const cycle: LintRule = {
  rule: "glossary/cycle",
  severity: "error",
  examples: [
    {
      concepts: [example("a", "甲项目", "A", { replacedBy: "b" }), example("b", "乙项目", "B", { replacedBy: "a" })],
      finds: ["a", "b"],
    },
    { concepts: [example("a", "甲项目", "A", { broader: "b" }), example("b", "乙项目", "B")], finds: [] },
  ],
  *run(concepts) {
    for (const field of ["replacedBy", "broader"] as const) {
      const next = new Map(concepts.map((concept) => [concept.id, concept[field]]));
      for (const { id } of concepts) if (comesBack(id, next)) yield { id, field };
    }
  },
};

function comesBack(id: string, next: ReadonlyMap<Concept["id"], string | undefined>): boolean {
  const met = new Set<string>();
  for (let at = next.get(id); at !== undefined && !met.has(at); at = next.get(at)) {
    if (at === id) return true;
    met.add(at);
  }
  return false;
}
