import { z } from "zod";
import { severities } from "./issue.js";

const span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });
const count = z.int().min(0);

const listedIssueSchema = z.strictObject({
  rule: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u),
  type: z.string(),
  severity: z.enum(severities),
  message: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  file: z.string().optional(),
  line: z.int().min(1).optional(),
  address: z.string().optional(),
  column: z.int().min(1).optional(),
  segment: z.string().optional(),
  sourceSpan: span.optional(),
  targetSpan: span.optional(),
  concept: z.string().optional(),
  suggestion: z.string().optional(),
  fix: z.strictObject({ span, replacement: z.string() }).optional(),
  context: z.string().optional(),
  fingerprint: z.string().optional(),
});

const suppressedIssueSchema = listedIssueSchema.extend({
  suppression: z.strictObject({
    kind: z.enum(["inSource", "external"]),
    reason: z.string(),
    until: z.iso.date().optional(),
  }),
});

/** `duiyi.issues/1`: what `check`, `validate` and `glossary lint` give with `--format json`. */
export const issueListSchema = z.strictObject({
  schema: z.literal("duiyi.issues/1"),
  issues: z.array(listedIssueSchema),
  suppressed: z.array(suppressedIssueSchema).optional(),
  summary: z
    .strictObject({
      segments: count,
      error: count,
      warning: count,
      info: count,
      suppressed: count.optional(),
      known: count.optional(),
    })
    .optional(),
});
