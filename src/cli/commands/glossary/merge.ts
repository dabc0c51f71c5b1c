import type { Command } from "commander";
import { nodeFiles, readText } from "../../../index.js";
import type { CliContext } from "../../context.js";
import { exitCodes } from "../../exit-code.js";
import { openDuiyi } from "../../open-duiyi.js";
import { command } from "../../options.js";

/** `git config merge.duiyi-glossary.driver "npx duiyi glossary merge %O %A %B"`: the result goes to the second file, as git wants it. */
export function mergeCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("merge", t("cli.glossary.merge"), [])
    .argument("<base>", t("cli.glossary.merge-base"))
    .argument("<ours>", t("cli.glossary.merge-ours"))
    .argument("<theirs>", t("cli.glossary.merge-theirs"))
    .action(async (base: string, ours: string, theirs: string) => {
      const read = (path: string): string => readText(nodeFiles.read(path)).text;
      const { glossary } = openDuiyi(context);
      const { text, conflicts } = await glossary.merge(read(base), read(ours), read(theirs), ours);
      nodeFiles.replace([{ path: ours, content: text }]);
      for (const { id, field } of conflicts)
        context.io.say(
          field === "" ? t("cli.glossary.conflict-removed", { id }) : t("cli.glossary.conflict", { id, field }),
        );
      if (conflicts.length > 0) context.io.exit(exitCodes.issuesFound);
    });
}
