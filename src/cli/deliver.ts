import { nodeFiles } from "../index.js";
import type { CliContext } from "./context.js";

/** One result to a file, which is then named, or to standard output for `-`. */
export function deliver(
  content: string | Uint8Array,
  path: string,
  { force }: { force?: boolean },
  { io, ui }: CliContext,
): void {
  if (path === "-") {
    if (typeof content === "string") io.out(content);
    else io.outBytes(content);
    return;
  }
  nodeFiles.write([{ path, content }], { force: force === true });
  io.out(`${ui.t("cli.written", { file: path })}\n`);
}
