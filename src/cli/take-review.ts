import { basename, dirname, extname, join } from "node:path";
import { InputError } from "../model/input-error.js";
import { lineOf } from "../model/place.js";
import type { CliContext } from "./context.js";
import { deliver } from "./deliver.js";
import { exitCodes } from "./exit-code.js";
import { type LimitOptions, limitsOf } from "./options.js";
import { findOriginal, readFile } from "./read-file.js";

export interface TakeReviewValues extends LimitOptions {
  readonly from: string;
  readonly xliff?: string;
  readonly output?: string;
  readonly acceptSource?: boolean;
  readonly force?: boolean;
}

/** Takes a reviser's table home; what could not be taken is said row by row, and the exit code tells of it. */
export async function takeReviewHome(values: TakeReviewValues, context: CliContext): Promise<void> {
  const { takeReview, xliffOfReview } = await import("../pipeline/merge/take-review.js");
  const { io, ui } = context;
  const table = readFile(values.from);
  const path = values.xliff ?? xliffBeside(values.from, await xliffOfReview(table));
  const { acceptSource = false } = values;
  const limits = limitsOf(values);
  const { bytes, issues, ...counts } = await takeReview(table, readFile(path), { acceptSource, limits });
  for (const issue of issues) {
    const where = [issue.file, lineOf(issue.place)].filter((part) => part !== undefined).join(":");
    io.say(`${where}: ${ui.message(issue)}`);
  }
  const left = issues.filter(({ severity }) => severity === "error").length;
  io.say(ui.t("cli.merge.taken", { file: basename(path), ...counts, left }));
  deliver(bytes, values.output ?? reviewedName(path), values, context);
  if (left > 0) io.exit(exitCodes.issuesFound);
}

function xliffBeside(table: string, xliff: string): string {
  const found = findOriginal(table, xliff);
  if (found === undefined) throw new InputError("input.no-xliff", { xliff }, { file: table });
  return found;
}

/** `out/story.en.xlf` → `out/story.en.reviewed.xlf`. */
const reviewedName = (xliff: string): string =>
  join(dirname(xliff), `${basename(xliff, extname(xliff))}.reviewed${extname(xliff)}`);
