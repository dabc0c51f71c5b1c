/** Whether a file is an i18next resource rather than a document. */
export const isResource = (name: string): boolean => name.toLowerCase().endsWith(".json");
