import { type Command, Option } from "commander";
import { type FailOn, failOn } from "../../model/config.js";
import { InputError } from "../../model/input-error.js";
import type { Severity } from "../../model/issue.js";
import type { Checked } from "../../pipeline/check.js";
import type { Review, ReviewOptions } from "../../pipeline/review.js";
import type { CliContext } from "../context.js";
import { eachFile } from "../each-file.js";
import { exitCodes } from "../exit-code.js";
import { type ReportFormId, reportFormIds, reportForms } from "../issues/index.js";
import {
  command,
  configuredReading,
  type DeskOptions,
  dateOf,
  deskOf,
  type GlossaryOption,
  type LimitOptions,
  limitOptions,
  limitsOf,
  repeatable,
  sharedOptions,
} from "../options.js";
import { refuseUnknownRules, ruleOptions } from "../rule-options.js";

interface CheckValues extends GlossaryOption, DeskOptions, LimitOptions, SuppressValues {
  readonly source?: string;
  readonly format: ReportFormId;
  readonly failOn: FailOn;
  readonly only?: readonly string[];
  readonly ignore?: readonly string[];
  readonly severity: Readonly<Record<string, Severity>>;
  readonly suppressions?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly from: string;
  readonly to: string;
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
  const { glossary, source, style, documentDate, from, to } = sharedOptions(context);
  return command("check", t("cli.check.description"), [
    source,
    new Option("--format <format>", t("cli.options.format")).choices(reportFormIds).default("pretty"),
    new Option("--fail-on <severity>", t("cli.check.fail-on")).choices(failOn).default(checks.failOn ?? "error"),
    ...ruleOptions(context),
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
    to,
    maxDepth,
    maxText,
  ])
    .argument("<file...>", t("cli.check.files"))
    .action((paths: string[], values: CheckValues) => checkFiles(paths, values, context));
}

async function checkFiles(paths: readonly string[], values: CheckValues, context: CliContext): Promise<void> {
  const { isGrave } = await import("../../pipeline/check.js");
  const { issuesOf, review } = await import("../../pipeline/review.js");
  await refuseUnknownRules(values);
  if (values.suppress.length > 0 && values.reason === undefined) throw new InputError("usage.needs-reason");
  const checked = await checkEach(paths, values, context);
  const isWhole = checked.length === paths.length;
  const suppressions = await suppressionsOf(checked, values);
  const baseline = await baselineOf(review(checked, suppressions), isWhole, values);
  const reviewed = review(checked, { ...suppressions, baseline });
  const render = await reportForms[values.format]();
  context.io.out(render(reviewed, { ...context, screen: context.io.screen, failOn: values.failOn }));
  const fails = issuesOf(reviewed).some((issue) => isGrave(issue, values.failOn));
  if (fails && isWhole) context.io.exit(exitCodes.issuesFound);
}

async function checkEach(paths: readonly string[], values: CheckValues, context: CliContext): Promise<Checked[]> {
  const { check } = await import("../../pipeline/check.js");
  const { readConcepts } = await import("../read-glossary.js");
  const { readReturned, sayIfAlone } = await import("../read-returned.js");
  const concepts = await readConcepts(values.glossary, context);
  const checked: Checked[] = [];
  await eachFile(paths, context, (path) => {
    const file = readReturned(path, values.source);
    sayIfAlone(file, context);
    const { only, ignore, severity } = values;
    checked.push(
      check(file, {
        concepts,
        read: configuredReading(context),
        desk: deskOf(values),
        srcLang: values.from,
        trgLang: values.to,
        limits: limitsOf(values),
        severity,
        ...(only && { only }),
        ...(ignore && { ignore }),
      }),
    );
  });
  return checked;
}

/** The suppressions in use, those among them that `--suppress` adds. */
async function suppressionsOf(checked: readonly Checked[], values: CheckValues): Promise<ReviewOptions> {
  const { suppressionsFor } = await import("../../pipeline/suppressions-for.js");
  const { addSuppressions, readSuppressions, suppressionListPath } = await import("../suppression-list.js");
  const { only, ignore, suppress, reason = "", until } = values;
  const { path, isThere } = suppressionListPath(values.suppressions);
  const added = suppressionsFor(checked, suppress, { reason, ...(until !== undefined && { until }) });
  const list =
    added.length > 0 ? await addSuppressions(path, added) : isThere ? await readSuppressions(path) : undefined;
  return {
    today: new Date().toISOString().slice(0, 10),
    selection: { ...(only && { only }), ...(ignore && { ignore }), severity: values.severity },
    ...(list && { suppressions: list.suppressions, listName: path }),
  };
}

/** Fingerprints of what is known; with `--write-baseline`, of all that was found. A run that skipped a file writes none. */
async function baselineOf(found: Review, isWhole: boolean, values: CheckValues): Promise<readonly string[]> {
  const { readBaseline, writeBaseline } = await import("../baseline.js");
  if (values.writeBaseline !== undefined && isWhole) return writeBaseline(values.writeBaseline, found);
  return values.baseline === undefined ? [] : readBaseline(values.baseline);
}
