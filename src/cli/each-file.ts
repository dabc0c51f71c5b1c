import { InputError } from "../index.js";
import { describeError } from "../ui/index.js";
import type { CliContext } from "./context.js";
import { showEstimate } from "./estimate.js";
import { exitCodes } from "./exit-code.js";

/**
 * Does the same with each of several files, or of several documents in one. One's error is the command's own; of several, each error is
 * said, the others are done, and the exit code tells that some failed. On a terminal a line shows how much is done.
 *
 * @param isSummed - whether a line at the end says how many of several were done
 * @returns whether all were done; `work` may say so of what it did
 */
export async function eachFile<File>(
  files: readonly File[],
  context: CliContext,
  work: (file: File) => unknown,
  { isSummed = false }: { readonly isSummed?: boolean } = {},
): Promise<boolean> {
  const { ui, io } = context;
  const onProgress = files.length > 1 ? showEstimate(context) : undefined;
  let failed = 0;
  for (const [index, file] of files.entries()) {
    onProgress?.(index, files.length, nameOf(file));
    try {
      if ((await work(file)) === false) failed += 1;
    } catch (error) {
      if (files.length === 1 || !(error instanceof InputError)) throw error;
      io.say(describeError(error, ui));
      io.exit(exitCodes.someFailed);
      failed += 1;
    }
  }
  if (onProgress !== undefined) io.progress("");
  if (isSummed && files.length > 1) io.say(sumOf(files.length, failed, ui));
  return failed === 0;
}

const sumOf = (count: number, failed: number, { t }: CliContext["ui"]): string =>
  failed === 0 ? t("summary.files", { count }) : t("summary.files-failed", { count, done: count - failed, failed });

function nameOf(file: unknown): string {
  if (typeof file === "string") return file;
  return typeof file === "object" && file !== null && "path" in file && typeof file.path === "string" ? file.path : "";
}
