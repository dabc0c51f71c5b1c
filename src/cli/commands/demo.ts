import { join } from "node:path";
import { Command, Option } from "commander";
import type { CliContext } from "../context.js";

/** The main job on a built-in sample: three commands as a person would type them, each said before it runs. */
export function demoCommand(context: CliContext): Command {
  const { t } = context.ui;
  const demo = new Command("demo").description(t("cli.demo.description"));
  demo.addOption(new Option("-o, --output <dir>", t("cli.prepare.output")).default("duiyi-demo"));
  return demo.action(async ({ output }: { output: string }) => {
    const source = join(context.home, "test/samples/river-town.txt");
    const returned = join(context.home, "test/samples/river-town.en.xlf");
    const page = join(output, "river-town.en.bilingual.html");
    const run = async (why: string, ...args: string[]): Promise<void> => {
      context.io.say(`\n# ${why}\n$ duiyi ${args.join(" ")}`);
      await context.run(args);
    };
    await run(t("cli.demo.prepare"), "prepare", source, "-o", output, "--force");
    await run(t("cli.demo.check"), "check", returned, "--source", source, "--fail-on", "never");
    const published = ["publish", returned, "--source", source, "--audience", "review", "-o", page, "--force"];
    await run(t("cli.demo.publish"), ...published);
    context.io.out(`\n${t("cli.demo.open", { file: page })}\n`);
  });
}
