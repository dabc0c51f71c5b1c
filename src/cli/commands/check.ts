import { type Command, Option } from "commander";
import { severities } from "../../model/issue.js";
import { type Profile, profiles } from "../../model/profile.js";
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
  readonly profile: Profile;
  readonly from: string;
  readonly to: string;
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
    new Option("--profile <profile>", t("cli.check.profile")).choices(profiles).default("default"),
    glossary,
    style,
    documentDate,
    from,
    to,
  ])
    .argument("<xliff...>", t("cli.check.files"))
    .action((paths: string[], values: CheckValues) => checkFiles(paths, values, context));
}

async function checkFiles(paths: readonly string[], values: CheckValues, context: CliContext): Promise<void> {
  const { check } = await import("../../pipeline/check.js");
  const { readConcepts } = await import("../read-glossary.js");
  const { readReturned, sayIfAlone } = await import("../read-returned.js");
  const { issuesJson, issuesPretty } = await import("../issue-report.js");
  const concepts = await readConcepts(values.glossary, context);
  const results: ReturnType<typeof check>[] = [];
  await eachFile(paths, context, (path) => {
    const file = readReturned(path, values.source);
    sayIfAlone(file, context);
    results.push(
      check(file, {
        concepts,
        read: configuredReading(context),
        desk: deskOf(values),
        srcLang: values.from,
        trgLang: values.to,
        only: listOf(values.only),
        ignore: listOf(values.ignore),
        profile: values.profile,
      }),
    );
  });
  const render = values.format === "json" ? issuesJson : issuesPretty;
  context.io.out(render(results, context.ui));
  const grave = severities.slice(0, failOn.indexOf(values.failOn) + 1);
  const fails =
    values.failOn !== "never" && results.some(({ issues }) => issues.some(({ severity }) => grave.includes(severity)));
  if (fails && results.length === paths.length) context.io.exit(exitCodes.issuesFound);
}

const listOf = (value: string | undefined): string[] => value?.split(",").filter((part) => part !== "") ?? [];
