import { createHash } from "node:crypto";
import type { Concept } from "../model/concept.js";
import type { RejectedEntry } from "./exchange/index.js";

/** Where compiled glossary files are kept between runs. What cannot be read or written is as if it were not there. */
export interface CompiledStore {
  /** The version of the program, for another version may read glossaries in another way. */
  readonly version: string;
  readonly read: (name: string) => string | undefined;
  readonly write: (name: string, compiled: string) => void;
}

/** What was read of a glossary file and checked. */
export interface Compiled {
  readonly concepts: readonly Concept[];
  /** The entries of a list that could not be taken. */
  readonly rejected?: readonly RejectedEntry[];
}

/** A glossary file that is to be read. */
export interface ToCompile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What else decides what is read: the languages of a list. */
  readonly settings?: string;
}

/** Compiled as it is kept, with the hash of what was read, of the settings and of the program's version. */
interface Kept extends Compiled {
  readonly hash: string;
}

/**
 * What stands in a glossary file: from the store where it has what was read of this very content, else read and put there for the next
 * time. A small file is quicker read than looked up.
 *
 * @throws whatever `read` throws
 */
export async function compiledOf(
  file: ToCompile,
  store: CompiledStore,
  read: () => Compiled | Promise<Compiled>,
): Promise<Compiled> {
  const { name, content, settings = "" } = file;
  if (content.length < WORTH_KEEPING) return read();
  const hash = createHash("sha256").update(`${store.version}\0${settings}\0`).update(content).digest("hex");
  const kept = keptIn(store.read(name));
  if (kept?.hash === hash) return kept;
  const { concepts, rejected } = await read();
  store.write(name, JSON.stringify({ hash, concepts, ...(rejected && { rejected }) } satisfies Kept));
  return { concepts, ...(rejected && { rejected }) };
}

const WORTH_KEEPING = 100_000; // code units or bytes, some 200 concepts: 20 ms

function keptIn(text: string | undefined): Kept | undefined {
  try {
    const kept: Kept | undefined = text === undefined ? undefined : JSON.parse(text);
    return Array.isArray(kept?.concepts) ? kept : undefined;
  } catch {
    return undefined; // cut off, or somebody else's
  }
}
