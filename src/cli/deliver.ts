import type { FileWriteOptions } from "../index.js";
import type { CliContext } from "./context.js";

/** One result to a file, which is then named, or to standard output for `-`; `of` is the file that it is made of. */
export function deliver(
  content: string | Uint8Array,
  path: string,
  { force = false, of = path }: Pick<FileWriteOptions, "force" | "of">,
  { io, ui, outputs }: CliContext,
): void {
  if (path === "-") {
    io.outDocument(content);
    return;
  }
  outputs.write([{ path, content }], { force, of });
  io.out(`${ui.t("cli.written", { file: path })}\n`);
}
