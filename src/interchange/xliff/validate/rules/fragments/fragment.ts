import { isNmtoken } from "../../values/nmtoken.js";

/** A fragment identifier of XLIFF, such as `#/f=f1/u=u1/n=n1` or `#m1`. */
export interface Fragment {
  /** Whether it begins at the root, with "/", instead of where it stands. */
  readonly isAbsolute: boolean;
  readonly selectors: readonly Selector[];
}

/** One step of a fragment identifier: `u=u1`. */
export interface Selector {
  /** `f`, `g`, `u` and so on; none for a segment, an ignorable or what stands in a source. */
  readonly prefix?: string;
  readonly id: string;
}

/** Reads a fragment identifier; nothing where it does not follow the grammar. @see XLIFF 2.1, 3 */
export function readFragment(reference: string): Fragment | undefined {
  const { slash, path } = WHOLE.exec(reference)?.groups ?? {};
  if (path === undefined) return undefined;
  const selectors = path.split("/").map(selectorOf);
  const last = selectors.length - 1;
  const isWhole = selectors.every(({ prefix, id }, index) => isNmtoken(id) && (prefix !== undefined || index === last));
  return isWhole ? { isAbsolute: slash === "/", selectors } : undefined;
}

function selectorOf(written: string): Selector {
  const [first = "", id] = written.split("=");
  return id === undefined ? { id: first } : { prefix: first, id };
}

const WHOLE = /^#(?<slash>\/?)(?<path>(?:[^/=\s]+=)?[^/=\s]+(?:\/(?:[^/=\s]+=)?[^/=\s]+)*)$/u; // "#/f=f1/u=u1/n=n1"

/** Prefixes that lead down the structure, in their order. */
export const structure: readonly string[] = ["f", "g", "u"];
