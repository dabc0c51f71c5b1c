import type { Flow } from "../../flow/flow.js";

/** A heading of a page. */
export interface Heading {
  readonly flow: Flow;
  /** As a reader sees it, with code and without marks. */
  readonly text: string;
  /** The address that it was given by hand: `top` of `{#top}`. */
  readonly id?: string;
}

/** The headings among the texts of a page. */
export const headingsOf = (flows: readonly Flow[]): Heading[] =>
  flows.flatMap((flow) => (flow.kind === "heading" ? [headingOf(flow)] : []));

function headingOf(flow: Flow): Heading {
  const { text, codes } = flow;
  const ends = [...codes.map(({ offset }) => offset), text.length];
  const seen = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end) + (codes[index]?.equiv ?? ""));
  const [id] = codes.flatMap(({ native }) => ID.exec(native)?.groups?.id ?? []);
  return { flow, text: seen.join("").trim(), ...(id !== undefined && { id }) };
}

const ID = /\{:?[^{}]*#(?<id>[^\s{}]+)/u; // "{#top}", "{: #top .big }"
