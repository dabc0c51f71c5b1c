/** Where a text of Markdown stands, which says what would be taken for markup there. */
export type Place =
  | BlockPlace
  | "label"
  | "title"
  | "attribute"
  | "literal"
  | "parameter"
  | "words"
  | "definition"
  | "html"
  | "quoted"
  | "container"
  | "code-title"
  | "comment";

/** A place whose text has inline markup of its own. */
export type BlockPlace = "paragraph" | "item" | "note" | "heading" | "cell";

/** A line that stands for a place, with nothing but a text in it: what is written is read again there. */
export const blockAround: Readonly<Record<BlockPlace, (text: string) => string>> = {
  paragraph: (text) => text,
  item: (text) => `- ${text.replaceAll("\n", "\n  ")}`,
  note: (text) => `[^1]: ${text.replaceAll("\n", "\n    ")}`,
  heading: (text) => `# ${text}`,
  cell: (text) => `| ${text} |\n| --- |`,
};
