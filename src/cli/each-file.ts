import { InputError } from "../index.js";
import { describeError } from "../ui/index.js";
import type { CliContext } from "./context.js";
import { exitCodes } from "./exit-code.js";

/**
 * Does the same with each of several files, or of several documents in one. One's error is the command's own; of several, each error is
 * said, the others are done, and the exit code tells that some failed.
 *
 * @returns whether all were done; `work` may say so of what it did
 */
export async function eachFile<File>(
  files: readonly File[],
  { ui, io }: CliContext,
  work: (file: File) => unknown,
): Promise<boolean> {
  let isDone = true;
  for (const file of files) {
    try {
      if ((await work(file)) === false) isDone = false;
    } catch (error) {
      if (files.length === 1 || !(error instanceof InputError)) throw error;
      io.say(describeError(error, ui));
      io.exit(exitCodes.someFailed);
      isDone = false;
    }
  }
  return isDone;
}
