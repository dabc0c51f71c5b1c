/** The forms that a document is published in, by the names that people give them; each has a line in `outputs.ts`. */
export const outputIds = ["html", "text", "md", "docx", "xlsx", "jsonl", "tmx", "tsv"] as const;
export type OutputId = (typeof outputIds)[number];
