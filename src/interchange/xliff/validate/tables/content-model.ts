/** What may stand in an element, in order. */
export interface ContentModel {
  readonly hasText: boolean;
  readonly particles: readonly Particle[];
  /** Everything that is named somewhere in it. */
  readonly names: ReadonlySet<string>;
  /** Whether something has to stand in it. */
  readonly needsElement: boolean;
}

/** A place in the order: any of these names, so many times. */
export interface Particle {
  readonly names: ReadonlySet<string>;
  readonly least: number;
  readonly most: number;
}

/** In a content model: an element of any namespace but that of the element it stands in. */
export const OTHER = "other";
/** In a content model: any element at all. */
export const ANY = "any";

/**
 * Reads a content model: parts in order, each a name or several in parentheses, then `?` (none or one), `*` (any number), `+` (one or
 * more) or nothing (one). `text` first where text may stand between the elements.
 *
 * @example contentModel("skeleton?, other*, notes?, (unit | group)+")
 */
export function contentModel(notation: string): ContentModel {
  const parts = notation.split(",").map((part) => part.trim());
  const particles = parts.filter((part) => part !== "" && part !== "text").map(particleOf);
  return {
    hasText: parts.includes("text"),
    particles,
    names: new Set(particles.flatMap(({ names }) => Array.from(names))),
    needsElement: particles.some(({ least }) => least > 0),
  };
}

function particleOf(part: string): Particle {
  const { names = "", times = "" } = PARTICLE.exec(part)?.groups ?? {};
  const [least, most] = occurrences[times] ?? [1, 1];
  return { names: new Set(names.split("|").map((name) => name.trim())), least, most };
}

const PARTICLE = /^\(?(?<names>[^()?*+]+)\)?(?<times>[?*+]?)$/u; // "(unit | group)+", "notes?"
const MANY = Number.POSITIVE_INFINITY;
const occurrences: Readonly<Record<string, readonly [number, number]>> = {
  "?": [0, 1],
  "*": [0, MANY],
  "+": [1, MANY],
};
