import { KEPT } from "./cache.js";
import type { ProjectOutput, Session } from "./session.js";

/**
 * Does some work that writes outputs, which are flushed together before it: else a run would wait for the disk after each. Where workers make them,
 * they come many documents at a time.
 */
export async function withFlushed<Result>(
  outputs: readonly ProjectOutput[],
  { files, mode, written }: Pick<Session, "files" | "mode" | "written">,
  work: () => Result,
): Promise<Result> {
  if (mode !== "write") return work();
  const discard = await files.flushAhead?.(outputs, { run: written, staging: KEPT });
  try {
    return work();
  } finally {
    discard?.();
  }
}
