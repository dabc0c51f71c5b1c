import type { Command } from "commander";
import { isBilingual, nodeFiles, readText } from "../../../index.js";
import type { CliContext } from "../../context.js";
import { eachFile } from "../../each-file.js";
import { exitCodes } from "../../exit-code.js";
import { openDuiyi } from "../../open-duiyi.js";
import { command } from "../../options.js";
import { returnedFiles } from "../../returned-paths.js";
import { type FillingValues, fillingOf, fillingOptions, memoryOf } from "./shared.js";

/** Puts the pairs of files into a memory. */
export function importCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("import", t("cli.tm.import.description"), fillingOptions(context))
    .argument("<file...>", t("cli.tm.import.files"))
    .action(async (paths: string[], values: FillingValues) => {
      const { memory, workspace } = openDuiyi(context);
      const into = memoryOf(values, context);
      const files = returnedFiles(paths, { workspace }, context).filter(
        ({ path, isNamed }) => isNamed || (isBilingual(path) && !QUERIES.test(path)),
      );
      await eachFile(
        files.map(({ path }) => path),
        context,
        async (path) => {
          const onProgress = (count: number): void => context.io.progress(t("cli.tm.import.progress", { count }));
          const { leftOut, ...counts } = await memory.import(nodeFiles.stream(path), into, {
            ...fillingOf(values),
            onProgress,
          });
          context.io.progress("");
          context.io.say(t("cli.tm.import.done", counts));
          for (const { reason, count, lines } of leftOut)
            context.io.say(
              `  ${t(`memory.left-out.${reason}`, { count })}${lines.length === 0 ? "" : ` (${t("memory.lines", { lines: lines.join(", ") })})`}`,
            );
          if (leftOut.some(({ reason }) => reason === "not-a-record")) context.io.exit(exitCodes.someFailed);
        },
      );
    });
}

/** The table of queries that `prepare` writes beside an XLIFF: its columns are no source and target. */
const QUERIES = /\.queries\.csv$/u;

/** Puts records from standard input into a memory, and prints the id of each once it is safe. */
export function addCommand(context: CliContext): Command {
  const { t } = context.ui;
  return command("add", t("cli.tm.add.description"), fillingOptions(context)).action(async (values: FillingValues) => {
    const onAdded = ({ id }: { readonly id: string }): void => context.io.out(`${id}\n`);
    await openDuiyi(context).memory.add(utf8In(process.stdin), memoryOf(values, context), {
      ...fillingOf(values),
      onAdded,
    });
  });
}

/** Whole lines of a stream as they come. @throws InputError with the place of a byte that is no UTF-8: no record of its lines is taken */
async function* utf8In(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let held = Buffer.alloc(0);
  const before = { offset: 0, lines: 0 };
  const take = (end: number): string => {
    const { text } = readText({ name: "-", bytes: held.subarray(0, end) }, "utf-8", before);
    before.offset += end;
    before.lines += text.split("\n").length - 1;
    held = held.subarray(end);
    return text;
  };
  for await (const bytes of stream) {
    held = Buffer.concat([held, bytes]);
    const end = held.lastIndexOf("\n") + 1;
    if (end > 0) yield take(end);
  }
  yield take(held.length);
}
