import { z } from "zod";
import { segmentStates } from "./document.js";

const codes = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(["placeholder", "open", "close"]),
    offset: z.number().int().min(0),
    native: z.string().optional(),
    display: z.string().optional(),
  }),
);
const text = z.string().min(1);

/** A pair as `tm add` and an import of JSON Lines take it: source and target, and what else is known. */
export const givenRecordSchema = z.object({
  source: text,
  target: text,
  srcLang: text.optional(),
  trgLang: text.optional(),
  state: z.enum(segmentStates).optional(),
  codes: z.object({ source: codes, target: codes }).optional(),
  author: text.optional(),
  time: text.optional(),
  origin: text.optional(),
  place: text.optional(),
  client: text.optional(),
  contexts: z.array(z.string()).optional(),
  made: z.literal("aligned").optional(),
  notes: z.array(z.string()).optional(),
  properties: z.record(z.string(), z.string()).optional(),
  supersedes: z.array(z.string()).optional(),
});
