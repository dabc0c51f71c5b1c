import { InputError } from "../model/input-error.js";
import { describeError } from "../ui/describe-error.js";
import type { CliContext } from "./context.js";
import { exitCodes } from "./exit-code.js";

/**
 * Does the same with each of several files. One file's error is the command's own; of several, each error is said, the others are
 * done, and the exit code tells that some failed.
 */
export async function eachFile(
  paths: readonly string[],
  { ui, io }: CliContext,
  work: (path: string) => void | Promise<void>,
): Promise<void> {
  for (const path of paths) {
    try {
      await work(path);
    } catch (error) {
      if (paths.length === 1 || !(error instanceof InputError)) throw error;
      io.say(describeError(error, ui));
      io.exit(exitCodes.someFailed);
    }
  }
}
