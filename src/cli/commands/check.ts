import { type Command, Option } from "commander";
import { type FailOn, failOn } from "../../model/config.js";
import type { Fixed } from "../../model/fixed.js";
import { InputError } from "../../model/input-error.js";
import type { Severity } from "../../model/issue.js";
import { type Profile, profiles } from "../../model/profile.js";
import type { Checked, Review } from "../../model/review.js";
import type { CheckOptions } from "../../pipeline/check/check.js";
import type { ReviewOptions } from "../../pipeline/suppress/review.js";
import { type ReportFormId, reportFormIds, reportForms } from "../../reports/index.js";
import type { CliContext } from "../context.js";
import { eachFile } from "../each-file.js";
import { exitCodes } from "../exit-code.js";
import {
  command,
  configuredReading,
  dateOf,
  type GlossaryOption,
  type LimitOptions,
  limitOptions,
  limitsOf,
  type PreferenceOptions,
  preferencesOf,
  repeatable,
  sharedOptions,
} from "../options.js";
import { outPieces } from "../out-pieces.js";
import { refuseUnknownRules, ruleOptions } from "../rule-options.js";

interface CheckValues extends GlossaryOption, PreferenceOptions, LimitOptions, SuppressValues {
  readonly source?: string;
  readonly salvage?: boolean;
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
}

interface SuppressValues {
  /** Fingerprints, or how they begin. */
  readonly suppress: readonly string[];
  readonly reason?: string;
  readonly until?: string;
}

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
    new Option("--until <date>", t("cli.check.until")).argParser(dateOf),
    new Option("--baseline <file>", t("cli.check.baseline")).default(checks.baseline),
    new Option("--write-baseline <file>", t("cli.check.write-baseline")),
    glossary,
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

async function checkFiles(paths: readonly string[], values: CheckValues, context: CliContext): Promise<void> {
  const { reachesThreshold } = await import("../../model/severity-threshold.js");
  const { issuesOf } = await import("../../model/review.js");
  const { review } = await import("../../pipeline/suppress/review.js");
  const { checkRules } = await import("../../pipeline/rules/check-rules.js");
  await refuseUnknownRules(values, context.config.checks?.rules);
  if (values.suppress.length > 0 && values.reason === undefined) throw new InputError("usage.needs-reason");
  const { checked, isWhole } = await checkEach(paths, values, context);
  const suppressions = await suppressionsOf(checked, values);
  const baseline = await baselineOf(review(checked, suppressions), isWhole, values);
  const reviewed = review(checked, { ...suppressions, baseline });
  const render = await reportForms[values.format]();
  const { ui, version, io, config } = context;
  const rules = checkRules(config.checks?.rules);
  const fails = issuesOf(reviewed).some((issue) => reachesThreshold(issue, values.failOn));
  if (fails && isWhole) io.exit(exitCodes.issuesFound); // said before the report, which a reader may close early
  outPieces(render(reviewed, { ui, version, screen: io.screen, failOn: values.failOn, rules }), io);
}

/** What was found, and whether every file could be checked. */
async function checkEach(
  paths: readonly string[],
  values: CheckValues,
  context: CliContext,
): Promise<{ readonly checked: readonly Checked[]; readonly isWhole: boolean }> {
  const { check } = await import("../../pipeline/check/check.js");
  const { readDocuments, sayIfAlone } = await import("../read-returned.js");
  const options = await optionsOf(values, context);
  const checked: Checked[] = [];
  const isWhole = await eachFile(paths, context, (path) =>
    eachFile(readDocuments(path, values), context, (file) => {
      checked.push(check(file, options));
      sayIfAlone(file, context);
    }),
  );
  return { checked, isWhole };
}

/** How files are read and checked, by the options and the configuration. */
async function optionsOf(values: CheckValues, context: CliContext): Promise<CheckOptions> {
  const { readConcepts } = await import("../read-glossary.js");
  const { rules = [], maxLength, options } = context.config.checks ?? {};
  const { only, ignore, severity } = values;
  return {
    concepts: await readConcepts(values.glossary, context),
    read: configuredReading(context),
    preferences: preferencesOf(values),
    srcLang: values.from,
    ...(values.to !== undefined && { trgLang: values.to }),
    limits: limitsOf(values),
    severity,
    profile: values.profile,
    rules,
    ...(maxLength !== undefined && { maxLength }),
    ...(options && { options }),
    ...(only && { only }),
    ...(ignore && { ignore }),
  };
}

/** Mends what can be mended for certain, and lists it; what is left decides the exit code. */
async function fixFiles(paths: readonly string[], values: CheckValues, context: CliContext): Promise<void> {
  const { reachesThreshold } = await import("../../model/severity-threshold.js");
  const { fix } = await import("../../pipeline/check/fix.js");
  const { issuesOf } = await import("../../model/review.js");
  const { readReturned } = await import("../read-returned.js");
  const { fixesJson, fixesPretty } = await import("../../reports/fixes.js");
  const { replaceFiles } = await import("../write-files.js");
  await refuseUnknownRules(values, context.config.checks?.rules);
  const options = await optionsOf(values, context);
  const suppressions = await suppressionsOf([], values);
  const known = values.baseline === undefined ? [] : (await import("../baseline.js")).readBaseline(values.baseline);
  const results: (Fixed & { readonly path: string })[] = [];
  await eachFile(paths, context, async (path) => {
    const fixed = fix(readReturned(path, { ...values, salvage: false }), options, {
      ...suppressions,
      baseline: await known,
    });
    results.push({ path, ...fixed });
  });
  const changed = results.filter(({ changes }) => changes.length > 0);
  if (values.dryRun !== true) replaceFiles(changed.map(({ path, bytes }) => ({ path, content: bytes })));
  const render = values.format === "json" ? fixesJson : fixesPretty;
  context.io.out(render(results, { ...context, isDone: values.dryRun !== true }));
  const fails = results.some(({ reviewed }) =>
    issuesOf(reviewed).some((issue) => reachesThreshold(issue, values.failOn)),
  );
  if (fails && results.length === paths.length) context.io.exit(exitCodes.issuesFound);
}

/** The suppressions in use, those among them that `--suppress` adds. */
async function suppressionsOf(checked: readonly Checked[], values: CheckValues): Promise<ReviewOptions> {
  const { suppressionsFor } = await import("../../pipeline/suppress/suppressions-for.js");
  const { addSuppressions, readSuppressions, reviewBy, suppressionListPath } = await import("../suppression-list.js");
  const { only, ignore, suppress, reason = "", until } = values;
  const { path, isThere } = suppressionListPath(values.suppressions);
  const added = suppressionsFor(checked, suppress, { reason, ...(until !== undefined && { until }) });
  const list =
    added.length > 0 ? await addSuppressions(path, added) : isThere ? await readSuppressions(path) : undefined;
  return reviewBy(path, list, { ...(only && { only }), ...(ignore && { ignore }), severity: values.severity });
}

/** Fingerprints of what is known; with `--write-baseline`, of all that was found. A run that skipped a file writes none. */
async function baselineOf(found: Review, isWhole: boolean, values: CheckValues): Promise<readonly string[]> {
  const { readBaseline, writeBaseline } = await import("../baseline.js");
  if (values.writeBaseline !== undefined && isWhole) return writeBaseline(values.writeBaseline, found);
  return values.baseline === undefined ? [] : readBaseline(values.baseline);
}
