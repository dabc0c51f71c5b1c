import { z } from "zod";
import { candidateReasons, suggestionSources } from "./candidate.js";
import { conceptKinds, termStatuses } from "./concept.js";

const count = z.number().int().min(1);
const place = { file: z.string(), line: count, column: count };
const related = z.object({ id: z.string(), term: z.string() });

/** The file that `glossary candidates --format json` writes; the last five fields of a candidate are for a person to fill in. */
export const candidateListSchema = z.object({
  schema: z.literal("duiyi.candidates/1"),
  candidates: z.array(
    z.object({
      text: z.string(),
      kind: z.enum(conceptKinds),
      count,
      score: z.number().min(0).max(100),
      reasons: z.array(z.enum(candidateReasons)),
      suggestion: z.object({ text: z.string(), by: z.enum(suggestionSources), verified: z.literal(false) }).optional(),
      related: z.array(related),
      nearMiss: related.optional(),
      first: z.object(place),
      contexts: z.array(z.object({ text: z.string(), ...place })),
      rejected: z.literal(true).optional(),
      decision: z.enum(["approve", "reject", ""]).optional(),
      en: z.string().optional(),
      status: z.enum(termStatuses).optional(),
      definition: z.string().optional(),
      note: z.string().optional(),
    }),
  ),
});

const text = z.string().optional().catch(undefined);

/** The list as it comes back. A field may hold anything that a person wrote, so that the row is read and judged later. */
export const returnedListSchema = z.object({
  candidates: z.array(
    z.object({
      text,
      kind: text,
      decision: text,
      en: text,
      status: text,
      definition: text,
      note: text,
      suggestion: z.object({ text: z.string() }).optional().catch(undefined),
      contexts: z
        .array(z.object({ text: z.string(), ...place }))
        .optional()
        .catch(undefined),
    }),
  ),
});
