import type { FileKind } from "../model/file-kind.js";

/** The source formats by the names that a person gives them, as `--as` takes them. */
// biome-ignore format: a format a line, so that adding one changes no other's
export const formatIds = [
  "text",
  "i18next",
  "html",
  "markdown",
  "srt",
  "vtt",
  "ass",
  "docx",
  "pptx",
  "xlsx",
  "odt",
  "epub",
] as const;
/** The id of a format, as `--as` takes it. */
export type FormatId = (typeof formatIds)[number];

/** Whether a name is the id of a format. */
export const isFormatId = (name: string): name is FormatId => formatIds.some((id) => id === name);

/** Whether a format reads files of a kind, which is called like the format in most cases. It is told without the format, which would be loaded. */
export const readsKind = (id: FormatId, kind: FileKind): boolean => kind === (OTHER_KINDS[id] ?? id);

const OTHER_KINDS: Partial<Record<FormatId, FileKind>> = { i18next: "json" };
