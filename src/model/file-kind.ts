/** What a file can be. A source format says which of these it reads; of each of the others a sentence says what it is and what to do (`errors.kind.*`). */
export const fileKinds = [
  "text",
  "other-language",
  "html",
  "markdown",
  "srt",
  "vtt",
  "ass",
  "json",
  "po",
  "xliff",
  "tmx",
  "table",
  "xml",
  "docx",
  "xlsx",
  "pptx",
  "odt",
  "open-document",
  "epub",
  "pdf",
  "rtf",
  "office-97",
  "office-locked",
  "image",
  "media",
  "archive",
  "binary",
] as const;
/** One of the kinds of files that are known by their content or name, read or not. */
export type FileKind = (typeof fileKinds)[number];

/** The kinds that a source format reads whatever it is told. */
export const readKinds = [
  "text",
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
] as const satisfies readonly FileKind[];
