import { extname } from "node:path";
import type { Document } from "../index.js";
import type { CliContext } from "./context.js";

/** Says on standard error where a file has the name of a kind that it is not: its sender may have meant another. */
export function sayOtherKind({ datatype = "plaintext" }: Document, path: string, { io, ui }: CliContext): void {
  const ending = extname(path).slice(1).toLowerCase();
  const format = datatype.replace(/^x-/u, "");
  const claimed = CLAIMED.get(ending);
  if (claimed !== undefined && claimed !== format) io.say(ui.t("summary.other-kind", { file: path, ending, format }));
}

/** The formats that endings claim; a text may be called `.txt` whatever it is, and old documents are read by no format. */
const ENDINGS: Readonly<Record<string, string>> = {
  docx: "docx",
  xlsx: "xlsx",
  pptx: "pptx",
  odt: "odt",
  epub: "epub",
  html: "html htm xhtml xht shtml",
  markdown: "md markdown mdown mkd mdx qmd rmd",
  srt: "srt",
  vtt: "vtt",
  ass: "ass ssa",
  none: "doc wps xls et ppt dps pdf",
};

const CLAIMED: ReadonlyMap<string, string> = new Map(
  Object.entries(ENDINGS).flatMap(([format, list]) => list.split(" ").map((ending) => [ending, format] as const)),
);
