import type { FileWriteOptions } from "../index.js";
import type { CliContext } from "./context.js";

/** One result to a file, which is then named, or to standard output for `-`; `of` is the file that it is made of. */
export function deliver(
  content: string | Uint8Array | Iterable<Uint8Array>,
  path: string,
  { force = false, of = path }: Pick<FileWriteOptions, "force" | "of">,
  { io, ui, outputs }: CliContext,
): void {
  if (path === "-") {
    for (const block of isWhole(content) ? [content] : content) io.outDocument(block);
    return;
  }
  outputs.write([{ path, content: isWhole(content) ? content : Buffer.concat(Array.from(content)) }], { force, of });
  io.out(`${ui.t("cli.written", { file: path })}\n`);
}

const isWhole = (content: string | Uint8Array | Iterable<Uint8Array>): content is string | Uint8Array =>
  typeof content === "string" || content instanceof Uint8Array;
