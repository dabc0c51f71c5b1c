import type { FileKind } from "../../model/file-kind.js";

/** The kind that a file's name claims by its ending; nothing where the ending says none. */
export function namedKind(name: string): FileKind | undefined {
  const ending = /\.[^./]+$/u.exec(name.toLowerCase())?.[0] ?? "";
  return BY_ENDING.get(ending);
}

/** The kind of office document that a file's name claims by its ending; nothing where the ending says none. */
export const namedPackage = (name: string): FileKind | undefined =>
  packages.find((kind) => name.toLowerCase().endsWith(`.${kind}`));

const packages = ["docx", "pptx", "xlsx", "odt", "epub"] as const satisfies readonly FileKind[];

/** Endings of kinds that are text files; what the bytes of others are, the bytes alone tell. */
const endings: Partial<Readonly<Record<FileKind, string>>> = {
  text: ".txt .text",
  html: ".html .htm .xhtml .xht .shtml",
  markdown: ".md .markdown .mdown .mkd .mdx .qmd .rmd",
  srt: ".srt",
  vtt: ".vtt",
  ass: ".ass .ssa",
  captions: ".lrc .sbv .smi .sami",
  json: ".json",
  po: ".po .pot",
  resource: ".properties .strings .ftl .yaml .yml .toml .ini",
  "other-markup": ".tex .ltx .rst .adoc .asciidoc .org .textile .mediawiki",
  xliff: ".xlf .xliff .mqxliff .sdlxliff",
  tmx: ".tmx",
  table: ".tsv .tab .csv",
  xml: ".xml .resx .svg",
};

const BY_ENDING: ReadonlyMap<string, FileKind> = new Map(
  Object.entries(endings).flatMap(([kind, list]) => list.split(" ").map((ending) => [ending, kind as FileKind])),
);
