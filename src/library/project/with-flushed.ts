import { KEPT } from "./cache.js";
import type { ProjectOutput, Session } from "./session.js";

/**
 * Does some work that writes outputs. Where workers make them, they come many at a time, and are flushed together: else a run would wait for the
 * disk after each.
 */
export async function withFlushed<Result>(
  outputs: readonly ProjectOutput[],
  { files, jobs, mode, written }: Pick<Session, "files" | "jobs" | "mode" | "written">,
  work: () => Result,
): Promise<Result> {
  if (jobs === undefined || mode !== "write") return work();
  const discard = await files.flushAhead?.(outputs, { run: written, staging: KEPT });
  try {
    return work();
  } finally {
    discard?.();
  }
}
