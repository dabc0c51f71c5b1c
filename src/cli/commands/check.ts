import { type Command, Option } from "commander";
import {
  type Checked,
  type CheckOptions,
  type Duiyi,
  type FailOn,
  type FixedFile,
  failOn,
  InputError,
  issuesOf,
  nodeFiles,
  type Profile,
  profiles,
  type ReportFormId,
  type Review,
  type ReviewOptions,
  type RuleSelection,
  type RunPage,
  reachesThreshold,
  reportFormIds,
  type Severity,
} from "../../index.js";
import type { CliContext } from "../context.js";
import { eachFile } from "../each-file.js";
import { exitCodes } from "../exit-code.js";
import { memoryOption } from "../memory-options.js";
import { openDuiyi } from "../open-duiyi.js";
import {
  command,
  dateOf,
  type GlossaryOption,
  limitOptions,
  limitsOf,
  type PreferenceOptions,
  repeatable,
  sharedOptions,
} from "../options.js";
import { outPieces } from "../out-pieces.js";
import { type ReturnedValues, returnedOf, sayIfAlone } from "../returned-files.js";
import { returnedPaths } from "../returned-paths.js";
import { ruleOptions } from "../rule-options.js";
import { sayUnread } from "../say-unread.js";

interface CheckValues extends GlossaryOption, PreferenceOptions, ReturnedValues, SuppressValues {
  readonly format: ReportFormId;
  readonly failOn: FailOn;
  readonly only?: readonly string[];
  readonly ignore?: readonly string[];
  readonly severity: Readonly<Record<string, Severity>>;
  readonly profile: Profile;
  readonly suppressions?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly from: string;
  readonly to?: string;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly tm: readonly string[];
}

interface SuppressValues {
  /** Fingerprints, or how they begin. */
  readonly suppress: readonly string[];
  readonly reason?: string;
  readonly until?: string;
}

/** Finds what is wrong in a translation, and mends with `--fix` what can be mended for certain. */
export function checkCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { checks = {} } = context.config;
  const { maxDepth, maxText } = limitOptions(context);
  const { glossary, source, salvage, style, documentDate, from, toIfUnsaid } = sharedOptions(context);
  return command("check", t("cli.check.description"), [
    source,
    salvage,
    new Option("--format <format>", t("cli.options.format")).choices(reportFormIds).default("pretty"),
    new Option("--fail-on <severity>", t("cli.check.fail-on")).choices(failOn).default(checks.failOn ?? "error"),
    ...ruleOptions(context),
    new Option("--profile <profile>", t("cli.check.profile")).choices(profiles).default("default"),
    new Option("--suppressions <file>", t("cli.check.suppressions")).default(checks.suppressions),
    repeatable("--suppress <fingerprint>", t("cli.check.suppress")),
    new Option("--reason <text>", t("cli.check.reason")),
    new Option("--until <date>", t("cli.check.until")).argParser(dateOf("--until")),
    new Option("--baseline <file>", t("cli.check.baseline")).default(checks.baseline),
    new Option("--write-baseline <file>", t("cli.check.write-baseline")),
    glossary,
    memoryOption(context),
    style,
    documentDate,
    from,
    toIfUnsaid,
    maxDepth,
    maxText,
    new Option("--fix", t("cli.check.fix")),
    new Option("--dry-run", t("cli.check.dry-run")).implies({ fix: true }),
  ])
    .argument("<file...>", t("cli.check.files"))
    .action((paths: string[], values: CheckValues) => (values.fix ? fixFiles : checkFiles)(paths, values, context));
}

async function checkFiles(names: readonly string[], values: CheckValues, context: CliContext): Promise<void> {
  const duiyi = await openFor(values, context);
  const paths = returnedPaths(names, duiyi, context);
  if (values.suppress.length > 0 && values.reason === undefined) throw new InputError("usage.needs-reason");
  const { checked, isWhole } = await checkEach(paths, values, duiyi, context);
  const known = await knownOf(checked, values, duiyi);
  const baseline = await baselineOf(await duiyi.review(checked, known), isWhole, values, duiyi);
  const reviewed = await duiyi.review(checked, { ...known, baseline });
  const { io } = context;
  const fails = issuesOf(reviewed).some((issue) => reachesThreshold(issue, values.failOn));
  if (fails && isWhole) io.exit(exitCodes.issuesFound); // said before the report, which a reader may close early
  const report = duiyi.reports.review(reviewed, values.format, { screen: io.screen, failOn: values.failOn });
  await outPieces(report, values.format === "pretty" ? io.outReport : io.out);
}

