import type { FileKind } from "../model/file-kind.js";

/** The source formats by the names that a person gives them, as `--as` takes them, each with the kind of file that it reads; nothing where files are read as it only when somebody says so. */
// biome-ignore format: a format a line, so that adding one changes no other's
export const formatKinds = {
  text: "text",
  i18next: "json",
  html: "html",
  markdown: "markdown",
  srt: "srt",
  vtt: "vtt",
  ass: "ass",
  docx: "docx",
  pptx: "pptx",
  xlsx: "xlsx",
  odt: "odt",
  epub: "epub",
} as const satisfies Record<string, FileKind | undefined>;
/** The id of a format, as `--as` takes it. */
export type FormatId = keyof typeof formatKinds;

/** Whether a name is the id of a format. */
export const isFormatId = (name: string): name is FormatId => Object.hasOwn(formatKinds, name);

/** The ids of all formats. */
export const formatIds: readonly FormatId[] = Object.keys(formatKinds).filter(isFormatId);
