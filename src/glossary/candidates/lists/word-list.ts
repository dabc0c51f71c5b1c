/** The words of a list written over several lines, with spaces between them. */
export const wordsIn = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== "");

/** The characters of a list written over several lines. */
export const charactersIn = (list: string): string[] => Array.from(list.replace(/\s+/gu, ""));
