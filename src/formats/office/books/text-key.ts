/** What two texts have in common that are one but for their white space. */
export const textKey = (text: string): string => text.replace(/\s+/gu, "");
