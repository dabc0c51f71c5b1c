/** What a unit is in its document: a bilingual page shows it so, and an XLIFF tells translators. */
export const unitKinds = [
  "paragraph",
  "heading",
  "title",
  "item",
  "cell",
  "caption",
  "label",
  "attribute",
  "note",
  "cue",
  "verse",
  "line",
  "code",
] as const;
/** One of these kinds. */
export type UnitKind = (typeof unitKinds)[number];

/** Whether a name is one of these kinds. */
export const isUnitKind = (name: string): name is UnitKind => unitKinds.some((kind) => kind === name);
