import { z } from "zod";
import type { ChangeRecord } from "./change-record.js";

/** The form of a change record, which comes back from a file. */
export const changeRecordSchema: z.ZodType<ChangeRecord> = z.object({
  schema: z.literal("duiyi.changes/1"),
  concept: z.string(),
  to: z.string(),
  files: z.array(
    z.object({
      file: z.string(),
      changes: z.array(z.object({ segment: z.string(), before: z.string(), after: z.string() })),
    }),
  ),
});
