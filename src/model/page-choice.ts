/** For whom a page is published. */
export const audiences = ["public", "review"] as const;
/** `public`: readers, who see translations; `review`: revisers, who also see states, places, notes and issues. */
export type Audience = (typeof audiences)[number];

/** The layouts of a page, as `publish --layout` takes them. */
export const layouts = ["side-by-side", "stacked", "source-only", "target-only", "learning"] as const;
/** How a page is laid out. `learning`: the translation, and the source of a sentence when it is asked for. */
export type Layout = (typeof layouts)[number];

/** How the cells of a text table are written: guarded against spreadsheets, or as they are, for programs. */
export type CellForm = "guarded" | "raw";
/** Every such form. */
export const cellForms = ["guarded", "raw"] as const satisfies readonly CellForm[];
