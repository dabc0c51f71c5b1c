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
