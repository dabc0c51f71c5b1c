import type { FoundEncoding } from "../index.js";
import type { CliContext } from "./context.js";

/** Says on standard error as what a file was read, and how sure that is, where it is not plain UTF-8. */
export function sayEncoding({ encoding, confidence }: FoundEncoding, { io, ui }: CliContext): void {
  if (encoding === "utf-8") return;
  io.say(ui.t("summary.encoding", { encoding: encoding.toUpperCase(), confidence: Math.round(confidence * 100) }));
}
