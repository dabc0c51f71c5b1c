import { z } from "zod";
import type { HandoffRecord } from "./handoff-record.js";

/** A record of what was handed out, as it stands in a project and in a package. */
export const handoffRecordSchema: z.ZodType<HandoffRecord> = z.object({
  schema: z.literal("duiyi.handoff/1"),
  id: z.string().regex(/^[\w.-]+$/u),
  date: z.string(),
  to: z.string(),
  who: z.string().optional(),
  kit: z.string().optional(),
  documents: z.array(
    z.object({
      source: z.string(),
      xliff: z.string(),
      returned: z.string(),
      targets: z.record(z.string(), z.string()),
    }),
  ),
  returned: z.object({ date: z.string(), isAll: z.boolean() }).optional(),
});

/** Files that returned and were taken: the hash of each by its path, and by its path and document where it is of several. */
export const takenFilesSchema = z.object({
  schema: z.literal("duiyi.returned/1"),
  files: z.record(z.string(), z.string()),
});
