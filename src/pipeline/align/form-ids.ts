/** The forms in which an alignment is written for programs. */
export const alignmentOutputIds = ["tmx", "tsv", "jsonl", "xliff"] as const;
/** A form in which an alignment is written for programs. */
export type AlignmentOutputId = (typeof alignmentOutputIds)[number];

/** The forms in which doubtful places are shown to people. */
export const alignmentSheetIds = ["xlsx", "html"] as const;
/** A form in which doubtful places are shown to people. */
export type AlignmentSheetId = (typeof alignmentSheetIds)[number];

/** Any form of an alignment. */
export type AlignmentFormId = AlignmentOutputId | AlignmentSheetId;
