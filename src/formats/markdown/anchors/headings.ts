import type { Flow } from "../../flow/flow.js";

/** A heading of a page, whether or not its text is for a translator: `1986` has an address too. */
export interface Heading {
  readonly flow: Flow;
  /** As a reader sees it, with code and without marks. */
  readonly text: string;
  /** As it stands in the file, without an address that was given by hand. */
  readonly raw: string;
  /** The address that it was given by hand: `top` of `{#top}`. */
  readonly id?: string;
}

/**
 * What is known of a heading by its text.
 *
 * @param raw - the heading as it stands in the file, without its marks
 */
export function headingOf(flow: Flow, raw: string): Heading {
  const { text, codes } = flow;
  const ends = [...codes.map(({ offset }) => offset), text.length];
  const seen = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end) + (codes[index]?.equiv ?? ""));
  const [id] = codes.flatMap(({ native }) => ID.exec(native)?.groups?.id ?? []);
  return {
    flow,
    text: seen.join("").trim(),
    raw: raw.replace(ATTRIBUTES, "").trim(),
    ...(id !== undefined && { id }),
  };
}

const ID = /\{:?[^{}]*#(?<id>[^\s{}]+)/u; // "{#top}", "{: #top .big }"
const ATTRIBUTES = /\{:?[^{}]*\}\s*$/u;
