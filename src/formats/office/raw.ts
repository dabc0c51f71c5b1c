import type { Span } from "../../model/span.js";

/** A piece of XML: a stretch of the part that is read, or words of our own. */
export type RawPiece = Span | string;

/** XML that goes into a translated part as it stands, piece after piece. What is translated within a stretch is translated there too. */
export type Raw = readonly RawPiece[];

/** The XML of a part between two offsets, with the translations that stand within it. */
export type Render = (span: Span) => string;

/** The XML of all pieces. */
export const rawText = (raw: Raw, render: Render): string =>
  raw.map((piece) => (typeof piece === "string" ? piece : render(piece))).join("");