/** duiyi with what it needs for every file: a mistake in the options is said once, and before any file is read. */
async function openFor(values: CheckValues, context: CliContext): Promise<Duiyi> {
  const duiyi = openDuiyi(context, values);
  await duiyi.refuseUnknownRules(selectionOf(values));
  await duiyi.glossary.concepts();
  return duiyi;
}

/** What was found, and whether every file could be checked. */
async function checkEach(
  paths: readonly string[],
  values: CheckValues,
  duiyi: Duiyi,
  context: CliContext,
): Promise<{ readonly checked: readonly Checked[]; readonly isWhole: boolean }> {
  const checked: Checked[] = [];
  const pages = await linkedPages(paths, values, duiyi);
  const isWhole = await eachFile(paths, context, async (path) =>
    eachFile(await duiyi.workspace.documents(path, returnedOf(values)), context, async (file) => {
      const one = await duiyi.check(file, { ...checkingOf(values), pages });
      checked.push(one);
      sayIfAlone(file, context);
      sayUnread(one.document, context);
    }),
  );
  return { checked, isWhole };
}

/** The pages of a run over several files, as links between them see them; what cannot be read is said when its turn comes. */
async function linkedPages(paths: readonly string[], values: CheckValues, duiyi: Duiyi): Promise<RunPage[]> {
  const pages: RunPage[] = [];
  if (paths.length < 2) return pages;
  for (const path of paths) {
    try {
      for (const file of await duiyi.workspace.documents(path, returnedOf(values))) {
        const page = PAGE.test(file.source?.name ?? "") ? await duiyi.linkedPage(file, checkingOf(values)) : undefined;
        if (page !== undefined) pages.push(page);
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  }
  return pages;
}

const PAGE = /\.(?:md|mdx|markdown|mdown|mkd|qmd|rmd|x?html?)$/iu; // whose links may break

/** What files are checked for. */
function checkingOf(values: CheckValues): CheckOptions {
  const { from, to, profile, tm: memories } = values;
  return {
    ...selectionOf(values),
    from,
    ...(to !== undefined && { to }),
    profile,
    limits: limitsOf(values),
    ...(memories.length > 0 && { memories }),
  };
}

const selectionOf = ({ only, ignore, severity }: CheckValues): RuleSelection => ({
  ...(only && { only }),
  ...(ignore && { ignore }),
  severity,
});

/** Mends what can be mended for certain, and lists it; what is left decides the exit code. */
async function fixFiles(names: readonly string[], values: CheckValues, context: CliContext): Promise<void> {
  const duiyi = await openFor(values, context);
  const { workspace, reports } = duiyi;
  const paths = returnedPaths(names, duiyi, context);
  const known = await knownOf([], values, duiyi);
  const baseline = values.baseline === undefined ? [] : await workspace.baseline(values.baseline);
  const fixed: FixedFile[] = [];
  await eachFile(paths, context, async (path) => {
    const file = await workspace.returned(path, returnedOf({ ...values, salvage: false }));
    fixed.push({ path, ...(await duiyi.fix(file, { ...checkingOf(values), ...known, baseline })) });
  });
  const isDone = values.dryRun !== true;
  const changed = fixed.filter(({ changes }) => changes.length > 0);
  if (isDone) nodeFiles.replace(changed.map(({ path, bytes }) => ({ path, content: bytes })));
  context.io.out(await reports.fixed(fixed, values.format === "json" ? "json" : "pretty", { isDone }));
  const left = fixed.flatMap(({ reviewed }) => issuesOf(reviewed));
  const fails = left.some((issue) => reachesThreshold(issue, values.failOn));
  if (fails && fixed.length === paths.length) context.io.exit(exitCodes.issuesFound);
}

/** The suppressions in use, those among them that `--suppress` adds. */
async function knownOf(checked: readonly Checked[], values: CheckValues, { workspace }: Duiyi): Promise<ReviewOptions> {
  const { suppress, reason = "", until, suppressions: given } = values;
  const about = { reason, ...(until !== undefined && { until }), ...(given !== undefined && { path: given }) };
  const { path, list } = await workspace.suppress(checked, suppress, about);
  const suppressions = list && { suppressions: list.suppressions, listName: path };
  return { selection: selectionOf(values), ...suppressions };
}

/** Fingerprints of what is known; with `--write-baseline`, of all that was found. A run that skipped a file writes none. */
async function baselineOf(
  found: Review,
  isWhole: boolean,
  values: CheckValues,
  { workspace }: Duiyi,
): Promise<readonly string[]> {
  if (values.writeBaseline !== undefined && isWhole) return workspace.writeBaseline(values.writeBaseline, found);
  return values.baseline === undefined ? [] : workspace.baseline(values.baseline);
}
