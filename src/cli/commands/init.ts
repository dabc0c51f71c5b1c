import { createInterface } from "node:readline/promises";
import { type Command, Option } from "commander";
import { InputError, kitIds, languageTag, nodeFiles, type ProjectProposal, proposeProject } from "../../index.js";
import type { CliContext } from "../context.js";
import { command } from "../options.js";

interface InitValues {
  readonly from?: string;
  readonly to?: readonly string[];
  readonly sources?: readonly string[];
  readonly output?: string;
  readonly kit?: string;
  readonly yes?: boolean;
  readonly force?: boolean;
}

const CONFIG = "duiyi.config.json";

/** Makes the configuration of a project, by what the folder shows and what a person answers. */
export function initCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("init", t("cli.init.description"), [
    new Option("--from <lang>", t("cli.options.from")),
    new Option("--to <lang...>", t("cli.init.to")),
    new Option("--sources <pattern...>", t("cli.init.sources")),
    new Option("-o, --output <dir>", t("cli.init.output")),
    new Option("--kit <tool>", t("cli.init.kit")).choices(kitIds),
    new Option("-y, --yes", t("cli.init.yes")),
    new Option("--force", t("cli.init.force")),
  ]).action((values: InitValues) => init(values, context));
}

async function init(values: InitValues, context: CliContext): Promise<void> {
  const { io, ui } = context;
  if (nodeFiles.kindOf(CONFIG) !== undefined && values.force !== true)
    throw new InputError("usage.project-there", { file: CONFIG }, { file: CONFIG });
  const found = await proposeProject();
  sayFound(found, context);
  const asks = io.isInteractive && values.yes !== true;
  const answers = asks ? await ask(values, found, context) : values;
  const to = tagsOf(answers.to ?? [found.to ?? "en"]);
  const sources = answers.sources ?? found.sources;
  if (sources.length === 0) throw new InputError("usage.no-documents");
  const from = answers.from ?? found.from;
  const config = {
    locale: context.locale,
    ...(from !== undefined && { from: tagsOf([from])[0] }),
    to: to.length === 1 ? to[0] : to,
    sources,
    ...(found.i18next.length > 0 && { as: Object.fromEntries(found.i18next.map((one) => [one, "i18next"])) }),
    output: answers.output ?? "out",
    ...(answers.kit !== undefined && { kit: answers.kit }),
  };
  nodeFiles.replace([{ path: CONFIG, content: `${JSON.stringify(config, null, 2)}\n` }]);
  io.out(`${ui.t("cli.written", { file: CONFIG })}\n${ui.t("cli.init.next")}\n`);
}

function tagsOf(given: readonly string[]): string[] {
  return given
    .flatMap((list) => list.split(/[\s,]+/u))
    .filter((tag) => tag !== "")
    .map((tag) => {
      const known = languageTag(tag);
      if (known === undefined)
        throw new InputError("usage.invalid-value", { name: "--to", value: tag, allowed: "en, ja, en-GB, zh-CN …" });
      return known;
    });
}

/** Says what the folder shows, so that a person can tell whether the proposal fits. */
function sayFound(
  { endings, translations, omegat, i18next, hasGlossary }: ProjectProposal,
  { io, ui }: CliContext,
): void {
  const { t } = ui;
  const separator = t("summary.separator");
  const kinds = Array.from(endings, ([ending, count]) => `.${ending} ${count}`).join(separator);
  if (kinds !== "") io.say(t("cli.init.found", { kinds }));
  if (i18next.length > 0) io.say(t("cli.init.i18next", { pattern: i18next.join(separator) }));
  if (omegat !== undefined) io.say(t("cli.init.omegat", { file: omegat }));
  const [first] = translations;
  if (first !== undefined) io.say(t("cli.init.translations", { count: translations.length, first }));
  if (hasGlossary) io.say(t("cli.init.glossary"));
}

/** Asks what no option says; an empty answer takes the proposal. */
async function ask(values: InitValues, found: ProjectProposal, { ui: { t } }: CliContext): Promise<InitValues> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const question = async (given: string | undefined, text: string, proposal: string): Promise<string> => {
    if (given !== undefined) return given;
    const answer = (await terminal.question(t("cli.init.question", { text, proposal }))).trim();
    return answer === "" ? proposal : answer;
  };
  try {
    const sources = await question(values.sources?.join(" "), t("cli.init.sources"), found.sources.join(" "));
    const to = await question(values.to?.join(" "), t("cli.init.to"), found.to ?? "en");
    const output = await question(values.output, t("cli.init.output"), "out");
    return { ...values, sources: sources.split(/\s+/u).filter((one) => one !== ""), to: [to], output };
  } finally {
    terminal.close();
  }
}
