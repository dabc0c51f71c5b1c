import { type Command, Option } from "commander";
import { type HandoffForm, handoffForms, nodeFiles } from "../../index.js";
import type { CliContext } from "../context.js";
import { command } from "../options.js";
import { projectHere } from "../project/open.js";

interface HandoffValues {
  readonly for?: HandoffForm;
  readonly to?: string;
  readonly who?: string;
  readonly all?: boolean;
  readonly output?: string;
  readonly force?: boolean;
}

/** Makes a package for a translator. */
export function handoffCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("handoff", t("cli.handoff.description"), [
    new Option("--for <tool>", t("cli.handoff.for")).choices(handoffForms),
    new Option("--to <lang>", t("cli.handoff.to")),
    new Option("--who <name>", t("cli.handoff.who")),
    new Option("--all", t("cli.handoff.all")),
    new Option("-o, --output <path>", t("cli.handoff.output")),
    new Option("--force", t("cli.options.force")),
  ])
    .argument("[source...]", t("cli.run.sources"))
    .action((paths: string[], values: HandoffValues) => handOut(paths, values, context));
}

async function handOut(paths: readonly string[], values: HandoffValues, context: CliContext): Promise<void> {
  const { io, ui, outputs } = context;
  const project = await projectHere(context);
  const { for: tool, to, who, all = false, force = false } = values;
  const date = new Date().toISOString().slice(0, 10);
  const handoff = await project.handoff({
    date,
    all,
    ...(tool && { for: tool }),
    ...(to !== undefined && { to }),
    ...(who !== undefined && { who }),
    ...(paths.length > 0 && { sources: paths }),
  });
  const output = values.output ?? nodeFiles.within(project.root, `handoffs/${handoff.record.id}.zip`);
  const isFolder = output.endsWith("/") || nodeFiles.kindOf(output) === "folder";
  const files = isFolder
    ? Array.from(handoff.files, ([name, content]) => ({ path: nodeFiles.within(output, name), content }))
    : [{ path: output, content: handoff.archive() }];
  outputs.write(files, { force, of: output });
  if (isFolder) nodeFiles.makeFolders(handoff.folders.map((name) => nodeFiles.within(output, name)));
  handoff.keep();
  const sum = {
    count: handoff.record.documents.length,
    sentences: ui.t("counts.segments", { count: handoff.sentences }),
    characters: ui.t("counts.characters", { count: handoff.characters }),
  };
  io.out(`${ui.t("cli.written", { file: output })}\n${ui.t("cli.handoff.sum", sum)}\n`);
  io.out(`${ui.t("cli.handoff.next", { file: output })}\n`);
}
