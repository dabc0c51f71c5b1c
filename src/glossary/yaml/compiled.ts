import { createHash } from "node:crypto";
import type { Concept } from "../../model/concept.js";
import { parseGlossary } from "./parse.js";

/** Where compiled glossary files are kept between runs. What cannot be read or written is as if it were not there. */
export interface CompiledStore {
  /** The version of the program, for another version may read glossaries in another way. */
  readonly version: string;
  readonly read: (name: string) => string | undefined;
  readonly write: (name: string, compiled: string) => void;
}

/** A glossary file that was read and checked. */
interface Compiled {
  /** The hash of the text that was read and of the program's version. */
  readonly hash: string;
  readonly concepts: readonly Concept[];
}

/**
 * The concepts of a glossary file: from the store where it has them of this very text, else read and put there for the next time. A
 * small file is quicker read than looked up.
 *
 * @throws InputError as `parseGlossary` does
 */
export function compiledConcepts(text: string, name: string, store: CompiledStore): readonly Concept[] {
  if (text.length < WORTH_KEEPING) return parseGlossary(text, name).concepts;
  const hash = createHash("sha256").update(`${store.version}\0${text}`).digest("hex");
  const kept = compiledOf(store.read(name));
  if (kept?.hash === hash) return kept.concepts;
  const { concepts } = parseGlossary(text, name);
  store.write(name, JSON.stringify({ hash, concepts } satisfies Compiled));
  return concepts;
}

const WORTH_KEEPING = 100_000; // code units, some 200 concepts: 20 ms

function compiledOf(text: string | undefined): Compiled | undefined {
  try {
    const compiled: Compiled | undefined = text === undefined ? undefined : JSON.parse(text);
    return Array.isArray(compiled?.concepts) ? compiled : undefined;
  } catch {
    return undefined; // cut off, or somebody else's
  }
}
