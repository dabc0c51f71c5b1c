import type { CliContext } from "./context.js";
import { writeFiles } from "./write-files.js";

/** One result to a file, which is then named, or to standard output for `-`. */
export function deliver(text: string, path: string, { force }: { force?: boolean }, { io, ui }: CliContext): void {
  if (path === "-") {
    io.out(text);
    return;
  }
  writeFiles([{ path, content: text }], { force: force === true });
  io.out(`${ui.t("cli.written", { file: path })}\n`);
}
