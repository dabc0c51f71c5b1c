import { z } from "zod";

/** Targets that were changed together, so that they can be changed back. */
export interface ChangeRecord {
  readonly schema: "duiyi.changes/1";
  /** Id of the concept. */
  readonly concept: string;
  /** The rendering put in. */
  readonly to: string;
  readonly files: readonly ChangedFile[];
}

export interface ChangedFile {
  readonly file: string;
  readonly changes: readonly RecordedChange[];
}

/** The content of a target, as markup. */
export interface RecordedChange {
  readonly segment: string;
  readonly before: string;
  readonly after: string;
}

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
