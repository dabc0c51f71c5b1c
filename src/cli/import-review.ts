import { basename, dirname, extname, join } from "node:path";
import {
  type Duiyi,
  type ImportedReview,
  InputError,
  type InputFile,
  lineOf,
  type MessageValues,
  nodeFiles,
} from "../index.js";
import type { CliContext } from "./context.js";
import { deliver } from "./deliver.js";
import { exitCodes } from "./exit-code.js";
import { openDuiyi } from "./open-duiyi.js";
import { type LimitOptions, limitsOf } from "./options.js";

/** Options of `merge --from`. */
export interface ImportReviewValues extends LimitOptions {
  readonly from: string;
  readonly xliff?: string;
  readonly output?: string;
  readonly acceptSource?: boolean;
  readonly force?: boolean;
}

/** Reads a reviser's table back; what could not be taken is said row by row, and the exit code tells of it. */
export async function importReview(values: ImportReviewValues, context: CliContext): Promise<void> {
  const { io, ui } = context;
  const duiyi = openDuiyi(context);
  const table = nodeFiles.read(values.from);
  const path = values.xliff ?? xliffBeside(values.from, await duiyi.xliffOfReview(table), duiyi);
  const { acceptSource = false, output = reviewedName(path) } = values;
  const reviewed = reviewedBefore(output, path, values);
  const options = { acceptSource, limits: limitsOf(values), ...(reviewed && { reviewed }) };
  const taken = await duiyi.importReview(table, nodeFiles.read(path), options);
  const { bytes, issues, ...counts } = taken;
  for (const issue of issues) {
    const where = [issue.file, lineOf(issue.place)].filter((part) => part !== undefined).join(":");
    io.say(`${where}: ${ui.message(issue)}`);
  }
  const left = issues.filter(({ severity }) => severity === "error").length;
  if (reviewed !== undefined) io.say(ui.t("cli.merge.went-on", { reviewed: basename(output), file: basename(path) }));
  io.say(ui.t("cli.merge.taken", { file: basename(path), ...inWords(counts, left, ui) }));
  deliver(bytes, output, values, context);
  if (left > 0) io.exit(exitCodes.issuesFound);
}

function inWords(
  { targets, states, comments }: Omit<ImportedReview, "bytes" | "issues">,
  left: number,
  { t }: CliContext["ui"],
): MessageValues {
  return {
    targets: t("counts.translations", { count: targets }),
    states: t("counts.states", { count: states }),
    comments: t("counts.comments", { count: comments }),
    left: t("counts.rows", { count: left }),
  };
}

/** The XLIFF that stands beside its table is meant, whatever path the table was made with. */
function xliffBeside(table: string, xliff: string, { workspace }: Duiyi): string {
  const near = join(dirname(table), lastPartOf(xliff));
  const found = nodeFiles.kindOf(near) === "file" ? near : workspace.findNamed(table, xliff);
  if (found === undefined) throw new InputError("input.no-xliff", { xliff }, { file: table });
  return found;
}

const lastPartOf = (path: string): string => basename(path.replaceAll("\\", "/"));

/** The XLIFF as the tables of other revisers have changed it, so that their edits are kept; nothing where there is none. */
function reviewedBefore(output: string, xliff: string, { force = false }: ImportReviewValues): InputFile | undefined {
  const isThere = output !== "-" && output !== xliff && nodeFiles.kindOf(output) === "file";
  return isThere && !force ? nodeFiles.read(output) : undefined;
}

/** `out/story.en.xlf` → `out/story.en.reviewed.xlf`. */
const reviewedName = (xliff: string): string =>
  join(dirname(xliff), `${basename(xliff, extname(xliff))}.reviewed${extname(xliff)}`);
