import { join } from "node:path";
import { type Command, Option } from "commander";
import type { CliContext } from "../context.js";
import { command } from "../options.js";
import { prepareFiles } from "./prepare.js";

export function demoCommand(context: CliContext): Command {
  const { t } = context.ui;
  const output = new Option("-o, --output <dir>", t("cli.prepare.output")).default("duiyi-demo");
  return command("demo", t("cli.demo.description"), [output]).action(async ({ output: folder }: { output: string }) => {
    const sample = join(context.home, "test/samples/river-town.txt");
    const values = {
      output: folder,
      glossary: [],
      from: "zh-CN",
      to: "en",
      repair: "auto",
      repeats: "mark",
      minConfidence: 0,
      force: true,
    } as const;
    await prepareFiles([sample], values, context);
    context.io.out(`${t("cli.demo.open", { file: join(folder, "river-town.en.html") })}\n`);
  });
}
