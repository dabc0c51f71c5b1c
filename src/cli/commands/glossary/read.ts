import { type Command, Option } from "commander";
import { type ConceptKind, conceptKinds, jsonText, type TermStatus, termStatuses } from "../../../index.js";
import { conceptDetails } from "../../concept-report.js";
import type { CliContext } from "../../context.js";
import { exitCodes } from "../../exit-code.js";
import { openDuiyi } from "../../open-duiyi.js";
import { command } from "../../options.js";
import { outPieces } from "../../out-pieces.js";
import { type ReadValues, readOptions, showList } from "./shared.js";

interface ListValues extends ReadValues {
  readonly kind?: ConceptKind;
  readonly status?: TermStatus;
}

/** Lists the concepts of the glossary. */
export function listCommand(context: CliContext): Command {
  const { t } = context.ui;
  const kind = new Option("--kind <kind>", t("cli.glossary.kind")).choices(conceptKinds);
  const status = new Option("--status <status>", t("cli.glossary.with-status")).choices(termStatuses);
  return command("list", t("cli.glossary.list"), [kind, status, ...readOptions(context)]).action(
    async (values: ListValues) => {
      const concepts = (await openDuiyi(context, values).glossary.concepts()).filter(
        (concept) =>
          (values.kind === undefined || concept.kind === values.kind) &&
          (values.status === undefined ||
            Object.values(concept.terms).some((terms) => terms.some(({ status }) => status === values.status))),
      );
      showList(concepts, values, context);
    },
  );
}

/** Shows all that the glossary says of one concept. */
export function showCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("show", t("cli.glossary.show"), readOptions(context))
    .argument("<id>", t("cli.glossary.id-or-term"))
    .action(async (id: string, values: ReadValues) => {
      const concept = await openDuiyi(context, values).glossary.find(id);
      context.io.out(values.format === "json" ? `${jsonText(concept, 2)}\n` : conceptDetails(concept, context.ui));
    });
}

/** Lists the concepts whose id or any term holds a text. */
export function searchCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("search", t("cli.glossary.search"), readOptions(context))
    .argument("<text>", t("cli.glossary.text"))
    .action(async (text: string, values: ReadValues) => {
      showList(await openDuiyi(context, values).glossary.search(text), values, context);
    });
}

/** Finds what is wrong in the glossary itself, such as two concepts with the same term. */
export function lintCommand(context: CliContext): Command {
  return command("lint", context.ui.t("cli.glossary.lint"), readOptions(context)).action(async (values: ReadValues) => {
    const { glossary, reports } = openDuiyi(context, values);
    const issues = await glossary.lint();
    await outPieces(reports.linted(issues, values.format), context.io.out);
    if (issues.some(({ severity }) => severity === "error")) context.io.exit(exitCodes.issuesFound);
  });
}
