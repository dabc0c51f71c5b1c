import { Command, Option } from "commander";
import { type Concept, type ConceptKind, conceptKinds, type TermStatus, termStatuses } from "../../model/concept.js";
import { InputError } from "../../model/input-error.js";
import type { CliContext } from "../context.js";
import { exitCodes } from "../exit-code.js";
import { command, type GlossaryOption, sharedOptions } from "../options.js";

interface ListValues extends GlossaryOption {
  readonly format: "pretty" | "json";
}

export function glossaryCommand(context: CliContext): Command {
  const { t } = context.ui;
  const group = new Command("glossary").description(t("cli.glossary.description"));
  for (const create of [listCommand, showCommand, searchCommand, addCommand, lintCommand])
    group.addCommand(create(context));
  return group;
}

const formatOption = ({ ui: { t } }: CliContext): Option =>
  new Option("--format <format>", t("cli.options.format")).choices(["pretty", "json"]).default("pretty");

function listCommand(context: CliContext): Command {
  const { glossary } = sharedOptions(context);
  const { t } = context.ui;
  const kind = new Option("--kind <kind>", t("cli.glossary.kind")).choices(conceptKinds);
  return command("list", t("cli.glossary.list"), [kind, formatOption(context), glossary]).action(
    async (values: ListValues & { kind?: ConceptKind }) => {
      const concepts = await load(values, context);
      await show(
        concepts.filter((concept) => values.kind === undefined || concept.kind === values.kind),
        values,
        context,
      );
    },
  );
}

function showCommand(context: CliContext): Command {
  const { glossary } = sharedOptions(context);
  return command("show", context.ui.t("cli.glossary.show"), [formatOption(context), glossary])
    .argument("<id>", context.ui.t("cli.glossary.id"))
    .action(async (id: string, values: ListValues) => {
      const { conceptDetails } = await import("../concept-report.js");
      const concept = (await load(values, context)).find((candidate) => candidate.id === id || hasTerm(candidate, id));
      if (concept === undefined) throw new InputError("glossary.unknown-id", { id });
      context.io.out(
        values.format === "json" ? `${JSON.stringify(concept, null, 2)}\n` : conceptDetails(concept, context.ui),
      );
    });
}

const hasTerm = (concept: Concept, text: string): boolean =>
  Object.values(concept.terms).some((terms) => terms.some((term) => term.text === text));

function searchCommand(context: CliContext): Command {
  const { glossary } = sharedOptions(context);
  return command("search", context.ui.t("cli.glossary.search"), [formatOption(context), glossary])
    .argument("<text>", context.ui.t("cli.glossary.text"))
    .action(async (text: string, values: ListValues) => {
      const { searchConcepts } = await import("../../glossary/index.js");
      await show(searchConcepts(await load(values, context), text), values, context);
    });
}

interface AddValues {
  readonly glossary: readonly string[];
  readonly zh: string;
  readonly en: string;
  readonly kind: ConceptKind;
  readonly status: TermStatus;
  readonly source: string;
  readonly id?: string;
  readonly definition?: string;
  readonly note?: string;
}

function addCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("add", t("cli.glossary.add"), [
    new Option("--zh <term>", t("cli.glossary.zh")).makeOptionMandatory(),
    new Option("--en <term>", t("cli.glossary.en")).makeOptionMandatory(),
    new Option("--kind <kind>", t("cli.glossary.kind")).choices(conceptKinds).default("general"),
    new Option("--status <status>", t("cli.glossary.status")).choices(termStatuses).default("proposed"),
    new Option("--source <reference>", t("cli.glossary.source")).makeOptionMandatory(),
    new Option("--id <id>", t("cli.glossary.id")),
    new Option("--definition <text>", t("cli.glossary.definition")),
    new Option("--note <text>", t("cli.glossary.note")),
    new Option("--glossary <path...>", t("cli.glossary.file")).default([]),
  ]).action(async (values: AddValues) => {
    const { addToGlossary } = await import("../add-to-glossary.js");
    const { id, path } = addToGlossary(values, context.home);
    context.io.out(`${t("cli.glossary.added", { id, file: path })}\n`);
  });
}

function lintCommand(context: CliContext): Command {
  const { glossary } = sharedOptions(context);
  return command("lint", context.ui.t("cli.glossary.lint"), [formatOption(context), glossary]).action(
    async (values: ListValues) => {
      const { lintGlossary } = await import("../../glossary/index.js");
      const { glossaryIssues } = await import("../concept-report.js");
      const issues = lintGlossary(await load(values, context));
      context.io.out(glossaryIssues(issues, values.format, context.ui));
      if (issues.some(({ severity }) => severity === "error")) context.io.exit(exitCodes.issuesFound);
    },
  );
}

async function load({ glossary }: GlossaryOption, { home }: CliContext): Promise<Concept[]> {
  const { readConcepts } = await import("../read-glossary.js");
  return readConcepts(glossary, home);
}

async function show(concepts: readonly Concept[], { format }: ListValues, { io, ui }: CliContext): Promise<void> {
  const { conceptTable } = await import("../concept-report.js");
  io.out(
    format === "json"
      ? `${JSON.stringify({ schema: "duiyi.concepts/1", concepts }, null, 2)}\n`
      : conceptTable(concepts, ui),
  );
}
