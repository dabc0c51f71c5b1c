import { type Command, Option } from "commander";
import { severities } from "../../model/issue.js";
import type { Checked, CheckOptions } from "../../pipeline/check.js";
import type { Fixed } from "../../pipeline/fix.js";
import type { CliContext } from "../context.js";
import { eachFile } from "../each-file.js";
import { exitCodes } from "../exit-code.js";
import {
  command,
  configuredReading,
  type DeskOptions,
  deskOf,
  type GlossaryOption,
  sharedOptions,
} from "../options.js";

interface CheckValues extends GlossaryOption, DeskOptions {
  readonly source?: string;
  readonly format: "pretty" | "json";
  readonly failOn: (typeof failOn)[number];
  readonly only?: string;
  readonly ignore?: string;
  readonly from: string;
  readonly to: string;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

const failOn = [...severities, "never"] as const;

export function checkCommand(context: CliContext): Command {
  const { t } = context.ui;
  const { glossary, source, style, documentDate, from, to } = sharedOptions(context);
  return command("check", t("cli.check.description"), [
    source,
    new Option("--format <format>", t("cli.options.format")).choices(["pretty", "json"]).default("pretty"),
    new Option("--fail-on <severity>", t("cli.check.fail-on")).choices(failOn).default("error"),
    new Option("--only <rules>", t("cli.check.only")),
    new Option("--ignore <rules>", t("cli.check.ignore")),
    glossary,
    style,
    documentDate,
    from,
    to,
    new Option("--fix", t("cli.check.fix")),
    new Option("--dry-run", t("cli.check.dry-run")).implies({ fix: true }),
  ])
    .argument("<xliff...>", t("cli.check.files"))
    .action((paths: string[], values: CheckValues) => (values.fix ? fixFiles : checkFiles)(paths, values, context));
}

/** How the files are read and checked, by the options and the configuration. */
async function optionsOf(values: CheckValues, context: CliContext): Promise<CheckOptions> {
  const { readConcepts } = await import("../read-glossary.js");
  const { rules = [], maxLength } = context.config.checks ?? {};
  return {
    concepts: await readConcepts(values.glossary, context),
    read: configuredReading(context),
    desk: deskOf(values),
    srcLang: values.from,
    trgLang: values.to,
    only: listOf(values.only),
    ignore: listOf(values.ignore),
    rules,
    ...(maxLength !== undefined && { maxLength }),
  };
}

async function checkFiles(paths: readonly string[], values: CheckValues, context: CliContext): Promise<void> {
  const { check } = await import("../../pipeline/check.js");
  const { readReturned, sayIfAlone } = await import("../read-returned.js");
  const { issuesJson, issuesPretty } = await import("../issue-report.js");
  const options = await optionsOf(values, context);
  const results: Checked[] = [];
  await eachFile(paths, context, (path) => {
    const file = readReturned(path, values.source);
    sayIfAlone(file, context);
    results.push(check(file, options));
  });
  const render = values.format === "json" ? issuesJson : issuesPretty;
  context.io.out(render(results, context.ui));
  if (results.length === paths.length) await exitBy(results, values, context);
}

/** Mends what can be mended for certain, and lists it; what is left decides the exit code. */
async function fixFiles(paths: readonly string[], values: CheckValues, context: CliContext): Promise<void> {
  const { fix } = await import("../../pipeline/fix.js");
  const { readReturned } = await import("../read-returned.js");
  const { fixesJson, fixesPretty } = await import("../fix-report.js");
  const { replaceFiles } = await import("../write-files.js");
  const options = await optionsOf(values, context);
  const results: (Fixed & { readonly path: string })[] = [];
  await eachFile(paths, context, (path) => {
    results.push({ path, ...fix(readReturned(path, values.source), options) });
  });
  const changed = results.filter(({ changes }) => changes.length > 0);
  if (!values.dryRun) replaceFiles(changed.map(({ path, bytes }) => ({ path, content: bytes })));
  const render = values.format === "json" ? fixesJson : fixesPretty;
  context.io.out(render(results, { ...context, isDone: !values.dryRun }));
  if (results.length === paths.length)
    exitBy(
      results.map(({ checked }) => checked),
      values,
      context,
    );
}

/** Exit 1 where an issue is as grave as `--fail-on` says, or graver. */
async function exitBy(results: readonly Checked[], { failOn: least }: CheckValues, { io }: CliContext): Promise<void> {
  const { isAtLeast } = await import("../../pipeline/check.js");
  if (least !== "never" && results.some(({ issues }) => issues.some((issue) => isAtLeast(issue, least))))
    io.exit(exitCodes.issuesFound);
}

const listOf = (value: string | undefined): string[] => value?.split(",").filter((part) => part !== "") ?? [];
