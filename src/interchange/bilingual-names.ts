/** How names of files end that hold both languages, by their format. */
export const bilingualNames = {
  xliff: [".xlf", ".xliff", ".mqxliff", ".mxliff", ".sdlxliff"],
  tmx: [".tmx"],
  tsv: [".tsv", ".tab"],
  csv: [".csv"],
} as const;
/** A form of files that hold both languages, by its short name. */
export type BilingualFormatId = keyof typeof bilingualNames;

/** The format of a file that holds both languages, by its name; nothing where it is of another kind. */
export function bilingualFormatOf(path: string): BilingualFormatId | undefined {
  const name = path.toLowerCase();
  const found = Object.entries(bilingualNames).find(([, endings]) => endings.some((ending) => name.endsWith(ending)));
  return found?.[0] as BilingualFormatId | undefined;
}

/** Whether a file holds both languages, by its name. */
export const isBilingual = (path: string): boolean => bilingualFormatOf(path) !== undefined;

/** Whether a file that holds both languages is an XLIFF, by its name; one without an ending that we know is taken for one. */
export const isXliff = (path: string): boolean => (bilingualFormatOf(path) ?? "xliff") === "xliff";
