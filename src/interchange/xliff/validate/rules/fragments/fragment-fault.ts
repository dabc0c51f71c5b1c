import { readFragment, structure } from "./fragment.js";

/** What is wrong with a fragment identifier by itself; one thing at a time. */
export interface FragmentFault {
  readonly what: "syntax" | "prefix" | "repeated" | "order";
  /** The prefix in question. */
  readonly prefix: string;
}

/** The first fault of a fragment identifier; nothing where it keeps to the grammar. */
export function faultIn(reference: string): FragmentFault | undefined {
  const selectors = readFragment(reference)?.selectors;
  if (selectors === undefined) return { what: "syntax", prefix: "" };
  const prefixes = selectors.map(({ prefix }) => prefix ?? "");
  const unknown = prefixes.find((prefix) => !known.has(prefix));
  if (unknown !== undefined) return { what: "prefix", prefix: unknown };
  const repeated = prefixes.find((prefix, index) => prefixes.indexOf(prefix) < index);
  if (repeated !== undefined) return { what: "repeated", prefix: repeated };
  const misplaced = prefixes.find((prefix, index) => levelOf(prefix) <= levelOf(prefixes[index - 1]));
  return misplaced === undefined ? undefined : { what: "order", prefix: misplaced };
}

/** How far down a prefix leads: files, groups, units, then whatever is one thing in them. */
function levelOf(prefix: string | undefined): number {
  if (prefix === undefined) return -1;
  const level = structure.indexOf(prefix);
  return level === -1 ? structure.length : level;
}

const leaves = ["", "n", "d", "t"];
/** Prefixes that modules have registered. */
const modules = ["mtc", "gls", "mda", "res", "ctr", "slr", "val", "its", "fs", "pgs"];
const known: ReadonlySet<string> = new Set([...structure, ...leaves, ...modules]);
