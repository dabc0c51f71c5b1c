import type { Concept } from "../model/concept.js";
import { InputError } from "../model/input-error.js";

/**
 * Refuses a house style that no term of the glossary belongs to: a name mistyped would let every rendering pass. A glossary without any
 * style has nothing to choose from, and takes each.
 *
 * @throws InputError `usage.unknown-style`
 */
export function refuseUnknownStyle(style: string | undefined, concepts: readonly Concept[]): void {
  if (style === undefined) return;
  const known = new Set<string>();
  for (const { terms } of concepts) {
    for (const term of Object.values(terms).flat()) if (term.style !== undefined) known.add(term.style);
  }
  if (known.size === 0 || known.has(style)) return;
  throw new InputError("usage.unknown-style", { name: style, known: Array.from(known).sort().join(", ") });
}
