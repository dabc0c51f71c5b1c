import { type Command, Option } from "commander";
import { type ConceptKind, conceptKinds, type TermStatus, termStatuses } from "../../../model/concept.js";
import type { CliContext } from "../../context.js";
import { exitCodes } from "../../exit-code.js";
import { command } from "../../options.js";
import { load, type ReadValues, readOptions, showList } from "./shared.js";

interface ListValues extends ReadValues {
  readonly kind?: ConceptKind;
  readonly status?: TermStatus;
}

export function listCommand(context: CliContext): Command {
  const { t } = context.ui;
  const kind = new Option("--kind <kind>", t("cli.glossary.kind")).choices(conceptKinds);
  const status = new Option("--status <status>", t("cli.glossary.with-status")).choices(termStatuses);
  return command("list", t("cli.glossary.list"), [kind, status, ...readOptions(context)]).action(
    async (values: ListValues) => {
      const concepts = (await load(values, context)).filter(
        (concept) =>
          (values.kind === undefined || concept.kind === values.kind) &&
          (values.status === undefined ||
            Object.values(concept.terms).some((terms) => terms.some(({ status }) => status === values.status))),
      );
      await showList(concepts, values, context);
    },
  );
}

export function showCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("show", t("cli.glossary.show"), readOptions(context))
    .argument("<id>", t("cli.glossary.id-or-term"))
    .action(async (id: string, values: ReadValues) => {
      const { conceptDetails } = await import("../../concept-report.js");
      const { findConcept } = await import("../../../glossary/changes/index.js");
      const concept = findConcept(await load(values, context), id);
      context.io.out(
        values.format === "json" ? `${JSON.stringify(concept, null, 2)}\n` : conceptDetails(concept, context.ui),
      );
    });
}

export function searchCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("search", t("cli.glossary.search"), readOptions(context))
    .argument("<text>", t("cli.glossary.text"))
    .action(async (text: string, values: ReadValues) => {
      const { searchConcepts } = await import("../../../glossary/index.js");
      await showList(searchConcepts(await load(values, context), text), values, context);
    });
}

export function lintCommand(context: CliContext): Command {
  return command("lint", context.ui.t("cli.glossary.lint"), readOptions(context)).action(async (values: ReadValues) => {
    const { lintGlossary } = await import("../../../glossary/index.js");
    const { glossaryIssues } = await import("../../concept-report.js");
    const { placesOfIds } = await import("../../read-glossary.js");
    const places = placesOfIds(values.glossary, context.home);
    const issues = lintGlossary(await load(values, context)).map((issue) => {
      const written = places.get(String(issue.values.id));
      return written === undefined ? issue : { ...issue, file: written.file, place: written.place };
    });
    context.io.out(glossaryIssues(issues, values.format, context.ui));
    if (issues.some(({ severity }) => severity === "error")) context.io.exit(exitCodes.issuesFound);
  });
}
