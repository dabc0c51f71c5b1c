import { isUnitKind, type UnitKind } from "../../model/unit-kind.js";

/** What a unit is, in the words of XLIFF 1.2; a word that the standard has not begins with `x-`. @see XLIFF 1.2, `restype` */
export const restypeOf = {
  paragraph: "x-paragraph",
  heading: "heading",
  title: "x-title",
  item: "listitem",
  cell: "cell",
  caption: "caption",
  label: "label",
  attribute: "x-attribute",
  note: "x-note",
  cue: "x-cue",
  verse: "x-verse",
  line: "x-line",
  code: "x-code",
} as const satisfies Record<UnitKind, string>;

/** What a `restype` says that a unit is: our own words and the standard's, and HTML's headings (`x-html-h2`, `h1`) that other tools write. */
export function kindOfRestype(restype: string): UnitKind | undefined {
  const lower = restype.toLowerCase();
  return KINDS.get(lower) ?? (HEADING.test(lower) ? "heading" : undefined);
}

const KINDS: ReadonlyMap<string, UnitKind> = new Map(
  Object.entries(restypeOf).flatMap(([kind, restype]) => (isUnitKind(kind) ? [[restype, kind]] : [])),
);
const HEADING = /^(?:x-)?(?:html-)?(?:heading|title|h[1-6])$/u;

/** What a unit is, as the `type` of a unit of XLIFF 2: `duiyi:heading`. */
export const typeOf = (kind: UnitKind): string => `${PREFIX}${kind}`;

/** What a `type` that we wrote says that a unit is. */
export function kindOfType(type: string): UnitKind | undefined {
  const kind = type.startsWith(PREFIX) ? type.slice(PREFIX.length) : "";
  return isUnitKind(kind) ? kind : undefined;
}

const PREFIX = "duiyi:";
