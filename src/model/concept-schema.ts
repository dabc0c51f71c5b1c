import { z } from "zod";
import { type Concept, conceptKinds, type GlossaryFile, termStatuses } from "./concept.js";

const text = z.string().min(1);

const termSchema = z.strictObject({ text, status: z.enum(termStatuses), note: text.optional() });

/** Concepts as they come from outside: unknown keys are refused, so that a slip of the pen is not lost. */
const conceptSchema: z.ZodType<Concept> = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  kind: z.enum(conceptKinds),
  definition: text.optional(),
  note: text.optional(),
  source: text,
  replacedBy: text.optional(),
  terms: z.record(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u), z.array(termSchema).min(1)),
});

export const glossaryFileSchema: z.ZodType<GlossaryFile> = z.strictObject({ concepts: z.array(conceptSchema) });
