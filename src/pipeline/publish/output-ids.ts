/** How the files of each form end that a document is published in; the names are those that people give the forms. */
export const outputEndings = {
  html: "bilingual.html",
  text: "text.txt",
  md: "bilingual.md",
  docx: "review.docx",
  xlsx: "review.xlsx",
  jsonl: "bilingual.jsonl",
  tmx: "bilingual.tmx",
  tsv: "bilingual.tsv",
} as const;
/** The name of a form, as `publish --to` takes it. */
export type OutputId = keyof typeof outputEndings;
/** The names of all forms, in the order in which they are offered. */
export const outputIds = Object.keys(outputEndings) as readonly OutputId[]; // keys of the literal above
