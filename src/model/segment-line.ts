import { z } from "zod";
import type { InlineCode, SegmentState } from "./document.js";
import { segmentStates } from "./document.js";
import type { Severity } from "./issue.js";
import { severities } from "./issue.js";
import type { LinePlace } from "./place.js";
import type { Span } from "./span.js";
import type { UnitKind } from "./unit-kind.js";
import { unitKinds } from "./unit-kind.js";

/** A line of what `publish --to jsonl` writes. Spans and offsets count UTF-16 code units of the text they are about. */
export interface SegmentLine {
  readonly schema: "duiyi.segment/1";
  readonly file: string;
  readonly srcLang: string;
  readonly trgLang: string;
  /** Unique in the document; the segment's anchor on the bilingual page. */
  readonly id: string;
  readonly unit: string;
  readonly kind: UnitKind;
  readonly source: string;
  readonly target: string | null;
  readonly state: SegmentState;
  readonly place?: LinePlace;
  /** The place in a file that has no lines: `Sheet1!B7`. */
  readonly address?: string;
  readonly repeatOf?: string;
  readonly codes: { readonly source: readonly CodeInLine[]; readonly target: readonly CodeInLine[] };
  readonly terms: { readonly source: readonly TermInLine[]; readonly target: readonly TermInLine[] };
  readonly notes?: readonly string[];
  readonly issues?: readonly IssueInLine[];
}

/** An inline code of a line of JSON Lines. */
export type CodeInLine = Pick<InlineCode, "id" | "kind" | "offset" | "native" | "display">;

/** A term that was found in the source or target of a line. */
export interface TermInLine extends Span {
  readonly concept: string;
  readonly term: string;
}

/** An issue of a line, with its sentence. */
export interface IssueInLine {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

const count = z.number().int().min(0);
const codes = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(["placeholder", "open", "close"]),
    offset: count,
    native: z.string().optional(),
    display: z.string().optional(),
  }),
);
const terms = z.array(z.object({ start: count, end: count, concept: z.string(), term: z.string() }));

/** A line of `publish --to jsonl`. */
export const segmentLineSchema = z.object({
  schema: z.literal("duiyi.segment/1"),
  file: z.string(),
  srcLang: z.string(),
  trgLang: z.string(),
  id: z.string(),
  unit: z.string(),
  kind: z.enum(unitKinds),
  source: z.string(),
  target: z.string().nullable(),
  state: z.enum(segmentStates),
  place: z.object({ line: count, column: count }).optional(),
  address: z.string().optional(),
  repeatOf: z.string().optional(),
  codes: z.object({ source: codes, target: codes }),
  terms: z.object({ source: terms, target: terms }),
  notes: z.array(z.string()).optional(),
  issues: z.array(z.object({ rule: z.string(), severity: z.enum(severities), message: z.string() })).optional(),
});
