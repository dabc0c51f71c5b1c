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
    io.out(typeof content === "string" ? content : new TextDecoder("utf-8", { ignoreBOM: true }).decode(content));
    return;
  }
  nodeFiles.write([{ path, content }], { force: force === true });
  io.out(`${ui.t("cli.written", { file: path })}\n`);
}
