import type { BilingualSegment, BilingualUnit } from "../bilingual-file.js";

/**
 * Units whose segments have ids that are unique in the whole file. XLIFF has a segment's id unique in its unit and a unit's in its `file`
 * only: a segment that shares its id with one of another unit is called `u2#1`, and one that shares this too, with a unit of another
 * `file`, `2:u2#1`. An id that we made ourselves says of which sentence it is, wherever it stands, and stays.
 *
 * @see XLIFF 2.2, 4.3.1.13 `id`
 */
export function withUniqueIds(units: readonly BilingualUnit[]): BilingualUnit[] {
  const named = renamed(units, (unit, { id }) =>
    id === unit.id || id.startsWith(`${unit.id}#`) ? id : `${unit.id}#${id}`,
  );
  return renamed(named, (unit, { id }) => `${unit.file + 1}:${id}`);
}

type Rename = (unit: BilingualUnit, segment: BilingualSegment) => string;

/** Gives another name to each segment whose id stands in several units. */
function renamed(units: readonly BilingualUnit[], rename: Rename): BilingualUnit[] {
  const shared = sharedIds(units);
  if (shared.size === 0) return Array.from(units);
  const nameOf = (unit: BilingualUnit, segment: BilingualSegment): string =>
    shared.has(segment.id) ? rename(unit, segment) : segment.id;
  return units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => ({ ...segment, id: nameOf(unit, segment) })),
  }));
}

/** Ids that stand in several units: those of one id in one `file` are one unit, told twice. */
function sharedIds(units: readonly BilingualUnit[]): ReadonlySet<string> {
  const homes = new Map<string, string>();
  const shared = new Set<string>();
  for (const { file, id: unit, segments } of units)
    for (const { id } of segments) {
      const home = `${file} ${unit}`;
      if ((homes.get(id) ?? home) !== home && !isOwnId(id)) shared.add(id);
      homes.set(id, home);
    }
  return shared;
}

/** Whether an id is one that we give segments: `s0a1b2c3d4e`, made of the source text, or `s0a1b2c3d4e-2` where that text comes again. */
export const isOwnId = (id: string): boolean => OWN_ID.test(id);

const OWN_ID = /^s[0-9a-f]{10}(?:-\d+)?$/u;
