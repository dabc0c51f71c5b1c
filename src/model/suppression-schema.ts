import { z } from "zod";
import type { Baseline, Suppression, SuppressionList } from "./suppression.js";

const text = z.string().min(1);

const suppressionSchema: z.ZodType<Suppression> = z
  .strictObject({
    fingerprint: text.optional(),
    rule: text.optional(),
    concept: text.optional(),
    files: text.optional(),
    reason: text,
    until: z.iso.date().optional(),
  })
  .refine(({ fingerprint, rule, concept }) => fingerprint ?? rule ?? concept, "fingerprint | rule | concept");

/** The file of suppressions. */
export const suppressionListSchema: z.ZodType<SuppressionList> = z.strictObject({
  $schema: z.string().optional(),
  suppressions: z.array(suppressionSchema),
});

/** A report that serves as a baseline: what it lists is known. */
export const baselineSchema: z.ZodType<Baseline> = z.object({
  issues: z.array(z.object({ fingerprint: text })),
});
