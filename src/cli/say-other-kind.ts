import { extname } from "node:path";
import type { Document } from "../index.js";
import type { CliContext } from "./context.js";

/** Says on standard error where a file has the name of an office document and is none: its sender may have meant another. */
export function sayOtherKind({ datatype = "plaintext" }: Document, path: string, { io, ui }: CliContext): void {
  const ending = extname(path).slice(1).toLowerCase();
  const format = datatype.replace(/^x-/u, "");
  if (OFFICE.has(ending) && format !== ending) io.say(ui.t("summary.other-kind", { file: path, ending, format }));
}

const OFFICE: ReadonlySet<string> = new Set("docx doc wps xlsx xls et pptx ppt dps odt epub pdf".split(" "));
